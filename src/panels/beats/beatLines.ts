/** The arithmetic of each beat in lines of formulas, with the run's own numbers: all of it in a small network, else of one number. Pure. */
import { formatNumber } from '../../lib/numbers.ts';
import type { Beat } from '../../network/beats.ts';
import type { LayerKind } from '../../network/kinds.ts';
import type { Layer, NetworkSpec } from '../../network/read/spec.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { BeatNumber, BeatsView } from '../../training/shared/beats.ts';
import { pinName } from '../charts/pinNames.ts';
import { inBrackets as b, lossLines } from './lossArithmetic.ts';
import { messages } from './messages.ts';
import { updateLines } from './updateArithmetic.ts';

/** Inputs that a sum writes out one by one; the others are dots. */
const MOST_TERMS = 4;
/** Numbers of a parameter, or of an output, that are told one by one. */
const MOST_LINES = 12;

const n = (value: number): string => formatNumber(value);

interface BeatFacts {
  readonly spec: NetworkSpec;
  /** Those that the run goes by. */
  readonly settings: TrainingSettings;
  readonly view: BeatsView;
}

/** Lines of each beat as far as it has been taken; a line is for `Formula`. */
export const BEAT_LINES: { readonly [B in Beat]: (facts: BeatFacts) => readonly string[] } = {
  zero_grad: ({ spec, view: { numbers } }) => few(numbers).map((one) => `${gradientName(spec, one)} = None`),
  forward: ({ spec, view }) => few(spec.layers.flatMap((layer) => layerLines(layer, spec, view))),
  loss: ({ spec, view }) => lossLines(spec.loss, view),
  backward: ({ spec, view }) => [...outputSlopes(spec, view), ...few(view.numbers).map((one) => gradientLine(spec, one, view))],
  step: ({ spec, settings, view: { numbers, update } }) =>
    update ? few(numbers).flatMap((one) => updateLines(one, symbolOf(spec, one), settings, update)) : [],
};

const few = <T>(all: readonly T[]): readonly T[] => all.slice(0, MOST_LINES);

/** `w` and `b` where there is no other, else `fc1.weight[0,2]`. */
export function symbolOf(spec: NetworkSpec, number: BeatNumber): string {
  if (isOneNeuron(spec)) return number.name.endsWith('.weight') ? 'w' : 'b';
  return pinName(spec, number) ?? number.name;
}

const isOneNeuron = ({ layers }: NetworkSpec): boolean => {
  const parameters = layers.flatMap((layer) => layer.parameters);
  return parameters.length <= 2 && parameters.every(({ shape }) => shape.every((size) => size === 1));
};

/** Of what is minimized by a number. */
const slopeName = (of: string): string => `∂L/∂${of}`;
const gradientName = (spec: NetworkSpec, number: BeatNumber): string => `${symbolOf(spec, number)}.grad`;

/** What the network gives is ŷ; anything else is called by its node. */
const outputName = (spec: NetworkSpec, id: string, place: number, width: number): string => {
  const name = id === spec.loss.input ? 'ŷ' : id;
  return width === 1 ? name : `${name}_${place}`;
};

/** What the first sample becomes in a layer, as far as that is few numbers. */
function layerLines(layer: Layer, spec: NetworkSpec, view: BeatsView): readonly string[] {
  const output = view.outputs?.get(layer.id);
  const inputs = layer.inputs.map((id) => view.outputs?.get(id));
  const [input] = inputs;
  if (!output || !input || SILENT.has(layer.kind)) return [];
  const named = (place: number) => outputName(spec, layer.id, place, output.length);
  if (layer.kind === 'Linear') return linearLines(layer, input, output, named, view);
  if (layer.kind === 'Add')
    return [...output].map((value, i) => `${named(i)} = ${inputs.map((one) => b(one?.[i] ?? 0)).join(' + ')} = ${n(value)}`);
  if (output.length !== input.length) return [];
  const name = outputName(spec, layer.id, 0, 1);
  const list = (values: Float32Array) => [...values].map(n).join(messages.between);
  return [`${name} = ${layer.kind} ( ${list(input)} ) = ${output.length === 1 ? n(output[0] ?? 0) : `( ${list(output)} )`}`];
}

/** They pass on what comes in. */
const SILENT: ReadonlySet<LayerKind> = new Set(['Flatten', 'Identity']);

function linearLines(
  { id, parameters }: Layer,
  input: Float32Array,
  output: Float32Array,
  named: (place: number) => string,
  { numbers }: BeatsView,
): readonly string[] {
  const used = new Map(numbers.map((one) => [`${one.name} ${one.place}`, one.used]));
  const hasBias = parameters.some(({ name }) => name === `${id}.bias`);
  const lines = [...output].map((value, row) => {
    const weights = [...input].map((_, column) => used.get(`${id}.weight ${row * input.length + column}`));
    if (weights.some((weight) => weight === undefined)) return undefined;
    const terms = weights.slice(0, MOST_TERMS).map((weight, column) => `${b(weight ?? 0)} · ${b(input[column] ?? 0)}`);
    const more = weights.length > MOST_TERMS ? ' + …' : '';
    const bias = hasBias ? ` + ${b(used.get(`${id}.bias ${row}`) ?? Number.NaN)}` : '';
    return `${named(row)} = ${terms.join(' + ')}${more}${bias} = ${n(value)}`;
  });
  return lines.filter((line) => line !== undefined);
}

/** The gradient by what the network gave, of the first sample. */
function outputSlopes(spec: NetworkSpec, { slopes }: BeatsView): readonly string[] {
  const values = slopes?.get(spec.loss.input);
  if (!values) return [];
  const written = [...values].slice(0, MOST_TERMS).map(n).join(messages.between);
  return [
    `${slopeName('ŷ')} = ${values.length === 1 ? written : `( ${written}${values.length > MOST_TERMS ? `${messages.between}…` : ''} )`}`,
  ];
}

/** What one number's gradient comes to, and what it is added to. */
function gradientLine(spec: NetworkSpec, number: BeatNumber, { samples }: BeatsView): string {
  const { gradient, added, terms } = number;
  if (gradient === undefined) return `${gradientName(spec, number)} = None`;
  if (added === undefined) return `${gradientName(spec, number)} = ${n(gradient)}`;
  const products = terms?.map(({ x, slope }) => `${b(slope)} · ${b(x)}`) ?? [];
  const more = products.length < samples ? ' + …' : '';
  const sum = products.length > 0 ? `${products.join(' + ')}${more} = ` : '';
  const line = `${slopeName(symbolOf(spec, number))} = ${sum}${n(added)}`;
  const before = gradient - added;
  return Math.abs(before) <= 1e-6 * Math.abs(gradient)
    ? line
    : `${line}${messages.between}${gradientName(spec, number)} = ${n(before)} + ${b(added)} = ${n(gradient)}`;
}
