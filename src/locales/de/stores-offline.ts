/** Was ein Neuladen mit einer neueren Version mit dem macht, was gerade geschieht, und warum es keines gibt. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/offline/messages.ts';

export const messages: Translated<typeof english> = {
  race: 'Neuladen beendet das Rennen: nimm zuerst eine Bahn, oder lade später neu.',
  tooLarge:
    'Dieser Durchlauf ist zu groß, um aufbewahrt zu werden: beim Neuladen geht verloren, was er gelernt hat. „Mit Parametern speichern“ bewahrt es.',
  training: 'Vor dem Neuladen wird das Training angehalten und gespeichert; „Weiter“ setzt es beim selben Schritt fort.',
  finding: 'Was offen ist, wird vor dem Neuladen gespeichert; die Suche nach einer Lernrate endet damit.',
  saved: 'Was offen ist, wird vor dem Neuladen gespeichert.',
  notSaved:
    'Was offen ist, konnte nicht gespeichert werden, deshalb wurde nicht neu geladen. Speichere es als Datei oder schaffe Platz und versuche es noch einmal.',
  hasBecomeTooLarge:
    'Dieser Durchlauf ist zu groß geworden, um aufbewahrt zu werden. „Mit Parametern speichern“ bewahrt ihn; drücke noch einmal Neu laden, um ihn aufzugeben.',
};
