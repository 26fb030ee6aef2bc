/** Wie das heißt, was eine Lektion ausblenden oder sperren kann. */
import type { messages as english } from '../../lessons/messages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  controls: {
    palette: 'die Palette',
    network: 'Knoten und Verbindungen',
    numbers: 'von Hand gesetzte Gewichte und Bias-Werte',
    learningRate: 'die Lernrate',
    settings: 'die Einstellungen des Trainings',
    inspector: 'der Inspektor und die Hinweise',
  },
};
