/** For tests only: runs of random networks that differ in all that an exported run has to repeat. */
import { randomStream } from '../../../lib/random.ts';
import { internal } from '../../../lib/result.ts';
import type { NetworkDocument } from '../../../network/document.ts';
import type { ParameterValues } from '../../../network/file/fileParameters.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { SCHEDULE_NAMES, type ScheduleName } from '../../../network/schedules.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import { drawDocument } from './randomNetworks.ts';
import { type Dice, drawChange } from './randomSettings.ts';

export interface RandomRun {
  /** With the settings that it begins with; they name no end. */
  readonly document: NetworkDocument;
  readonly spec: NetworkSpec;
  /** Where it begins from values of its own. */
  readonly parameters?: ParameterValues;
  /** What a hand changes, by the step before which it does. */
  readonly hands: ReadonlyMap<number, TrainingSettings>;
  readonly steps: number;
}

function createDice(seed: number): Dice {
  const random = randomStream(seed, 'exported runs');
  const whole: Dice['whole'] = (min, max) => min + random.below(max - min + 1);
  return { whole, pick: (options) => options[whole(0, options.length - 1)] as (typeof options)[number] };
}

/** A schedule whose turns come within a few steps. */
const SCHEDULES: { readonly [S in ScheduleName]: (dice: Dice) => Partial<TrainingSettings> } = {
  constant: () => ({}),
  StepLR: ({ whole }) => ({ step_size: whole(1, 9), gamma: 0.5 }),
  ExponentialLR: () => ({ gamma: 0.9 }),
  CosineAnnealingLR: ({ whole }) => ({ T_max: whole(5, 50) }),
  SequentialLR: ({ whole }) => ({ start_factor: 0.1, total_iters: whole(1, 9), T_max: whole(5, 50) }),
  OneCycleLR: ({ whole }) => ({ total_steps: whole(5, 50) }),
};

/**
 * Every other run has a schedule, every third is changed by hand, every fifth begins from values of its own.
 * @param seed of the whole row; one may draw a run that rounding decides, which PyTorch itself ends elsewhere in float64: one of 100 with seed 3, none with 1
 */
export function drawRun(index: number, seed = 1): RandomRun {
  const dice = createDice(seed * 1000 + index);
  const drawn = drawDocument(dice, 64);
  const schedule = index % 2 ? dice.pick(SCHEDULE_NAMES) : 'constant';
  const training: TrainingSettings = { ...drawn.training, ...(schedule === 'constant' ? {} : { schedule, ...SCHEDULES[schedule](dice) }) };
  const steps = dice.whole(12, 40);
  const hands = new Map<number, TrainingSettings>();
  if (index % 3 === 0) hands.set(dice.whole(2, steps), { ...training, ...drawChange(dice, training) });
  if (index % 6 === 0) hands.set(dice.whole(2, steps), { ...training, lr: training.lr / 2 });
  const document = { ...drawn, name: `random ${index}`, training };
  const reading = readNetwork(document);
  if (!reading.ok) return internal(JSON.stringify(reading.problems));
  const { spec } = reading;
  return { document, spec, hands, steps, ...(index % 5 === 0 ? { parameters: ownValues(spec, dice) } : {}) };
}

const ownValues = (spec: NetworkSpec, { whole }: Dice): ParameterValues =>
  new Map(
    parametersOf(spec).map(({ name, shape }) => [name, Float32Array.from({ length: sizeOf(shape) }, () => whole(-1000, 1000) / 5000)]),
  );
