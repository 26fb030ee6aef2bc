/** Parameters as people count them: PyTorch's names and layout. No layers and no training in here. */
import * as tf from '@tensorflow/tfjs-core';
import { internal } from '../../../lib/result.ts';
import type { ParameterSpec } from '../../../network/read/spec.ts';

/** A parameter tensor in training. A weight's variable is [in, out], the transpose of its `spec.shape`. */
export interface Parameter {
  readonly spec: ParameterSpec;
  readonly variable: tf.Variable;
}

/** `rows` × `columns` values read column by column. */
export function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return turned;
}

/** From a variable's order to that of the state_dict: a copy. */
export function toStateDict({ shape: [rows = 1, columns] }: ParameterSpec, values: Float32Array): Float32Array {
  return columns === undefined ? values.slice() : transpose(values, columns, rows);
}

/** From the order of the state_dict to a variable's: a copy. */
export function fromStateDict({ shape: [rows = 1, columns] }: ParameterSpec, values: Float32Array): Float32Array {
  return columns === undefined ? values.slice() : transpose(values, rows, columns);
}

/** Puts values in the variable's own order into a parameter. The array is the tensor's from now on. */
export function assignValues({ spec, variable }: Parameter, values: Float32Array): void {
  if (values.length !== variable.size) internal(`${spec.name} has ${variable.size} values, got ${values.length}`);
  tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
}

/** Puts values in state_dict order into a parameter. */
export const writeParameter = (parameter: Parameter, values: Float32Array): void =>
  assignValues(parameter, fromStateDict(parameter.spec, values));

/** A parameter's values in state_dict order. */
export const readParameter = ({ spec, variable }: Parameter): Float32Array => toStateDict(spec, variable.dataSync<'float32'>());
