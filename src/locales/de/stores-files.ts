/** Warum eine Datei oder ein Link nicht geöffnet werden kann, bevor geholt ist, was sie liest. */

import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../stores/files/messages.ts';

export const messages: Translated<typeof english> = {
  tooLarge: 'Die Datei ist größer als 64 MB. Mehr kann hier nicht geöffnet werden.',
  unreadable:
    'Der Browser konnte sie nicht lesen. Vielleicht ist sie ein Ordner, oder sie wurde verschoben oder geändert: wähle sie noch einmal.',
  noScene: (name, scenes) => `Eine Szene „${name}“ gibt es hier nicht. Die Szenen sind ${scenes}.`,
};
