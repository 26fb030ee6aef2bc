/** The last hidden layer of a network that ends in one number: its units, each of which adds a piece to the curve. */
import { isPlane } from '../../datasets/datasets.ts';
import { isActivation, type Kind } from '../kinds.ts';
import type { Layer, NetworkSpec } from './spec.ts';

/** More units than this are not told apart. */
const MOST_UNITS = 8;

/** Kinds that bend sharply where their input passes 0. */
const KINKED: ReadonlySet<Kind> = new Set<Kind>(['ReLU', 'LeakyReLU']);

export interface HiddenUnits {
  /** The activation whose outputs the last layer sums. */
  readonly activation: Layer;
  readonly last: Layer<'Linear'>;
  readonly count: number;
  readonly hasKinks: boolean;
}

/** Undefined where the network has no such layer of a few units, or does not go from one number to one. */
export function hiddenUnits({ data, layers, loss }: NetworkSpec): HiddenUnits | undefined {
  const last = layers.find(({ id }) => id === loss.input);
  const activation = layers.find(({ id }) => id === last?.inputs[0]);
  if (!isPlane(data.facts) || last?.kind !== 'Linear' || !activation || !isActivation(activation.kind)) return undefined;
  const [count = 0] = activation.outShape;
  return count <= MOST_UNITS ? { activation, last, count, hasKinks: KINKED.has(activation.kind) } : undefined;
}
