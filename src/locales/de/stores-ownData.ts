/** Warum eigene Dateien nicht gelesen werden. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/ownData/messages.ts';

export const messages: Translated<typeof english> = {
  imagesTooSlow: 'Das Lesen dauerte zu lange ohne Antwort. Nimm weniger Bilder.',
  imagesBroken: 'Die Dateien konnten hier nicht gelesen werden: vielleicht fehlte Speicher. Nimm weniger Bilder, oder lade die Seite neu.',
  damaged: (fingerprint) => `pictures.${fingerprint}…: die Bilder sind beschädigt, oder andere, als die Datei sagt`,
};
