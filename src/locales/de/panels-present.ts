/** Was liest, wer die Seite vorführt. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/present/messages.ts';

export const messages: Translated<typeof english> = {
  presenter: 'Vorführansicht',
  stage: 'Was gezeigt wird',
  stages: { both: 'Fläche und Diagramme', canvas: 'Zeichenfläche', lesson: 'Lektion und Fläche', pad: 'Zeichne eine Ziffer' },
  place: (place, count) => `${place} von ${count}`,
  placeOf: (stage, place, count) => `${stage}, ${place} von ${count}`,
  keys: 'Tasten',
  keysTitle: 'Tasten: ?',
  end: 'Vorführung beenden',
  endTitle: 'Vorführung beenden: Escape',
  presentation: 'Vorführung',
  black: 'Der Bildschirm ist schwarz: B holt ihn zurück.',
  lastPart: 'Der letzte Teil',
  nextPart: 'Leertaste: nächster Teil',
  pause: 'T: Pause',
  train: 'T: Training',
  next: (beat) => `Leertaste: ${beat}`,
};
