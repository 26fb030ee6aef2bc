/** What forward leaves behind, as autograd's graph in PyTorch: all that backward will need, with what of it can be seen. */
import type { NodeId } from '../../../network/document.ts';
import { isLearned, type NetworkSpec, parametersOf } from '../../../network/read/spec.ts';
import type { BeatsView } from '../../shared/beats.ts';
import type { Batch, SampleSource } from '../data/source.ts';
import type { Gradients, ReadBuffer, Stepper } from '../stepper.ts';
import { accuracyOf, type StepFigures } from '../tape/trainStep.ts';
import { rootMeanSquare } from '../views/norms.ts';

/** Numbers of a node that are told one by one. */
const FEW = 24;
/** Samples that are told one by one. */
const MOST_SAMPLES = 3;

export interface BackwardGraph {
  /** The step whose batch it is of, from 1. */
  readonly step: number;
  readonly indices: Uint32Array;
  /** Of the batch, with the parameters as they were. */
  readonly figures: StepFigures;
  /** By parameter; undefined where nothing is learned. */
  readonly gradients: Gradients;
  /** As they were, laid out as their variables. */
  readonly parameters: readonly Float32Array[];
  readonly outputs: ReadonlyMap<NodeId, Float32Array>;
  readonly slopes: ReadonlyMap<NodeId, Float32Array>;
  readonly flow: BeatsView['flow'];
  readonly targets: readonly Float32Array[];
  readonly predictions: readonly Float32Array[];
  /** A number of a Linear's input and of its output's gradient for the first samples, for the terms of a weight's gradient. */
  termsOf(node: NodeId, row: number, column: number): readonly { readonly x: number; readonly slope: number }[];
  /** Backward was taken through it: PyTorch has freed what it held. */
  isFreed: boolean;
  /** The loss was taken. */
  hasLoss: boolean;
  /** Tensors that were changed since. */
  readonly changed: Set<string>;
}

/** The batch on its way through the network as it is now. */
export function lookForward(spec: NetworkSpec, stepper: Stepper, train: SampleSource, indices: Uint32Array, step: number): BackwardGraph {
  const parameters = parametersOf(spec);
  const loss = stepper.lossAt(indices, step);
  const gradients = stepper.gradientsAt(indices, step);
  const batch = copyOf(train.read(indices));
  const seen = readInside(spec, stepper.lookInside(indices, step), batch);
  const rows = indices.map((_, i) => i).subarray(0, MOST_SAMPLES);
  const output = seen.all.get(spec.loss.input) ?? new Float32Array(0);
  const rowsOf = (values: Float32Array) => Array.from(rows, (i) => rowOf(values, batch.size, i));
  return {
    step,
    indices,
    figures: { loss, accuracy: accuracyOf(spec.data.facts, output, batch) },
    gradients: parameters.map((parameter, i) => (isLearned(parameter) ? gradients[i] : undefined)),
    parameters: parameters.map((_, i) => stepper.valuesOf(i).slice()),
    outputs: seen.outputs,
    slopes: seen.slopes,
    flow: seen.flow,
    predictions: rowsOf(output),
    targets: rowsOf(batch.y).map((y) => (spec.data.facts.y.type === 'classes' ? Float32Array.of(y.indexOf(1)) : y)),
    termsOf(node, row, column) {
      const input = seen.all.get(spec.layers.find(({ id }) => id === node)?.inputs[0] ?? node);
      const slope = seen.backwards.get(node);
      if (!input || !slope) return [];
      return Array.from(rows, (i) => ({
        x: rowOf(input, batch.size, i)[column] ?? Number.NaN,
        slope: rowOf(slope, batch.size, i)[row] ?? Number.NaN,
      }));
    },
    isFreed: false,
    hasLoss: false,
    changed: new Set(),
  };
}

/** The arrays of a batch may be used again by whoever reads next. */
const copyOf = ({ size, x, y }: Batch): Batch => ({ size, x: x.slice(), y: y.slice() });

const rowOf = (values: Float32Array, rows: number, row: number): Float32Array =>
  values.slice((row * values.length) / rows, ((row + 1) * values.length) / rows);

/** Copies of what flows, forwards and back: it stands in the buffers only until the next call. */
function readInside(spec: NetworkSpec, read: ReadBuffer, batch: Batch) {
  const all = new Map<NodeId, Float32Array>([[spec.data.id, batch.x]]);
  const backwards = new Map<NodeId, Float32Array>();
  for (const { id } of spec.layers) {
    const [output, gradient] = [read(id), read(`d ${id}`)];
    if (output) all.set(id, output.values.slice());
    if (gradient) backwards.set(id, gradient.values.slice());
  }
  const firstOf = (given: ReadonlyMap<NodeId, Float32Array>) =>
    new Map([...given].filter(([, values]) => values.length / batch.size <= FEW).map(([id, values]) => [id, rowOf(values, batch.size, 0)]));
  const flow = new Map([...all].map(([id, values]) => [id, { output: rootMeanSquare(values), ...gradientOf(backwards.get(id)) }]));
  return { all, backwards, outputs: firstOf(all), slopes: firstOf(backwards), flow };
}

const gradientOf = (values: Float32Array | undefined) => (values ? { gradient: rootMeanSquare(values) } : {});
