/** Warum sich ein Link nicht machen oder nicht lesen lässt, und was zu tun ist. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../links/messages.ts';

export const messages: Translated<typeof english> = {
  newer: (version, newest) =>
    `Der Link stammt aus einer neueren Version von Tinkergrad (Linkversion ${version}; diese Seite liest ${newest}). Lade die Seite neu und öffne den Link dann noch einmal.`,
  openInNewer: 'Öffne den Link in einem neueren.',
  of: {
    network: {
      oldBrowser: 'Dieser Browser ist zu alt, um Netze in Links zu packen.',
      send: 'Speichere das Netz und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den eines Netzes. Bitte stattdessen um die Netzdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Netzdatei.',
      tooLarge: 'Dieses Netz ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere es und verschicke die Datei.',
      longLink: (characters) =>
        `Dieses Netz bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere es und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link eines Netzes.',
    },
    lesson: {
      oldBrowser: 'Dieser Browser ist zu alt, um Lektionen in Links zu packen.',
      send: 'Speichere die Lektion und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den einer Lektion. Bitte stattdessen um die Lektionsdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Lektionsdatei.',
      tooLarge: 'Diese Lektion ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere sie und verschicke die Datei.',
      longLink: (characters) =>
        `Diese Lektion bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere sie und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link einer Lektion.',
    },
    result: {
      oldBrowser: 'Dieser Browser ist zu alt, um Ergebnisse in Links zu packen.',
      send: 'Speichere das Ergebnis und verschicke die Datei.',
      tooLong: 'Der Link ist zu lang für den eines Ergebnisses. Bitte stattdessen um die Ergebnisdatei.',
      damaged: 'Der Link ist beschädigt oder abgeschnitten. Kopiere ihn noch einmal ganz, oder bitte um die Ergebnisdatei.',
      tooLarge: 'Dieses Ergebnis ist zu groß für einen Link: Die Datei hat mehr als 1 MB. Speichere es und verschicke die Datei.',
      longLink: (characters) =>
        `Dieses Ergebnis bräuchte einen Link mit ${formatCount(characters)} Zeichen, zu lang für die meisten Programme. Speichere es und verschicke die Datei.`,
      unpacksTooLarge: 'Der Link ergibt entpackt mehr als 1 MB; so groß ist kein Link eines Ergebnisses.',
    },
  },
};
