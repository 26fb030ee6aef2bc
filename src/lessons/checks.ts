/** What a goal may ask for, a row each: what it is called, and what it is asked with. What each of them looks at stands in `stores/lesson`. */
import type * as v from 'valibot';
import { DATASET_NAMES } from '../datasets/datasets.ts';
import { ACTIVATION_NAMES, KIND_NAMES, LOSS_NAMES } from '../network/kinds.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { type ArgRow, amount, beats, count, maybe, nameOf, oneOf } from './checkArgs.ts';

interface CheckRow {
  /** As it stands in the list that a goal is chosen from. */
  readonly label: string;
  readonly args: Readonly<Record<string, ArgRow>>;
}

const NODE = 'the id of a node';
const PARAMETER = 'the name of a parameter, such as fc1.weight';
const steps = (start = 50) => count('steps', start, 1_000_000);

export const CHECKS = {
  lossBelow: {
    label: 'The loss falls below a number',
    args: { value: amount('below', 0.01), withinSteps: maybe(count('within so many steps', 50, 20_000)) },
  },
  lossAbove: { label: 'The loss rises above a number', args: { value: amount('above', 10) } },
  lossGrows: { label: 'The loss grows to so many times its first value', args: { times: amount('times', 10, 1, 1e6) } },
  lossBounces: { label: 'The loss goes to and fro and falls no further', args: { steps: count('for so many steps', 10, 1000, 4) } },
  diverged: { label: 'The run diverges', args: {} },
  testAccuracyAtLeast: {
    label: 'The test accuracy reaches a share',
    args: { value: amount('share, from 0 to 1', 0.9, 0, 1), maxParameters: maybe(count('with at most so many parameters', 5000, 1e9)) },
  },
  parameterNear: {
    label: 'A weight or bias comes near a number',
    args: {
      name: nameOf('parameter', PARAMETER),
      index: maybe(count('place, from 0', 0, 1e6, 0)),
      value: amount('near', 0),
      tolerance: amount('at most so far from it', 0.05, 0),
    },
  },
  outputNear: {
    label: 'The network’s output for the first sample comes near a number',
    args: { value: amount('near', 2), tolerance: amount('at most so far from it', 0.05, 0) },
  },
  parameterSetByHand: { label: 'A weight or bias is set by hand', args: { name: maybe(nameOf('parameter', PARAMETER)) } },
  frozen: {
    label: 'A frozen node stays as it is while the network trains',
    args: { node: maybe(nameOf('node', NODE)), steps: steps(5) },
  },
  kindPresent: { label: 'A kind is in the network', args: { kind: oneOf('kind', KIND_NAMES), atLeast: maybe(count('so many', 1, 100)) } },
  kindAbsent: { label: 'A kind is not in the network', args: { kind: oneOf('kind', KIND_NAMES) } },
  activationOtherThan: { label: 'The network has another activation', args: { kind: oneOf('than', ACTIVATION_NAMES) } },
  shapeOf: {
    label: 'A Linear has this shape',
    args: { in: maybe(count('in_features', 1, 65_536)), out: maybe(count('out_features', 1, 65_536)), node: maybe(nameOf('node', NODE)) },
  },
  layersAtLeast: { label: 'The network has so many Linears', args: { count: count('at least', 2, 100) } },
  hiddenUnits: {
    label: 'The network has so many hidden units',
    args: { atLeast: maybe(count('at least', 8, 1e6)), atMost: maybe(count('at most', 64, 1e6)) },
  },
  parameterCount: {
    label: 'The network has so many parameters',
    args: { atLeast: maybe(count('at least', 1, 1e9)), atMost: maybe(count('at most', 5000, 1e9)) },
  },
  lossIs: { label: 'The loss is of this kind', args: { kind: oneOf('kind', LOSS_NAMES) } },
  dataIs: { label: 'The data set is this one', args: { name: oneOf('data set', DATASET_NAMES) } },
  optimizerIs: { label: 'The run is trained with this optimizer', args: { optimizer: oneOf('optimizer', OPTIMIZER_NAMES) } },
  stepsTaken: { label: 'So many steps are taken', args: { count: steps(1) } },
  epochsTaken: { label: 'So many epochs are trained', args: { count: count('epochs', 1, 1_000_000) } },
  batchSizeIs: { label: 'The run is trained with batches of this size', args: { size: count('batch size', 64, 70_000) } },
  rateChangedWhileTraining: { label: 'The learning rate is moved in mid-run', args: {} },
  ratesTried: {
    label: 'Several learning rates are tried, each from the start',
    args: { count: count('rates', 3, 20, 2), steps: count('steps with each', 10, 1000) },
  },
  beatsTaken: { label: 'Beats are taken, one after the other', args: { beats: beats('beats in their order') } },
  zeroGradLeftOut: { label: 'A step is taken on gradients that have added up', args: {} },
  digitDrawn: { label: 'A digit is drawn, and the network is sure of its answer', args: { sureness: amount('at least', 0.5, 0, 1) } },
  wentBackInTime: { label: 'An earlier moment of the run is looked at', args: {} },
} as const satisfies Record<string, CheckRow>;

export type CheckName = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as readonly CheckName[];
export const isCheck = (name: unknown): name is CheckName => typeof name === 'string' && Object.hasOwn(CHECKS, name);

type Args<C extends CheckName> = (typeof CHECKS)[C]['args'];
type OutputOf<R> = R extends { readonly schema: infer S extends v.GenericSchema } ? v.InferOutput<S> : never;
type MaybeArgs<A> = { [K in keyof A]: A[K] extends { readonly isOptional: true } ? K : never }[keyof A];

/** What a check is asked with. */
export type ArgsOf<C extends CheckName> = {
  readonly [K in Exclude<keyof Args<C>, MaybeArgs<Args<C>>>]: OutputOf<Args<C>[K]>;
} & { readonly [K in MaybeArgs<Args<C>>]?: OutputOf<Args<C>[K]> };

/** One question about the network and its run. */
export type Check<N extends CheckName = CheckName> = { readonly [C in N]: { readonly check: C; readonly args: ArgsOf<C> } }[N];
