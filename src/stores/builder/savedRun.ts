/** A run as it is saved between visits: where it stood and every step to there, with what tells whether it is still that of the network. Pure. */
import { STREAMS_VERSION, STREAMS_VERSIONS, type StreamsVersion } from '../../lib/random.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { StepChange } from '../../network/stepChange.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { RunId } from '../../storage/runStore.ts';
import {
  ARITHMETICS,
  type Arithmetic,
  type Checkpoint,
  type LrMark,
  type RunPlan,
  type StepMetrics,
  type TestFigures,
} from '../../training/shared/protocol.ts';
import type { StepRecords } from '../run/records.ts';
import { FIXED_SETTINGS } from '../run/runState.ts';

export interface SavedRun {
  /** The network and the settings it cannot go on without, as one text. */
  readonly network: string;
  readonly checkpoint: Checkpoint;
  /** Which version of the random numbers it follows; absent where it began with the first. */
  readonly streams?: StreamsVersion | undefined;
  /** What took its last steps; absent where that was not kept yet. */
  readonly arithmetic?: Arithmetic | undefined;
  /** Of all steps up to the checkpoint. */
  readonly records: StepRecords;
  /** Under which it is among the kept runs; absent where that was not known yet. */
  readonly id?: RunId;
}

/** Larger runs are not saved: they would fill a small disk, and take long to write. Bytes */
export const MOST_BYTES = 8 * 2 ** 20;

/** What a run must have in common with the network to go on with it. */
const networkText = (spec: NetworkSpec, settings: TrainingSettings): string =>
  JSON.stringify([spec, FIXED_SETTINGS.map((name) => settings[name])]);

/** Records may be ahead of the checkpoint: what came after it is taken again. */
export function savedRun(
  { spec, settings, streams = STREAMS_VERSION }: Pick<RunPlan, 'spec' | 'settings' | 'streams'>,
  checkpoint: Checkpoint,
  records: StepRecords,
  arithmetic?: Arithmetic,
  id?: RunId,
): SavedRun {
  const { step } = checkpoint;
  const tests = new Map([...records.tests].filter(([tested]) => tested <= step));
  const [lrs, losses, accuracies] = [records.lrs, records.losses, records.accuracies].map((column) => column.slice(0, step));
  return {
    network: networkText(spec, settings),
    checkpoint,
    streams,
    arithmetic,
    records: {
      ...records,
      lrs: lrs ?? NONE,
      losses: losses ?? NONE,
      accuracies: accuracies ?? NONE,
      tests,
      marks: records.marks.filter((mark) => mark.step <= step),
      changes: (records.changes ?? []).filter((change) => change.step <= step),
    },
    ...(id === undefined ? {} : { id }),
  };
}

const NONE = new Float32Array(0);

/** Whether a saved run is one of this network with these settings. */
export const isRunOf = (saved: SavedRun, spec: NetworkSpec, settings: TrainingSettings): boolean =>
  saved.network === networkText(spec, settings) && hasAll(saved.checkpoint, spec);

/** What stands in a store, if it is a run: stores can be damaged, and written by other versions of this page. */
export function readSavedRun(found: unknown): SavedRun | undefined {
  const { network, checkpoint, streams, arithmetic, records, id } = fieldsOf(found);
  const isRun =
    typeof network === 'string' &&
    isStreams(streams) &&
    (arithmetic === undefined || ARITHMETICS.some((name) => name === arithmetic)) &&
    (id === undefined || typeof id === 'string') &&
    isCheckpoint(checkpoint) &&
    isRecords(records) &&
    records.losses.length === checkpoint.step;
  return isRun ? (found as SavedRun) : undefined;
}

/** Whether a run follows random numbers that are known here. */
export const isStreams = (found: unknown): found is StreamsVersion | undefined =>
  found === undefined || STREAMS_VERSIONS.some((version) => version === found);

/** Whether something is a checkpoint after a step, as far as can be seen without its network. */
export function isCheckpoint(found: unknown): found is Checkpoint {
  const { step, parameters, moments } = fieldsOf(found);
  return (
    Number.isSafeInteger(step) &&
    Number(step) > 0 &&
    isTensors(parameters) &&
    moments instanceof Map &&
    [...moments.values()].every(isTensors)
  );
}

/** Whether something is the record of every step of a run. */
export function isRecords(found: unknown): found is StepRecords {
  const { lrs, losses, accuracies, tests, marks, changes, stepsPerEpoch } = fieldsOf(found);
  return (
    losses instanceof Float32Array &&
    [lrs, accuracies].every((column) => column instanceof Float32Array && column.length === losses.length) &&
    tests instanceof Map &&
    [...tests].every(([at, test]) => typeof at === 'number' && isTest(test)) &&
    Array.isArray(marks) &&
    marks.every(isMark) &&
    (changes === undefined || (Array.isArray(changes) && changes.every(isChange))) &&
    typeof stepsPerEpoch === 'number' &&
    stepsPerEpoch > 0
  );
}

const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};

const isTensors = (found: unknown): found is ReadonlyMap<string, Float32Array> =>
  found instanceof Map &&
  [...found].every(([name, values]) => typeof name === 'string' && values instanceof Float32Array && values.every(Number.isFinite));

function isTest(found: unknown): found is TestFigures {
  const { step, loss, accuracy } = fieldsOf(found);
  return typeof step === 'number' && typeof loss === 'number' && (accuracy === null || typeof accuracy === 'number');
}

const isMark = (found: unknown): found is LrMark => {
  const { step, from, to } = fieldsOf(found);
  return [step, from, to].every((number) => typeof number === 'number');
};

/** Whatever stands in its optimizer is only written down. */
const isChange = (found: unknown): found is StepChange => typeof fieldsOf(found).step === 'number';

const hasAll = ({ parameters }: Checkpoint, spec: NetworkSpec): boolean => {
  const specs = parametersOf(spec);
  return parameters.size === specs.length && specs.every(({ name, shape }) => parameters.get(name)?.length === sizeOf(shape));
};

/** Its steps as the worker would tell them. */
export const stepsOf = ({ records }: SavedRun): StepMetrics => stepsOfRecords(records);

/** The steps of a record as the worker would tell them. */
export const stepsOfRecords = ({ lrs, losses, accuracies, tests, marks, changes = [], stepsPerEpoch }: StepRecords): StepMetrics => ({
  firstStep: 1,
  lrs,
  losses,
  accuracies,
  tests: [...tests.values()],
  marks,
  changes,
  stepsPerEpoch,
  samplesPerSecond: 0,
});

/** The figure to know it by: the last accuracy on the test set, in regression the last loss on it, else that of the last batch. */
export function figureOf({ records: { losses, accuracies, tests } }: SavedRun): { readonly accuracy: number } | { readonly loss: number } {
  const test = [...tests.values()].at(-1);
  if (test) return test.accuracy === null ? { loss: test.loss } : { accuracy: test.accuracy };
  const accuracy = accuracies.at(-1) ?? Number.NaN;
  return Number.isNaN(accuracy) ? { loss: losses.at(-1) ?? Number.NaN } : { accuracy };
}
