/** What Python prints of a Linear in a notebook: the layer, `layer.weight`, `layer.bias`. Pure. */
import type { Layer } from '../read/spec.ts';
import { printParameter } from './printTensor.ts';
import { python } from './pythonRepr.ts';

export interface PrintedLine {
  /** What is typed. */
  readonly says: string;
  readonly prints: string;
}

/** The numbers of a tensor at its `printedPlaces`. */
interface Numbers {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

/** @param tensors by their names in the state_dict; one that is not there yet is left out */
export function printedLines(
  { parameters, inShape, params }: Layer<'Linear'>,
  tensors: ReadonlyMap<string, Numbers>,
): readonly PrintedLine[] {
  const module = `Linear(in_features=${inShape[0]}, out_features=${params.out_features}, bias=${python(params.bias)})`;
  const own = parameters.flatMap(({ name, requiresGrad = true }) => {
    const numbers = tensors.get(name);
    return numbers ? [{ says: `layer.${name.split('.').at(-1)}`, prints: printParameter({ ...numbers, requiresGrad }) }] : [];
  });
  return [{ says: 'print(layer)', prints: module }, ...own, ...(params.bias ? [] : [{ says: 'print(layer.bias)', prints: 'None' }])];
}
