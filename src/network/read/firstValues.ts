/** What training starts from where no values are given: parameters as PyTorch draws them, from the seed. Pure. */
import { randomStream } from '../../lib/random.ts';
import { type ParameterSpec, sizeOf } from './spec.ts';

/**
 * First values as torch.nn.Linear draws them: weight and bias both uniform in ±1/√in_features, in state_dict order.
 * Source: `reset_parameters` in https://pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export function drawParameter(spec: ParameterSpec, inFeatures: number, seed: number): Float32Array {
  const random = randomStream(seed, spec.name);
  const bound = 1 / Math.sqrt(inFeatures);
  const values = new Float32Array(sizeOf(spec.shape));
  for (let i = 0; i < values.length; i++) values[i] = (2 * random.uniform() - 1) * bound;
  return values;
}
