/** Was das Netz als Liste sagt. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/outline/messages.ts';

export const messages: Translated<typeof english> = {
  outline: 'Gliederung',
  noNodes: 'Noch keine Knoten. Beginne mit einem Dataset.',
  order: 'In der Reihenfolge des Vorwärtslaufs.',
  add: 'Knoten hinzufügen…',
  addAfter: (node) => `Nach ${node} einfügen…`,
  nodes: 'Knoten',
  problemsOf: (node) => `Probleme von ${node}`,
  noWires: 'noch keine Verbindungen',
  earlier: 'Früher',
  later: 'Später',
  swap: 'Art tauschen…',
  remove: 'Löschen',
};
