/** A kept run whole: its network, every step, and where it stood. Pure. */
import type { StreamsVersion } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { type NetworkFile, readFile, writeFile } from '../../network/file/fileFormat.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Arithmetic, Checkpoint, RunPlan } from '../../training/shared/protocol.ts';
import { isCheckpoint, isRecords, isStreams, type SavedRun, savedRun, stepsOfRecords } from '../builder/savedRun.ts';
import type { MetricsState } from '../run/metrics.ts';
import type { StepRecords } from '../run/records.ts';
import { createRunHistory } from '../run/runHistory.ts';
import { FIXED_SETTINGS } from '../run/runState.ts';
import { messages } from './messages.ts';

export interface RunBody {
  /** The network file, without values. */
  readonly text: string;
  /** The values that training started from, where they were given. */
  readonly starting?: ParameterValues | undefined;
  /** Every step, those that led to a divergence among them. */
  readonly records: StepRecords;
  /** Where it stood; absent where that is too large to be kept. */
  readonly checkpoint?: Checkpoint | undefined;
  readonly arithmetic?: Arithmetic | undefined;
  /** Which version of the random numbers it followed; absent where that was the first. */
  readonly streams?: StreamsVersion | undefined;
}

/** A file with the settings that a run keeps from its start to its end, whatever waits for the next run. */
export function fileOfRun({ document, parameters }: NetworkFile, { settings }: RunPlan): NetworkFile {
  const fixed = Object.fromEntries(FIXED_SETTINGS.map((name) => [name, settings[name]])) as Partial<TrainingSettings>;
  const began = { ...document, training: { ...document.training, ...fixed } };
  return parameters ? { document: began, parameters } : { document: began };
}

export const bodyOf = (
  { document, parameters }: NetworkFile,
  records: StepRecords,
  checkpoint: Checkpoint | undefined,
  arithmetic: Arithmetic | undefined,
  streams: StreamsVersion,
): RunBody => ({ text: writeFile(document), starting: parameters, records, checkpoint, arithmetic, streams });

/** What was found under a run's id, if it is a run. */
export function readRunBody(found: unknown): RunBody | undefined {
  const { text, records, checkpoint, streams } = Object(found) as Record<keyof RunBody, unknown>;
  const isBody =
    typeof text === 'string' && isStreams(streams) && isRecords(records) && (checkpoint === undefined || isCheckpoint(checkpoint));
  return isBody ? (found as RunBody) : undefined;
}

/** The network that it was a run of. */
export function fileOf({ text, starting }: RunBody): Result<NetworkFile> {
  const read = readFile(text);
  if (!read.ok) return refused(messages.unreadable(read.reason));
  const { document } = read.value;
  return ok(starting ? { document, parameters: starting } : { document });
}

/** As it goes on from where it stood; undefined where its parameters are not kept. */
export const savedOf = ({ records, checkpoint, arithmetic, streams = 1 }: RunBody, plan: RunPlan): SavedRun | undefined =>
  checkpoint && savedRun({ ...plan, streams }, checkpoint, records, arithmetic);

/** Its curves, as the charts have those of a run that goes on. */
export function curvesOf({ records }: RunBody): Pick<MetricsState, 'loss' | 'accuracy' | 'tests' | 'stepsPerEpoch'> {
  const history = createRunHistory();
  history.addMetrics(stepsOfRecords(records));
  return history.view();
}
