/** Warum eine Änderung nicht geht, und wie Verbindungen in der Liste eines Knotens heißen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../network/edit/messages.ts';

export const messages: Translated<typeof english> = {
  noInput: (name) => `${name} hat keinen Eingang für diese Verbindung. Wähle eine andere Art von Knoten.`,
  noOutput: (name) => `${name} hat keinen Ausgang für diese Verbindung. Wähle eine andere Art von Knoten.`,
  feedsItself: (name) => `${name} kann sich nicht selbst speisen. Ziehe die Verbindung zu einem anderen Knoten.`,
  loop: (way) => `Diese Verbindung würde einen Kreis bilden: ${way}. Die Daten müssen vom Dataset zum Verlust laufen.`,
  wiredAlready: (from, to) => `${from} und ${to} sind schon verbunden.`,
  hasTarget: (name, from) => `${name} hat schon ein target, von ${from}. Entferne zuerst diese Verbindung.`,
  hasInput: (name, from) => `${name} hat schon eine Eingabe, von ${from}. Entferne zuerst diese Verbindung; nur Add nimmt mehrere.`,
  idTaken: (id) => `${id} ist schon vergeben. Wähle eine andere ID.`,
  notInChain: (name) =>
    `${name} ist keine Schicht einer Kette und hat darum keinen Platz zu tauschen. Ziehe stattdessen seine Verbindungen neu.`,
  noWireOn: (name) => `Von ${name} führt keine Verbindung weiter. Ziehe zuerst eine.`,
  noWireTo: (name) => `Zu ${name} führt keine Verbindung. Ziehe zuerst eine.`,
  cannotChange: (other, name) =>
    `${other} kann nicht den Platz mit ${name} tauschen. Das geht nur bei Schichten mit einer Verbindung hinein und einer hinaus.`,
  nodeGone: (id) => `${id} ist nicht mehr da. Wähle einen anderen Knoten.`,
  begins: (name) =>
    `Bei ${name} beginnt ein Netz, also kann es nicht in einer Verbindung stehen. Ziehe stattdessen eine Verbindung von seinem x.`,
  ends: (name) => `Bei ${name} endet ein Netz, also kann es nicht in einer Verbindung stehen. Ziehe stattdessen eine Verbindung dorthin.`,
  hasWires: (name, kind) => `${name} hat schon Verbindungen. Entferne sie zuerst, oder setze ein neues ${kind} in diese Verbindung.`,
  wireGone: (from, to) => `Von ${from} zu ${to} gibt es keine solche Verbindung. Wähle eine, die da ist.`,
  from: (other) => `von ${other}`,
  targetFrom: (other) => `target von ${other}`,
  to: (other) => `zu ${other}`,
  handleTo: (handle, other) => `${handle} zu ${other}`,
};
