/** The tensors of a file as values for a network: each under its name and of its shape. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import { drawParameter } from '../../network/read/firstValues.ts';
import { type NetworkSpec, type ParameterSpec, parametersOf } from '../../network/read/spec.ts';
import { messages } from '../messages.ts';
import { showName, showShape } from '../refusals.ts';
import { parameterNames, type Tensor } from '../tensors.ts';

export interface FittedValues {
  readonly values: ParameterValues;
  /** Parameters that are not in the file: they are drawn from the seed, as at every start. */
  readonly drawn: readonly string[];
}

export function fitTensors(tensors: readonly Tensor[], spec: NetworkSpec, seed: number): Result<FittedValues> {
  const names = parameterNames(spec);
  const inFile = new Map(tensors.map((tensor) => [tensor.name, tensor]));
  const known = new Set(names.values());
  const further = tensors.find(({ name }) => !known.has(name));
  if (further) return refused(messages.weights.noSuchParameter(showName(further.name), showShape(further.shape), someOf([...known])));
  const values = new Map<string, Float32Array>();
  const drawn: string[] = [];
  for (const parameter of parametersOf(spec)) {
    const { name, shape } = parameter;
    const tensor = inFile.get(names.get(name) ?? name);
    if (tensor && tensor.shape.join() !== shape.join())
      return refused(messages.weights.otherShape(name, showShape(tensor.shape), showShape(shape)));
    if (!tensor) drawn.push(name);
    values.set(name, tensor?.values ?? drawParameter(parameter, inFeaturesOf(spec, parameter), seed));
  }
  if (tensors.length === 0) return refused(messages.weights.none);
  return ok({ values, drawn });
}

/** More names than that say no more. */
const FEW = 6;
const someOf = (names: readonly string[]): string => `${names.slice(0, FEW).join(', ')}${names.length > FEW ? ', …' : ''}`;

const inFeaturesOf = (spec: NetworkSpec, parameter: ParameterSpec): number =>
  spec.layers.find((layer) => layer.parameters.includes(parameter))?.inShape[0] ?? 1;
