/** An optimizer at work: holds the moments of every parameter and applies its rule, step by step. */
import * as tf from '@tensorflow/tfjs-core';
import { type OptimizerParams, optimizerParams, type TrainingSettings } from '../../../network/training.ts';
import { type Moments, OPTIMIZER_RULES } from './optimizerRules.ts';

/** The moments of one parameter as plain numbers by name, laid out as its variable; empty before the first step. */
export type MomentValues = ReadonlyMap<string, Float32Array>;

export interface Optimizer {
  /** One step with the rate and arguments of this moment; moments survive a change of either. */
  step(variables: readonly tf.Variable[], gradients: tf.NamedTensorMap, settings: TrainingSettings): void;
  /** What is remembered of a variable. Arrays may be the tensors' own: they are never written to. */
  momentsOf(variable: tf.Variable): MomentValues;
  /** Goes on as an optimizer would that has taken `steps` steps and remembers these moments, one map for each variable. */
  restore(steps: number, variables: readonly tf.Variable[], moments: readonly MomentValues[]): void;
  dispose(): void;
}

/** An optimizer whose state begins empty, as a fresh one of torch.optim. Its kind stays that of the run's first settings. */
export function createOptimizer({ optimizer: name }: TrainingSettings): Optimizer {
  const rule = OPTIMIZER_RULES[name];
  const kept = new Map<string, Moments>();
  let step = 0;

  const update = (variable: tf.Variable, gradient: tf.Tensor, settings: TrainingSettings) => {
    const before = kept.get(variable.name) ?? {};
    const params = optimizerParams({ ...settings, optimizer: name }) as Required<OptimizerParams>;
    const after = rule(variable, gradient, before, { lr: settings.lr, step, params });
    // A new tensor, never a write in place: the wasm engine holds packed copies of a matrix by its identity.
    variable.assign(after.parameter);
    kept.set(variable.name, replace(before, after.moments));
  };

  const forget = () => {
    for (const moments of kept.values()) tf.dispose(Object.values(moments));
    kept.clear();
  };

  return {
    step(variables, gradients, settings) {
      step += 1;
      for (const variable of variables) {
        const gradient = gradients[variable.name];
        // A tidy for each: what lies about beside the moments is never more than that of the largest parameter.
        if (gradient) tf.tidy(() => update(variable, gradient, settings));
      }
    },
    momentsOf: ({ name }) => new Map(Object.entries(kept.get(name) ?? {}).map(([key, tensor]) => [key, tensor.dataSync<'float32'>()])),
    restore(steps, variables, moments) {
      forget();
      step = steps;
      for (const [i, variable] of variables.entries()) kept.set(variable.name, makeMoments(variable, moments[i] ?? new Map()));
    },
    dispose: forget,
  };
}

/** Moments as tensors that stay beyond any tidy, in the shape of their variable. */
const makeMoments = ({ shape }: tf.Variable, values: MomentValues): Moments =>
  Object.fromEntries([...values].map(([name, numbers]) => [name, tf.keep(tf.tensor(numbers, shape))]));

/** Keeps the new moments beyond this step and lets go of the old ones. */
function replace(before: Moments, after: Moments): Moments {
  const clones = Object.entries(after).map(([name, tensor]) => [name, tf.keep(tf.clone(tensor))]);
  tf.dispose(Object.values(before));
  return Object.fromEntries(clones);
}
