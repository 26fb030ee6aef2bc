/** What a view is made of: a row says which networks offer it, how it is read and thinned, and what of it is transferred. Types only. */
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { ViewArgs, ViewData, ViewName } from '../../shared/views.ts';
import type { BeatsState } from '../beats/beats.ts';
import type { SampleSource } from '../data/source.ts';
import type { ReadBuffer, Stepper } from '../stepper.ts';
import type { TrainableModel } from '../tape/trainStep.ts';
import type { Counting } from './summary.ts';

/** The parameters' values, each by its place in the network, and how they are counted. */
export interface ValuesInside {
  /** As they are now, laid out as the variable; good until the next call of anything. */
  valuesOf(index: number): Float32Array;
  /** Puts others in their place, laid out as the variable; what the optimizer remembers stays. Whoever looks puts them back. */
  setValues(index: number, values: Float32Array): void;
  readonly counting: Counting;
}

/** The step that comes next, looked at without being taken: its batch on the way through the network as it is now, and back. */
export interface NextStep {
  /** Its number, from 1. */
  readonly step: number;
  readonly samples: Uint32Array;
  /** A node's output `act1`, a gradient `d act1` or `d fc1.weight`, laid out as the plan has them; good until the next call of anything but this. */
  readonly read: ReadBuffer;
  /** What the optimizer would add to each parameter, in their order, laid out as the variables. What was read before is void then. */
  updates(): readonly Float32Array[];
}

/** What views are read from. */
export interface ViewSource {
  readonly spec: NetworkSpec;
  readonly trainable: TrainableModel;
  /** The samples that the network learns from. */
  readonly train: SampleSource;
  /** Those kept back; absent where there are none. */
  readonly test?: SampleSource;
  readonly inside: ValuesInside;
  readonly predict: Stepper['predict'];
  /** Figures of some samples of any set, dropout off. At most as many as `predict` takes. */
  readonly figuresOf: Stepper['test'];
  /** Steps taken. */
  stepsDone(): number;
  /** Nothing before the data of its batch are there. The same one for all views of a snapshot. */
  nextStep(): NextStep | undefined;
  /** Where a step stands that is taken beat by beat, and which one that is. */
  beats(): BeatsState & { readonly step: number; readonly samples: number };
}

/** An array that is sent without being copied. */
export type NumberArray = { readonly buffer: ArrayBufferLike };

/** What a view is asked with; `true` for one that takes no arguments. */
export type ArgsOf<V extends ViewName> = V extends keyof ViewArgs ? ViewArgs[V] : true;

export interface ViewRow<V extends ViewName> {
  /** Whether a network has anything of the kind to see. */
  offered(spec: NetworkSpec): boolean;
  /** @returns what reads it as the network is now, made small, or nothing yet; called only for a network that offers it */
  open(source: ViewSource): (args: ArgsOf<V>) => ViewData[V] | undefined;
  /** The arrays in it that change hands when it is sent: they are made anew each time. */
  arrays(data: ViewData[V]): readonly NumberArray[];
}
