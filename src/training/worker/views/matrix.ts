/** The view of one weight as a matrix: each number where there is room for it, else the means of blocks. */
import { type ParameterSpec, parametersOf } from '../../../network/read/spec.ts';
import type { WeightMatrix } from '../../shared/views.ts';
import type { ViewRow } from './viewRow.ts';

/** Cells along one side that can be told apart. */
const SIDE = 64;

export const MATRIX: ViewRow<'matrix'> = {
  offered: ({ layers }) => layers.some(({ kind }) => kind === 'Linear'),
  open({ spec, inside: { valuesOf } }) {
    const weights = new Map([...parametersOf(spec).entries()].map(([index, parameter]) => [parameter.name, { index, parameter }]));
    return ({ node }) => {
      const weight = weights.get(`${node}.weight`);
      return weight && { node, ...inBlocks(valuesOf(weight.index), weight.parameter) };
    };
  },
  arrays: ({ cells }) => [cells],
};

/** @param values as the variable has them: a neuron in each column */
function inBlocks(values: Float32Array, { shape: [neurons = 1, inputs = 1] }: ParameterSpec): Omit<WeightMatrix, 'node'> {
  const [high, wide] = [Math.ceil(neurons / SIDE), Math.ceil(inputs / SIDE)];
  const [rows, columns] = [Math.ceil(neurons / high), Math.ceil(inputs / wide)];
  const sums = new Float64Array(rows * columns);
  let from = 0;
  for (let input = 0; input < inputs; input++) {
    const column = Math.floor(input / wide);
    for (let row = 0; row < rows; row++) {
      const end = from + Math.min(high, neurons - row * high);
      let sum = 0;
      for (; from < end; from++) sum += values[from] ?? 0;
      sums[row * columns + column] = (sums[row * columns + column] ?? 0) + sum;
    }
  }
  const sizeAt = (cell: number) =>
    Math.min(high, neurons - Math.floor(cell / columns) * high) * Math.min(wide, inputs - (cell % columns) * wide);
  const cells = Float32Array.from(sums, (sum, cell) => sum / sizeAt(cell));
  return { shape: [neurons, inputs], block: [high, wide], rows, columns, cells };
}
