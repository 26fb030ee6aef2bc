/** Wie die Befehle heißen, die auf der Seite selbst stehen; und die Farben. */

import type { Translated } from '../../lib/messages.ts';
import type { firstMessages as english } from '../../stores/commands/firstMessages.ts';

export const messages: Translated<typeof english> = {
  labels: {
    train: 'Trainieren oder anhalten',
    add: 'Einen Knoten hinzufügen',
    walkRight: 'Zum nächsten Knoten gehen',
    undo: 'Rückgängig',
    explain: 'Das hier erklären',
    commands: 'Einen Befehl suchen',
    present: 'Vorführen',
  },
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
};
