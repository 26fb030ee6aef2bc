/** Changes of the training settings that touch more than one of them. Pure. */
import type { OptimizerName, OptimizerParams, TrainingSettings } from '../../network/training.ts';

type Change = { readonly [S in keyof TrainingSettings]?: TrainingSettings[S] | undefined };

/** Every argument that some optimizer takes; a missing row is a type error. */
const UNSET = {
  momentum: undefined,
  nesterov: undefined,
  weight_decay: undefined,
  betas: undefined,
  eps: undefined,
  alpha: undefined,
} satisfies Record<keyof OptimizerParams, undefined>;

/** Another optimizer, with PyTorch's defaults: one optimizer's eps or weight_decay says nothing about another's. */
export const chooseOptimizer = (optimizer: OptimizerName): Change => ({ ...UNSET, optimizer });
