/** What a goal may ask for, a row each: what it is asked with. What it is called stands in `checkMessages.ts`, what it looks at in `stores/lesson`. */
import type * as v from 'valibot';
import { DATASET_NAMES } from '../datasets/datasets.ts';
import { ACTIVATION_NAMES, KIND_NAMES, LOSS_NAMES } from '../network/kinds.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { type ArgRow, amount, beats, count, maybe, nameOf, oneOf } from './checkArgs.ts';
import { messages } from './checkMessages.ts';

const steps = (start = 50) => count('steps', start, 1_000_000);

export const CHECKS = {
  lossBelow: { value: amount('below', 0.01), withinSteps: maybe(count('withinSteps', 50, 20_000)) },
  lossAbove: { value: amount('above', 10) },
  lossGrows: { times: amount('times', 10, 1, 1e6) },
  lossBounces: { steps: count('forSteps', 10, 1000, 4) },
  diverged: {},
  testAccuracyAtLeast: { value: amount('share', 0.9, 0, 1), maxParameters: maybe(count('maxParameters', 5000, 1e9)) },
  parameterNear: {
    name: nameOf('parameter'),
    index: maybe(count('place', 0, 1e6, 0)),
    value: amount('near', 0),
    tolerance: amount('tolerance', 0.05, 0),
  },
  outputNear: { value: amount('near', 2), tolerance: amount('tolerance', 0.05, 0) },
  parameterSetByHand: { name: maybe(nameOf('parameter')) },
  frozen: { node: maybe(nameOf('node')), steps: steps(5) },
  kindPresent: { kind: oneOf('kind', KIND_NAMES), atLeast: maybe(count('soMany', 1, 100)) },
  kindAbsent: { kind: oneOf('kind', KIND_NAMES) },
  activationOtherThan: { kind: oneOf('than', ACTIVATION_NAMES) },
  shapeOf: { in: maybe(count('in_features', 1, 65_536)), out: maybe(count('out_features', 1, 65_536)), node: maybe(nameOf('node')) },
  layersAtLeast: { count: count('atLeast', 2, 100) },
  hiddenUnits: { atLeast: maybe(count('atLeast', 8, 1e6)), atMost: maybe(count('atMost', 64, 1e6)) },
  parameterCount: { atLeast: maybe(count('atLeast', 1, 1e9)), atMost: maybe(count('atMost', 5000, 1e9)) },
  lossIs: { kind: oneOf('kind', LOSS_NAMES) },
  dataIs: { name: oneOf('dataSet', DATASET_NAMES) },
  optimizerIs: { optimizer: oneOf('optimizer', OPTIMIZER_NAMES) },
  stepsTaken: { count: steps(1) },
  epochsTaken: { count: count('epochs', 1, 1_000_000) },
  batchSizeIs: { size: count('batchSize', 64, 70_000) },
  rateChangedWhileTraining: {},
  ratesTried: { count: count('rates', 3, 20, 2), steps: count('stepsWithEach', 10, 1000) },
  beatsTaken: { beats: beats('beats') },
  zeroGradLeftOut: {},
  digitDrawn: { sureness: amount('atLeast', 0.5, 0, 1) },
  wentBackInTime: {},
} as const satisfies Record<string, Readonly<Record<string, ArgRow>>>;

export type CheckName = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as readonly CheckName[];

/** As it stands in the list that a goal is chosen from, in the language that the page speaks at that moment. */
export const checkLabel = (name: CheckName): string => messages[name];

export const isCheck = (name: unknown): name is CheckName => typeof name === 'string' && Object.hasOwn(CHECKS, name);

type Args<C extends CheckName> = (typeof CHECKS)[C];
type OutputOf<R> = R extends { readonly schema: infer S extends v.GenericSchema } ? v.InferOutput<S> : never;
type MaybeArgs<A> = { [K in keyof A]: A[K] extends { readonly isOptional: true } ? K : never }[keyof A];

/** What a check is asked with. */
export type ArgsOf<C extends CheckName> = {
  readonly [K in Exclude<keyof Args<C>, MaybeArgs<Args<C>>>]: OutputOf<Args<C>[K]>;
} & { readonly [K in MaybeArgs<Args<C>>]?: OutputOf<Args<C>[K]> };

/** One question about the network and its run. */
export type Check<N extends CheckName = CheckName> = { readonly [C in N]: { readonly check: C; readonly args: ArgsOf<C> } }[N];
