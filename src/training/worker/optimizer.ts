/** An optimizer at work: holds the moments of every parameter and applies its rule, step by step. */
import * as tf from '@tensorflow/tfjs-core';
import { type OptimizerParams, optimizerParams, type TrainingSettings } from '../../network/training.ts';
import { type Moments, OPTIMIZER_RULES } from './optimizerRules.ts';

export interface Optimizer {
  /** One step with the rate and arguments of this moment; moments survive a change of either. */
  step(variables: readonly tf.Variable[], gradients: tf.NamedTensorMap, settings: TrainingSettings): void;
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
    const after = rule(variable, gradient, before, { rate: settings.lr, step, params });
    // A new tensor, never a write in place: the wasm engine holds packed copies of a matrix by its identity.
    variable.assign(after.parameter);
    kept.set(variable.name, replace(before, after.moments));
  };

  return {
    step(variables, gradients, settings) {
      step += 1;
      tf.tidy(() => {
        for (const variable of variables) {
          const gradient = gradients[variable.name];
          if (gradient) update(variable, gradient, settings);
        }
      });
    },
    dispose() {
      for (const moments of kept.values()) tf.dispose(Object.values(moments));
      kept.clear();
    },
  };
}

/** Keeps the new moments beyond this step and lets go of the old ones. */
function replace(before: Moments, after: Moments): Moments {
  const clones = Object.entries(after).map(([name, tensor]) => [name, tf.keep(tf.clone(tensor))]);
  tf.dispose(Object.values(before));
  return Object.fromEntries(clones);
}
