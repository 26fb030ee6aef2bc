/** Was die Knöpfe für Netze und Dateien sagen. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/files/messages.ts';

export const messages: Translated<typeof english> = {
  networkFile: 'Netzdatei',
  open: 'Öffnen…',
  save: 'Speichern',
  file: 'Datei',
  networks: 'Netze',
  templates: 'Vorlagen',
  status: { idle: '', saving: 'Speichert…', saved: 'Gespeichert', unsaved: 'Nicht gespeichert' },
  savedHere: 'In diesem Browser gespeichert',
  onlyHere: 'nur in diesem Browser: als Datei speichern',
  share: 'Teilen',
  shareTitle: 'Einen Link kopieren, der dieses Netz enthält',
};
