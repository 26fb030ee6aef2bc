/** A checksum of weights, so that damage shows in a file of ours: neither safetensors nor ONNX has one of its own. */
import { checksumOfTensors } from '../lib/checksum.ts';
import { messages } from './messages.ts';
import type { Tensor } from './tensors.ts';

/** Under what it lies among the metadata. */
export const SUM = 'tinkergrad_checksum';

/** Of names, shapes and numbers, in whatever order the tensors are. */
export const sumOfTensors = (tensors: readonly Tensor[]): string =>
  checksumOfTensors(
    new Map(tensors.map(({ name, shape, values }) => [`${name} ${shape.join()}`, values] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
  );

/** What is said where it is another one. */
export const wrongSum = (): string => messages.otherWeights(SUM);
