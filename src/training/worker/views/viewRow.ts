/** What a view is made of: a row says which networks offer it, how it is read and thinned, and what of it is transferred. Types only. */
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { ViewData, ViewName } from '../../shared/views.ts';
import type { SampleSource } from '../data/source.ts';
import type { TrainableModel } from '../tape/trainStep.ts';
import type { Counting } from './summary.ts';

/** The parameters' values, each by its place in the network, and how they are counted. */
export interface ValuesInside {
  /** As they are now, laid out as the variable; good until the next call of anything. */
  valuesOf(index: number): Float32Array;
  readonly counting: Counting;
}

/** What views are read from. */
export interface ViewSource {
  readonly spec: NetworkSpec;
  readonly trainable: TrainableModel;
  /** The samples that the network learns from. */
  readonly train: SampleSource;
  readonly inside: ValuesInside;
}

/** An array that is sent without being copied. */
export type NumberArray = { readonly buffer: ArrayBufferLike };

export interface ViewRow<V extends ViewName> {
  /** Whether a network has anything of the kind to see. */
  offered(spec: NetworkSpec): boolean;
  /** @returns what reads it as the network is now, made small; called only for a network that offers it */
  open(source: ViewSource): () => ViewData[V];
  /** The arrays in it that change hands when it is sent: they are made anew each time. */
  arrays(data: ViewData[V]): readonly NumberArray[];
}
