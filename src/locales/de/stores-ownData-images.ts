/** Was an Dateien mit Bildern nicht stimmt. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/ownData/images/messages.ts';

const megabytes = (bytes: number): string => `${formatCount(Math.round(bytes / 1e6))} MB`;

export const messages: Translated<typeof english> = {
  tooLarge: (file, bytes, most) => `${file} hat ${megabytes(bytes)}. Höchstens ${megabytes(most)} können gelesen werden.`,
  noFile: 'Es wurde keine Datei gewählt.',
  zipAmongOthers: (file) => `${file} ist ein Zip. Wähle es allein: alle Bilder müssen in einem Zip sein.`,
  tooMany: (file, others) => `${file} und ${others} weitere sind zu viele. Wähle zwei IDX-Dateien oder vier, oder ein Zip.`,
  tooLargeTogether: (file, bytes, most) =>
    `${file} und die anderen haben entpackt ${megabytes(bytes)}. Höchstens ${megabytes(most)} können benutzt werden.`,
  unreadable: (file) => `${file} konnte nicht gelesen werden. Vielleicht ist es ein Ordner, oder wurde verschoben: wähle es noch einmal.`,
  cutOff: (file) => `${file} ist abgeschnitten oder beschädigt und lässt sich nicht zu Ende entpacken. Lade es noch einmal herunter.`,
  tooManyPictures: (file, most, bytes) =>
    `${file} hat mehr als ${formatCount(most)} Bilder, oder ist keine Datei mit Bildern: entpackt hat es über ${megabytes(bytes)}.`,
  unusable: (file, why) => `${file} kann nicht benutzt werden. ${why}`,
  ofZip: (file, why) => `${file} ${why}.`,
  ofPicture: (file, picture, why) => `${file}: ${picture} ${why}.`,
  picture: {
    damagedPng: 'ist ein beschädigtes PNG: seine Pixel können nicht gelesen werden',
    locked: 'ist mit einem Passwort gesperrt. Packe die Bilder ohne eines',
    packedOtherwise: 'ist so gepackt, dass es hier nicht entpackt werden kann. Packe es als gewöhnliches Zip',
    tooLarge: (bytes) => `hat mehr als ${megabytes(bytes)}`,
    missing: 'liegt nicht, wo das Zip es sagt: das Zip ist abgeschnitten oder beschädigt',
    otherBytes: 'ist beschädigt: entpackt ist es nicht, was das Zip sagt',
  },
};
