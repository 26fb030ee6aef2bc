/** Was gesagt wird, wo mit dem Speichern etwas nicht stimmt. */

import type { Translated } from '../../lib/messages.ts';
import type { lateMessages as english } from '../../stores/projects/lateMessages.ts';

const NEWER = 'Mit einer neueren Version gemacht. Lade die Seite neu.';

export const messages: Translated<typeof english> = {
  errors: {
    full: {
      title: 'Dieser Browser ist voll. Deine Arbeit wird nicht gespeichert.',
      text: 'Lade eine Kopie herunter oder schaffe Platz: alle zehn Sekunden wird das Speichern noch einmal versucht.',
    },
    failing: {
      title: 'Deine Arbeit wird nicht gespeichert.',
      text: 'Der Speicher des Browsers antwortet nicht. Alle zehn Sekunden wird es noch einmal versucht; bis es gelingt, ist ein Download sicher.',
    },
    denied: {
      title: 'Dieses Fenster wird sich deine Arbeit nicht merken.',
      text: 'Der Browser lässt diese Seite nichts speichern, wie in einem privaten Fenster. Lade eine Kopie herunter, bevor du es schließt.',
    },
    noDatabase: {
      title: 'Dieses Fenster wird sich deine Arbeit vielleicht nicht merken.',
      text: 'Die Datenbank des Browsers geht nicht auf. Nur eine kleine Kopie wird aufbewahrt, ohne Verlauf und Parameter.',
    },
    damaged: {
      title: 'Was du zuletzt gespeichert hast, war beschädigt, und nichts Älteres ließ sich wiederherstellen.',
      text: 'Nichts von dem, was gefunden wurde, geht verloren: lade es herunter, um es anzusehen.',
    },
    newer: {
      title: NEWER,
      text: 'Was die neuere Version gespeichert hat, bleibt, wie es ist. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    newerPage: {
      title: NEWER,
      text: 'Eine neuere Version dieser Seite bewahrt deine Netze jetzt auf. Was du hier tust, wird nicht gespeichert: lade zuerst eine Kopie herunter.',
    },
    elsewhere: {
      title: 'In einem anderen Tab offen.',
      text: 'Der andere Tab speichert es. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    taken: {
      title: 'Anderswo offen.',
      text: 'Ein anderer Tab hat dieses Netz übernommen. Was du hier änderst, wird als Kopie aufbewahrt.',
    },
    copied: { title: 'Das ist jetzt eine Kopie.', text: 'Das Netz selbst bleibt, wie es war; beide werden aufbewahrt.' },
  },
  restored: (time) => `Was du zuletzt gespeichert hast, war beschädigt; der Stand von ${time} Uhr wurde wiederhergestellt.`,
};
