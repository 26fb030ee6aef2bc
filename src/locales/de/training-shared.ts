/** Was über das gesagt wird, worin sich beide Threads einig sind. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../training/shared/messages.ts';

export const messages: Translated<typeof english> = {
  fullSpeed: 'volles Tempo',
  stepsASecond: (steps) => `${steps === 1 ? '1 Schritt' : `${formatCount(steps)} Schritte`} pro Sekunde`,
  oneStepIn: (seconds) => `ein Schritt in ${formatCount(seconds)} Sekunden`,
};
