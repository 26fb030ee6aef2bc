/** Was die Listen sagen, aus denen Knoten und Verbindungen gewählt werden. */
import type { messages as english } from '../../canvas/dialogs/messages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  addTo: (node) => `Knoten hinzufügen und mit ${node} verbinden`,
  addHere: 'Hier einen Knoten hinzufügen',
  add: 'Knoten hinzufügen',
  addAfter: (node) => `Knoten nach ${node} hinzufügen`,
  insert: (from, to) => `Knoten zwischen ${from} und ${to} einfügen`,
  connect: (node) => `${node} verbinden`,
  connectTo: 'Verbinden mit',
  connectFrom: 'Verbinden von',
  swap: (node) => `${node} ersetzen durch`,
};
