/** From a spec to the steps that compute its output: a row for each kind, and one for all activations. */
import { internal } from '../../../lib/result.ts';
import type { NodeId } from '../../../network/document.ts';
import { type ActivationKind, isActivation, type LayerKind } from '../../../network/kinds.ts';
import { isLearned, type Layer, type NetworkSpec, type ParameterSpec, sizeOf } from '../../../network/read/spec.ts';
import { type Activation, type BufferName, gradientOf, type Linear, type Step } from './steps.ts';

export interface ForwardPlan {
  readonly steps: readonly Step[];
  /** Where the data's x lies. */
  readonly data: BufferName;
  /** Where each node's output lies: in a buffer of its own, or in that of the node which it passes on. */
  readonly outputs: ReadonlyMap<NodeId, BufferName>;
  /** Where the network's output lies. */
  readonly output: BufferName;
  /** The buffers that depend on a parameter: only these have gradients. */
  readonly requiresGrad: ReadonlySet<BufferName>;
  /** Numbers of each buffer for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
}

export interface ForwardOptions {
  /** Dropout drops, as in training. */
  readonly isTraining: boolean;
  /** x are bytes, most of them 0, that a Linear can take as they are. */
  readonly isSparse: boolean;
  /** What is to be readable: nothing may be fused that would hide it. */
  readonly observe: ReadonlySet<BufferName>;
}

/** What a kind's row adds its steps to. */
interface Builder extends ForwardOptions {
  readonly data: BufferName;
  readonly steps: Step[];
  readonly outputs: Map<NodeId, BufferName>;
  readonly widths: Map<BufferName, number>;
  readonly requiresGrad: Set<BufferName>;
  /** The activation that can be computed as the Linear's sums are: nothing else takes them, and nobody looks at them. */
  fusedAfter(id: NodeId): Layer | undefined;
}

type Row<K extends LayerKind> = (layer: Layer<K>, inputs: readonly BufferName[], builder: Builder) => BufferName;

/** What goes in comes out, in the same buffer; a gradient that is looked at needs a buffer of its own, since that of the input is a sum. */
const pass = ({ id }: Layer, [x = internal(`${id} has no input`)]: readonly BufferName[], builder: Builder): BufferName => {
  if (!builder.observe.has(gradientOf(id)) || !builder.requiresGrad.has(x)) return x;
  builder.steps.push({ do: 'copy', from: x, to: id });
  return id;
};

/** The row of every activation. */
const activate = (layer: Layer, [x]: readonly BufferName[], { steps }: Builder): BufferName => {
  steps.push({ do: 'activate', activation: activationOf(layer), x: x ?? internal(`${layer.id} has no input`), to: layer.id });
  return layer.id;
};

const activationOf = ({ kind, params }: Layer): Activation => ({ kind, params }) as Activation;

const ROWS: { readonly [K in Exclude<LayerKind, ActivationKind>]: Row<K> } = {
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
  Dropout: (layer, inputs, builder) => {
    if (!builder.isTraining || layer.params.p === 0) return pass(layer, inputs, builder);
    const [a = internal(`${layer.id} has no input`)] = inputs;
    const mask = `${layer.id}.mask`;
    builder.widths.set(mask, sizeOf(layer.outShape));
    builder.steps.push({ do: 'drawMask', layer: layer.id, p: layer.params.p, to: mask }, { do: 'multiply', a, b: mask, to: layer.id });
    return layer.id;
  },
  Add: (layer, [first, ...rest], { steps }) => {
    steps.push({ do: 'copy', from: first ?? internal(`${layer.id} has no input`), to: layer.id });
    for (const from of rest) steps.push({ do: 'accumulate', from, to: layer.id });
    return layer.id;
  },
};

const rowOf = ({ kind }: Layer): Row<LayerKind> => (isActivation(kind) ? activate : ROWS[kind]) as Row<LayerKind>;

const linearOf = ({ id, params, inShape, parameters }: Layer<'Linear'>): Linear => ({
  id,
  weight: `${id}.weight`,
  ...(params.bias ? { bias: `${id}.bias` } : {}),
  isFrozen: !learns(parameters),
  inFeatures: sizeOf(inShape),
  outFeatures: params.out_features,
});

const learns = (parameters: readonly ParameterSpec[]): boolean => parameters.some(isLearned);

/** The steps from x to the network's output, in the order of the spec. */
export function planForward(spec: NetworkSpec, options: ForwardOptions): ForwardPlan {
  const data: BufferName = `${spec.data.id}.x`;
  const steps: Step[] = [];
  const outputs = new Map<NodeId, BufferName>([[spec.data.id, data]]);
  const widths = new Map<BufferName, number>([[data, sizeOf(spec.data.facts.x)]]);
  const requiresGrad = new Set<BufferName>();
  const builder: Builder = { ...options, data, steps, outputs, widths, requiresGrad, fusedAfter: fusions(spec, options.observe) };
  const bufferOf = (id: NodeId): BufferName => outputs.get(id) ?? internal(`${id} comes after a layer that takes its output`);
  for (const layer of spec.layers) {
    if (outputs.has(layer.id)) {
      for (const linear of layer.inputs) outputs.delete(linear); // it is fused into this Linear, whose own output lies nowhere
      continue;
    }
    const inputs = layer.inputs.map(bufferOf);
    const to = rowOf(layer)(layer, inputs, builder);
    outputs.set(layer.id, to);
    if (!widths.has(to)) widths.set(to, sizeOf(layer.outShape));
    if (learns(layer.parameters) || inputs.some((input) => requiresGrad.has(input))) requiresGrad.add(to);
  }
  const isObserved = [data, ...outputs.keys()].some((name) => options.observe.has(name) && (outputs.get(name) ?? name) === data);
  return {
    steps: [...readData(steps, data, isObserved), ...steps],
    data,
    outputs,
    output: bufferOf(spec.loss.input),
    requiresGrad,
    widths,
  };
}

/** What of the data is needed: its numbers, its pixels that are not 0, or both. */
function readData(steps: readonly Step[], data: BufferName, isObserved: boolean): Step[] {
  const takesNumbers = steps.some(
    (step) => ('x' in step && step.x === data) || ('a' in step && step.a === data) || ('from' in step && step.from === data),
  );
  const takesRows = steps.some((step) => step.do === 'sparseLinear');
  return [
    ...(takesNumbers || isObserved ? [{ do: 'gather', to: data } as const] : []),
    ...(takesRows ? [{ do: 'listRows' } as const] : []),
  ];
}

/** An activation is fused where it alone takes a Linear's output, and its gradient can be told from what it gives. */
function fusions(spec: NetworkSpec, observe: ReadonlySet<BufferName>): Builder['fusedAfter'] {
  const takers = new Map<NodeId, Layer[]>();
  for (const layer of spec.layers) for (const id of layer.inputs) takers.set(id, [...(takers.get(id) ?? []), layer]);
  return (id) => {
    const [taker, ...others] = takers.get(id) ?? [];
    return taker && others.length === 0 && spec.loss.input !== id && !observe.has(id) && isFusable(taker) ? taker : undefined;
  };
}

const isFusable = (layer: Layer): boolean => layer.kind === 'ReLU' || (layer.kind === 'LeakyReLU' && layer.params.negative_slope >= 0);
