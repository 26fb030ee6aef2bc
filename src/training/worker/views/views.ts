/** All views, a row each, and what takes those that are asked for. */
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { Snapshot, ViewData, ViewName, ViewRequests } from '../../shared/views.ts';
import { ACTIVATIONS } from './activations.ts';
import { ANSWERS } from './answers.ts';
import { BATCH, CLASS_LOSSES } from './batch.ts';
import { BEATS_VIEW } from './beats.ts';
import { CURVE } from './curve.ts';
import { DEAD_NEURONS } from './deadNeurons.ts';
import { DRAWING } from './drawing.ts';
import { FLOW } from './flow.ts';
import { GRADIENTS } from './gradients.ts';
import { LANDSCAPE } from './landscape.ts';
import { MATRIX } from './matrix.ts';
import { OUTPUTS } from './outputs.ts';
import { PIECES } from './pieces.ts';
import { PINNED } from './pinned.ts';
import { PREDICTIONS } from './predictions.ts';
import { PRINTED } from './printed.ts';
import { SAMPLES } from './samples.ts';
import { PARAMETERS, PICTURES, VALUES } from './tensors.ts';
import { UNITS } from './units.ts';
import type { NumberArray, ViewRow, ViewSource } from './viewRow.ts';

const VIEWS: { readonly [V in ViewName]: ViewRow<V> } = {
  parameters: PARAMETERS,
  values: VALUES,
  pictures: PICTURES,
  curve: CURVE,
  outputs: OUTPUTS,
  predictions: PREDICTIONS,
  pieces: PIECES,
  deadNeurons: DEAD_NEURONS,
  activations: ACTIVATIONS,
  flow: FLOW,
  classLosses: CLASS_LOSSES,
  batch: BATCH,
  units: UNITS,
  matrix: MATRIX,
  gradients: GRADIENTS, // after all that look at the next step: it tries that step, and they would have to look again
  drawing: DRAWING,
  pinned: PINNED,
  printed: PRINTED,
  samples: SAMPLES,
  answers: ANSWERS,
  landscape: LANDSCAPE,
  beats: BEATS_VIEW,
};

const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];

/** The views that there are of a network. */
export const offeredViews = (spec: NetworkSpec): readonly ViewName[] => VIEW_NAMES.filter((name) => VIEWS[name].offered(spec));

/** What a snapshot has as long as nobody has asked for anything: what costs little, and is on the cards of a network that has just opened. */
const FIRST: ViewRequests = { parameters: true, values: true, pictures: true, curve: true, outputs: true, deadNeurons: true };

type Reader = (args: unknown) => ViewData[ViewName] | undefined;

/** @returns what reads some views of a network as it is now; one that is never asked for costs nothing */
export function openViews(source: ViewSource): (asked?: ViewRequests) => Snapshot['views'] {
  const offered = offeredViews(source.spec);
  const readers = new Map<ViewName, Reader>();
  const readerOf = (name: ViewName): Reader => {
    const reader = readers.get(name) ?? (VIEWS[name].open(source) as Reader);
    readers.set(name, reader);
    return reader;
  };
  return (asked = FIRST) => {
    const read = offered.filter((name) => asked[name] !== undefined).map((name) => [name, readerOf(name)(asked[name])] as const);
    return Object.fromEntries(read.filter(([, data]) => data !== undefined));
  };
}

/** The arrays in some views that change hands when they are sent. */
export function arraysOfViews(views: Snapshot['views']): readonly NumberArray[] {
  const arraysOf = <V extends ViewName>(name: V): readonly NumberArray[] => {
    const data = views[name];
    return data === undefined ? [] : VIEWS[name].arrays(data);
  };
  return VIEW_NAMES.flatMap((name) => arraysOf(name));
}
