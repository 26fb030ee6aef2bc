/** Was die Liste der Befehle, das Menü der Auswahl und die Tastenübersicht sagen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/dialogs/messages.ts';

export const messages: Translated<typeof english> = {
  commands: 'Befehle',
  whatToDo: 'Was möchtest du tun?',
  menu: 'Menü',
  findInMenu: 'In diesem Menü suchen',
  keys: 'Tasten',
  allKeys: 'Alle Tasten',
  close: 'Schließen',
  onCanvas: 'Auf der Zeichenfläche',
  canvasKeys:
    '{tab} geht von Karte zu Karte, zu ihren Feldern und zu den Enden ihrer Verbindungen. {enter} an einem Ende beginnt eine Verbindung, an einem anderen schließt es sie ab. Ziehen mit {shift} wählt mehrere aus.',
};
