/** Single numbers of parameters by their names: `fc1.weight[3,17]`. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { placeOf } from '../../network/read/numberNames.ts';
import { type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { PinnedNumber } from '../../training/shared/questions.ts';
import { messages } from './lateMessages.ts';

export function pinName(spec: NetworkSpec, { name, place }: PinnedNumber): string | undefined {
  const tensor = parametersOf(spec).find((one) => one.name === name);
  if (!tensor || place >= sizeOf(tensor.shape)) return undefined;
  return `${name}[${placeOf(place, tensor.shape).join(',')}]`;
}

/** The number that was meant: indices as in PyTorch, from 0. */
export function readPin(tensors: readonly ParameterSpec[], text: string): Result<PinnedNumber> {
  const [, word = '', inside = ''] = /^\s*([\w.]+)\s*\[([\d,\s]*)\]\s*$/.exec(text) ?? [];
  const tensor = tensors.find(({ name }) => name === word || name.endsWith(`.${word}`));
  const example = exampleOf(tensor ?? tensors[0]);
  if (!tensor) return refused(messages.pin.ofLayer(example));
  const indices = inside.split(',').map((index) => (index.trim() === '' ? Number.NaN : Number(index)));
  if (indices.length !== tensor.shape.length || indices.some((index, i) => !(index < (tensor.shape[i] ?? 0))))
    return refused(messages.pin.ofTensor(tensor.name, `[${tensor.shape.join(', ')}]`, example));
  return ok({ name: tensor.name, place: indices.reduce((flat, index, i) => flat * (tensor.shape[i] ?? 1) + index, 0) });
}

const exampleOf = (tensor: ParameterSpec | undefined): string =>
  tensor ? `${tensor.name.split('.').at(-1)}[${tensor.shape.map(() => 0).join(',')}]` : 'weight[0,0]';
