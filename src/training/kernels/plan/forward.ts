/** From a spec to the steps that compute its output: a row for each kind. */
import { internal } from '../../../lib/result.ts';
import type { NodeId } from '../../../network/document.ts';
import type { LayerKind } from '../../../network/kinds.ts';
import { type Layer, type NetworkSpec, sizeOf } from '../../../network/read/spec.ts';
import type { Activation, BufferName, Linear, Step } from './steps.ts';

/** The buffer of the data's x. */
export const dataBuffer = ({ data }: NetworkSpec): BufferName => `${data.id}.x`;

export interface ForwardPlan {
  readonly steps: readonly Step[];
  /** Where the data's x lies. */
  readonly data: BufferName;
  /** Where the network's output lies. */
  readonly output: BufferName;
  /** The buffers that depend on a parameter: only these have gradients. */
  readonly learning: ReadonlySet<BufferName>;
  /** Numbers of each buffer for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
}

export interface ForwardOptions {
  /** Dropout drops, as in training. */
  readonly isTraining: boolean;
  /** x are bytes, most of them 0, that a Linear can take as they are. */
  readonly isSparse: boolean;
}

/** What a kind's row adds its steps to. */
interface Builder extends ForwardOptions {
  readonly data: BufferName;
  readonly steps: Step[];
  readonly outputs: Map<NodeId, BufferName>;
  readonly widths: Map<BufferName, number>;
  readonly learning: Set<BufferName>;
  /** The activation that can be computed as the Linear's sums are, because nothing else takes them. */
  fusedAfter(id: NodeId): Layer | undefined;
}

type Row<K extends LayerKind> = (layer: Layer<K>, inputs: readonly BufferName[], builder: Builder) => BufferName;

/** What goes in comes out: the same buffer under another name. */
const pass = (_: Layer, [x]: readonly BufferName[]): BufferName => x ?? internal('a layer without input');

const activate = (layer: Layer, [x]: readonly BufferName[], { steps }: Builder): BufferName => {
  steps.push({ do: 'activate', activation: activationOf(layer), x: x ?? internal(`${layer.id} has no input`), to: layer.id });
  return layer.id;
};

const activationOf = ({ kind, params }: Layer): Activation => ({ kind, params }) as Activation;

const ROWS: { readonly [K in LayerKind]: Row<K> } = {
  Linear: (layer, [x], { data, steps, outputs, isSparse, fusedAfter }) => {
    const fused = fusedAfter(layer.id);
    const to = fused?.id ?? layer.id;
    if (fused) outputs.set(fused.id, to);
    const rest = { linear: linearOf(layer), ...(fused ? { activation: activationOf(fused) } : {}), to };
    if (x === data && isSparse) steps.push({ do: 'sparseLinear', ...rest });
    else steps.push({ do: 'linear', x: x ?? internal(`${layer.id} has no input`), ...rest });
    return to;
  },
  Flatten: pass,
  Identity: pass,
  Dropout: (layer, inputs, { steps, isTraining, widths }) => {
    const x = pass(layer, inputs);
    if (!isTraining || layer.params.p === 0) return x;
    const mask = `${layer.id}.mask`;
    widths.set(mask, sizeOf(layer.outShape));
    steps.push({ do: 'drawMask', layer: layer.id, p: layer.params.p, to: mask }, { do: 'multiply', a: x, b: mask, to: layer.id });
    return layer.id;
  },
  Add: (layer, [first, ...rest], { steps }) => {
    steps.push({ do: 'copy', from: first ?? internal(`${layer.id} has no input`), to: layer.id });
    for (const from of rest) steps.push({ do: 'accumulate', from, to: layer.id });
    return layer.id;
  },
  ReLU: activate,
  LeakyReLU: activate,
  ELU: activate,
  GELU: activate,
  SiLU: activate,
  Sigmoid: activate,
  Tanh: activate,
  Softplus: activate,
  Softmax: activate,
};

const linearOf = ({ id, params, inShape }: Layer<'Linear'>): Linear => ({
  weight: `${id}.weight`,
  ...(params.bias ? { bias: `${id}.bias` } : {}),
  inFeatures: sizeOf(inShape),
  outFeatures: params.out_features,
});

/** The steps from x to the network's output, in the order of the spec. */
export function planForward(spec: NetworkSpec, options: ForwardOptions): ForwardPlan {
  const data = dataBuffer(spec);
  const steps: Step[] = [];
  const outputs = new Map<NodeId, BufferName>([[spec.data.id, data]]);
  const widths = new Map<BufferName, number>([[data, sizeOf(spec.data.facts.x)]]);
  const learning = new Set<BufferName>();
  const builder: Builder = { ...options, data, steps, outputs, widths, learning, fusedAfter: fusions(spec) };
  const bufferOf = (id: NodeId): BufferName => outputs.get(id) ?? internal(`${id} comes after a layer that takes its output`);
  for (const layer of spec.layers) {
    if (outputs.has(layer.id)) continue; // fused into the Linear before it
    const inputs = layer.inputs.map(bufferOf);
    const to = (ROWS[layer.kind] as Row<LayerKind>)(layer, inputs, builder);
    outputs.set(layer.id, to);
    if (!widths.has(to)) widths.set(to, sizeOf(layer.outShape));
    if (layer.parameters.length > 0 || inputs.some((input) => learning.has(input))) learning.add(to);
  }
  return { steps: [...readData(steps, data), ...steps], data, output: bufferOf(spec.loss.input), learning, widths };
}

/** What of the data the steps need: its numbers, its pixels that are not 0, or both. */
function readData(steps: readonly Step[], data: BufferName): Step[] {
  const takesNumbers = steps.some(
    (step) => ('x' in step && step.x === data) || ('a' in step && step.a === data) || ('from' in step && step.from === data),
  );
  const takesRows = steps.some((step) => step.do === 'sparseLinear');
  return [...(takesNumbers ? [{ do: 'gather', to: data } as const] : []), ...(takesRows ? [{ do: 'listRows' } as const] : [])];
}

/** An activation is fused where it alone takes a Linear's output, and its gradient can be told from what it gives. */
function fusions(spec: NetworkSpec): (id: NodeId) => Layer | undefined {
  const takers = new Map<NodeId, Layer[]>();
  for (const layer of spec.layers) for (const id of layer.inputs) takers.set(id, [...(takers.get(id) ?? []), layer]);
  return (id) => {
    const [taker, ...others] = takers.get(id) ?? [];
    return taker && others.length === 0 && spec.loss.input !== id && isFusable(taker) ? taker : undefined;
  };
}

const isFusable = (layer: Layer): boolean => layer.kind === 'ReLU' || (layer.kind === 'LeakyReLU' && layer.params.negative_slope >= 0);
