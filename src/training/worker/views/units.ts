/** The view of a layer that sees pixels, unit by unit: their weights as pictures, in an order that can be chosen. */
import { hasImages } from '../../../datasets/datasets.ts';
import type { NodeId } from '../../../network/document.ts';
import { type Layer, type NetworkSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { UnitOrder } from '../../shared/views.ts';
import type { NextStep, ViewRow } from './viewRow.ts';

/** Of a wider layer, those are shown that come first. */
const MOST = 256;

/** Whether a Linear takes the pixels of an image as they are, so that a row of its weight is a picture. */
export function seesPixels(spec: NetworkSpec, { kind, inputs, inShape }: Layer): boolean {
  const { id, facts } = spec.data;
  const before = spec.layers.find((layer) => layer.id === inputs[0]);
  return kind === 'Linear' && before?.kind === 'Flatten' && before.inputs[0] === id && hasImages(facts) && sizeOf(facts.x) === inShape[0];
}

export const UNITS: ViewRow<'units'> = {
  offered: (spec) => spec.layers.some((layer) => seesPixels(spec, layer)),
  open({ spec, inside: { valuesOf }, nextStep }) {
    const names = parametersOf(spec).map(({ name }) => name);
    const shown = new Set(spec.layers.filter((layer) => seesPixels(spec, layer)).map(({ id }) => id));
    return ({ node, by }) => {
      const count = spec.layers.find(({ id }) => id === node)?.outShape[0];
      if (count === undefined || !shown.has(node)) return undefined;
      const uses = usesOf(spec, node, count, nextStep());
      const values = valuesOf(names.indexOf(`${node}.weight`));
      const norms = normsOf(values, count);
      const units = inOrder(count, { number: undefined, norm: norms, use: uses }[by satisfies UnitOrder]).subarray(0, MOST);
      const of = (all: Float32Array) => Float32Array.from(units, (unit) => all[unit] ?? Number.NaN);
      const pixels = rowsOf(values, count, units);
      return { node, by, count, units: units.slice(), pixels, norms: of(norms), uses: uses ? of(uses) : new Float32Array(0) };
    };
  },
  arrays: ({ units, pixels, norms, uses }) => [units, pixels, norms, uses],
};

/** The greatest first, those that are equal by their numbers; by their numbers alone, where nothing is known to go by. */
function inOrder(count: number, sizes: Float32Array | undefined): Uint32Array {
  const units = Uint32Array.from({ length: count }, (_, unit) => unit);
  return sizes ? units.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b) : units;
}

/** Of each unit, the share of the batch for which the ReLU behind it is not 0. */
function usesOf(spec: NetworkSpec, node: NodeId, count: number, next: NextStep | undefined): Float32Array | undefined {
  const relu = spec.layers.find(({ kind, inputs }) => kind === 'ReLU' && inputs[0] === node);
  const output = relu && next?.read(relu.id)?.values;
  if (!output) return undefined;
  const used = new Uint32Array(count);
  for (let i = 0; i < output.length; i++) if ((output[i] ?? 0) !== 0) used[i % count] = (used[i % count] ?? 0) + 1;
  return Float32Array.from(used, (times) => (times * count) / output.length);
}

/** Loops by index from here on: they run over every weight. The variable has a unit in each column. */
function normsOf(values: Float32Array, count: number): Float32Array {
  const squares = new Float64Array(count);
  for (let from = 0; from < values.length; from += count)
    for (let unit = 0; unit < count; unit++) squares[unit] = (squares[unit] ?? 0) + (values[from + unit] ?? 0) ** 2;
  return Float32Array.from(squares, Math.sqrt);
}

/** Rows of a weight in state_dict order, one after the other. */
export function rowsOf(values: Float32Array, count: number, units: Uint32Array): Float32Array {
  const inputs = values.length / count;
  const rows = new Float32Array(units.length * inputs);
  for (let row = 0; row < units.length; row++) {
    const unit = units[row] ?? 0;
    for (let input = 0; input < inputs; input++) rows[row * inputs + input] = values[input * count + unit] ?? 0;
  }
  return rows;
}
