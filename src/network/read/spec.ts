/** The spec: a network that can be trained, layers in the order they run, every shape known. Types and a printer. */
import type { DataFacts, DatasetParams, Shape } from '../../datasets/datasets.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import { product, sum } from '../../lib/sums.ts';
import type { NodeId } from '../document.ts';
import type { LayerKind, LossKind, ParamsOf } from '../kinds.ts';

/** One parameter tensor, named and laid out as in PyTorch's state_dict. */
export interface ParameterSpec {
  /** e.g. `fc1.weight` */
  readonly name: string;
  readonly shape: Shape;
  /** Whether nothing is learned of it: it stays as it is. */
  readonly requiresGrad?: false;
}

export const isLearned = ({ requiresGrad }: ParameterSpec): boolean => requiresGrad !== false;

/** One layer of the network; `inputs` are ids of earlier layers, or the data set's. Shapes are without the batch. */
export type Layer<K extends LayerKind = LayerKind> = {
  readonly [L in K]: {
    readonly id: NodeId;
    readonly kind: L;
    readonly params: ParamsOf[L];
    readonly inputs: readonly NodeId[];
    readonly inShape: Shape;
    readonly outShape: Shape;
    readonly parameters: readonly ParameterSpec[];
  };
}[K];

/** What is made small; `input` is the layer (or the data set) whose output it compares with y. */
export type LossSpec<K extends LossKind = LossKind> = {
  readonly [L in K]: {
    readonly id: NodeId;
    readonly kind: L;
    readonly params: ParamsOf[L];
    readonly input: NodeId;
    readonly inShape: Shape;
  };
}[K];

/** A network that can be trained: a DAG from one data set to one loss. */
export interface NetworkSpec {
  readonly data: { readonly id: NodeId; readonly params: DatasetParams; readonly facts: DataFacts };
  /** In an order in which every layer comes after its inputs. */
  readonly layers: readonly Layer[];
  readonly loss: LossSpec;
}

/** How many numbers a tensor of this shape has. */
export const sizeOf = (shape: Shape): number => product(shape);

/** All parameter tensors in the order of the layers. */
export const parametersOf = (spec: NetworkSpec): readonly ParameterSpec[] => spec.layers.flatMap((layer) => layer.parameters);

/** How many single numbers are learned. */
export const countParameters = (parameters: readonly ParameterSpec[]): number => sum(parameters.map(({ shape }) => sizeOf(shape)));

/** The spec as text, a line a layer: `fc1 Linear 784 → 128 (100,480) from flatten`. */
export function printSpec(spec: NetworkSpec): string {
  const layers = spec.layers.map(({ id, kind, inShape, outShape, parameters, inputs }) => {
    const count = countParameters(parameters);
    const shapes = `${formatShape(inShape)} → ${formatShape(outShape)}`;
    return `${id} ${kind} ${shapes}${count ? ` (${formatCount(count)})` : ''} from ${inputs.join(' + ')}`;
  });
  const { data, loss } = spec;
  return [`${data.id} ${data.params.name} ${formatShape(data.facts.x)}`, ...layers, `${loss.id} ${loss.kind} from ${loss.input}`].join(
    '\n',
  );
}
