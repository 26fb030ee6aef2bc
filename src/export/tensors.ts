/** Parameters as they leave the page and come back: under the names that a state_dict has, laid out as there. */
import type { Shape } from '../datasets/datasets.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import { type NetworkSpec, parametersOf } from '../network/read/spec.ts';
import { moduleNames } from './pytorch/names.ts';

export interface Tensor {
  readonly name: string;
  readonly shape: Shape;
  readonly values: Float32Array;
}

/**
 * What each parameter (`fc1.weight`) is called in files, in the order of the state_dict. A module that had to be renamed, because nn.Module has
 * something of that name, is renamed here and nowhere else: writers and readers ask this.
 */
export function parameterNames({ layers }: NetworkSpec): ReadonlyMap<string, string> {
  const modules = moduleNames(layers.map(({ id }) => id));
  return new Map(
    layers.flatMap(({ id, parameters }) =>
      parameters.map(({ name }) => [name, `${modules.get(id) ?? id}${name.slice(id.length)}`] as const),
    ),
  );
}

/** The tensors of a network with these values, which must be there for all of its parameters. */
export function tensorsOf(spec: NetworkSpec, values: ParameterValues): readonly Tensor[] {
  const names = parameterNames(spec);
  return parametersOf(spec).map(({ name, shape }) => ({
    name: names.get(name) ?? name,
    shape,
    values: values.get(name) ?? new Float32Array(),
  }));
}
