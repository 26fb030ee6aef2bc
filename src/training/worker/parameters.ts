/** Parameters as people count them: PyTorch's names, layout and first values. No layers and no training in here. */
import * as tf from '@tensorflow/tfjs-core';
import { randomStream } from '../../lib/random.ts';
import { internal } from '../../lib/result.ts';
import { type ParameterSpec, sizeOf } from '../../network/spec.ts';

/** A parameter tensor in training. A weight's variable is [in, out], the transpose of its `spec.shape`. */
export interface Parameter {
  readonly spec: ParameterSpec;
  readonly variable: tf.Variable;
}

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

/** `rows` × `columns` values read column by column. */
export function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return turned;
}

/** Puts values in state_dict order into a parameter. */
export function writeParameter({ spec, variable }: Parameter, values: Float32Array): void {
  if (values.length !== variable.size) internal(`${spec.name} has ${variable.size} values, got ${values.length}`);
  const [rows = 1, columns] = spec.shape;
  const ordered = columns === undefined ? values : transpose(values, rows, columns);
  tf.tidy(() => variable.assign(tf.tensor(ordered, variable.shape)));
}

/** A parameter's values in state_dict order. */
export function readParameter({ spec, variable }: Parameter): Float32Array {
  const values = variable.dataSync<'float32'>();
  const [rows = 1, columns] = spec.shape;
  return columns === undefined ? values.slice() : transpose(values, columns, rows);
}
