/** Was Zeitpläne und Abbruchregeln tun. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../network/lateMessages.ts';
import { STOP_WINDOW } from '../../network/stopping.ts';

export const messages: Translated<typeof english> = {
  schedules: {
    constant: 'Die Lernrate bleibt, wie sie eingestellt ist.',
    StepLR: 'Nimmt die Lernrate nach je step_size Schritten mit gamma mal.',
    ExponentialLR: 'Nimmt die Lernrate nach jedem Schritt mit gamma mal.',
    CosineAnnealingLR: 'Senkt die Lernrate in T_max Schritten entlang eines halben Kosinus auf 0; danach steigt sie wieder.',
    SequentialLR:
      'LinearLR hebt die Lernrate in total_iters Schritten von ihrem start_factor-Fachen an. Dann senkt CosineAnnealingLR sie in T_max Schritten auf 0.',
    OneCycleLR: 'Steigt im Anteil pct_start von total_steps bis zur eingestellten Lernrate, der max_lr, und sinkt im Rest fast auf 0.',
  },
  stopNames: {
    stop_seconds: 'Stopp nach Sekunden',
    stop_loss: 'Stopp bei Verlust',
    stop_accuracy: 'Stopp bei Testgenauigkeit',
    patience: 'Geduld',
  },
  stops: {
    stop_seconds: 'Sekunden des Trainings; Pausen und das Warten auf Daten zählen nicht.',
    stop_loss: `Der mittlere Verlust der letzten ${STOP_WINDOW} Batches ist höchstens so groß.`,
    stop_accuracy: 'Der neueste Test hat mindestens diese Genauigkeit: 0,97 sind 97 %.',
    patience: `So viele Schritte lang war der mittlere Verlust von ${STOP_WINDOW} Batches nicht niedriger als je zuvor. Weniger als 0,01 % davon zählt nicht.`,
  },
};
