/** For tests only: what random runs are drawn with, and settings of every optimizer at which most runs are steady. */
import { OPTIMIZER_NAMES, type OptimizerName, type OptimizerParams, type TrainingSettings } from '../../../network/training.ts';

/** What decides; the first of several options and the least number are the simplest. */
export interface Dice {
  pick<T>(options: readonly T[]): T;
  whole(min: number, max: number): number;
}

type Drawn = Pick<TrainingSettings, 'lr' | keyof OptimizerParams>;

const decay = ({ pick }: Dice): Partial<Drawn> => pick([{}, { weight_decay: 0.01 }, { weight_decay: 0.1 }]);
const betas = ({ pick }: Dice): Partial<Drawn> => pick([{}, { betas: [0.8, 0.9] }, { betas: [0, 0.9] }]);
const eps = ({ pick }: Dice): Partial<Drawn> => pick([{}, { eps: 1e-4 }, { eps: 0.1 }]);

/** A rate and arguments of each; an argument that is not there is PyTorch's default. */
const DRAWS: { readonly [O in OptimizerName]: (dice: Dice) => Drawn } = {
  SGD: (dice) => ({
    lr: dice.pick([0.01, 0.03]),
    ...dice.pick([{}, { momentum: 0.5 }, { momentum: 0.9 }, { momentum: 0.9, nesterov: true }]),
    ...decay(dice),
  }),
  Adam: (dice) => ({ lr: dice.pick([0.001, 0.01]), ...betas(dice), ...eps(dice), ...decay(dice) }),
  AdamW: (dice) => ({ lr: dice.pick([0.001, 0.01]), ...betas(dice), ...eps(dice), ...decay(dice) }),
  RMSprop: (dice) => ({
    lr: dice.pick([0.001, 0.003]),
    ...dice.pick([{}, { alpha: 0.9 }, { alpha: 0.5 }]),
    ...dice.pick([{}, { momentum: 0.5 }]),
    ...eps(dice),
    ...decay(dice),
  }),
  Adagrad: (dice) => ({ lr: dice.pick([0.01, 0.03]), ...eps(dice), ...decay(dice) }),
};

/** @param samples in the data set: a batch may be one of them, all, or what does not divide them */
export function drawSettings(dice: Dice, samples: number): TrainingSettings {
  const optimizer = dice.pick(OPTIMIZER_NAMES);
  const rest = { batch_size: dice.whole(1, samples), shuffle: dice.pick([true, false]), seed: dice.whole(0, 2 ** 32 - 1) };
  return { optimizer, ...DRAWS[optimizer](dice), ...rest };
}

/** Another rate and other arguments, as a person may choose them while the run goes on. */
export const drawChange = (dice: Dice, { optimizer, batch_size, shuffle, seed }: TrainingSettings): TrainingSettings => ({
  optimizer,
  ...DRAWS[optimizer](dice),
  batch_size,
  shuffle,
  seed,
});
