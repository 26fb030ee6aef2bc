/** What else ends a training loop, a row each: what is set up before it, and what is asked after a step or an epoch. */
import { STOP_NAMES, STOP_THRESHOLD, STOP_WINDOW, type StopName } from '../../network/stopping.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Code } from './code.ts';
import { numeral } from './literals.ts';

interface Stop {
  readonly before: Code;
  readonly afterStep: (value: string) => Code;
  readonly afterEpoch: (value: string) => Code;
}

const none = (): Code => [];
const RECENT = `recent = collections.deque(maxlen=${STOP_WINDOW})`;
const FULL = `len(recent) == ${STOP_WINDOW}`;

const STOPS: { readonly [N in StopName]: Stop } = {
  stop_seconds: {
    before: ['began = time.monotonic()'],
    afterStep: (value) => [`if time.monotonic() - began >= ${value}:`, '    return'],
    afterEpoch: none,
  },
  stop_loss: {
    before: [RECENT],
    afterStep: (value) => ['recent.append(loss.item())', `if ${FULL} and sum(recent) / ${STOP_WINDOW} <= ${value}:`, '    return'],
    afterEpoch: none,
  },
  stop_accuracy: {
    before: [],
    afterStep: none,
    afterEpoch: (value) => [`if accuracy(x_test, y_test) >= ${value}:`, '    return'],
  },
  patience: {
    before: [RECENT, 'best, best_step = float("inf"), 0'],
    afterStep: (value) => [
      'recent.append(loss.item())',
      `mean = sum(recent) / ${STOP_WINDOW}`,
      `if ${FULL} and (best_step == 0 or mean < best - ${numeral(STOP_THRESHOLD)} * abs(best)):`,
      '    best, best_step = mean, step',
      `if ${FULL} and step - best_step >= ${value}:`,
      '    return',
    ],
    afterEpoch: none,
  },
};

export interface StopCode {
  readonly imports: readonly string[];
  readonly before: Code;
  readonly afterStep: Code;
  readonly afterEpoch: Code;
}

/** @param hasTest whether an accuracy can be measured */
export function stopCode(settings: TrainingSettings, hasTest: boolean): StopCode {
  const names = STOP_NAMES.filter((name) => settings[name] !== undefined && (name !== 'stop_accuracy' || hasTest));
  const lines = (part: 'afterStep' | 'afterEpoch') => names.flatMap((name) => STOPS[name][part](numeral(Number(settings[name]))));
  return {
    imports: [
      ...(names.includes('stop_seconds') ? ['time'] : []),
      ...(names.some((name) => STOPS[name].before.includes(RECENT)) ? ['collections'] : []),
    ],
    before: [...new Set(names.flatMap((name) => STOPS[name].before))],
    afterStep: withoutRepeats(lines('afterStep')),
    afterEpoch: lines('afterEpoch'),
  };
}

/** A loss is noted once, whoever asks. */
const withoutRepeats = (code: Code): Code => code.filter((line, i) => line !== 'recent.append(loss.item())' || code.indexOf(line) === i);
