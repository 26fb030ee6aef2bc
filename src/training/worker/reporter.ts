/** What a run tells of its learner: figures of every step, snapshots now and then, checkpoints more rarely. */
import type { ParameterSpec } from '../../network/read/spec.ts';
import { toCheckpoint } from './held.ts';
import type { Learner } from './learner.ts';
import type { Clock, Tell } from './news.ts';
import { createPaced, type Pace, type Paced } from './pace.ts';
import { createSampleLog, type SampleLog } from './sampleLog.ts';

export interface Reporter {
  /** Where figures are put. */
  readonly log: SampleLog;
  /** Sends figures and a snapshot, as far as they are due. */
  tellIfDue(): void;
  isCheckpointDue(): boolean;
  /** Sends a checkpoint, after all figures up to it: whoever goes on from it lacks none. */
  tellCheckpoint(): void;
  /** Sends all figures and a snapshot of this moment. */
  tellAll(): void;
}

const SNAPSHOTS: Pace = { intervalMs: 250, restPerCost: 20 };
const CHECKPOINTS: Pace = { intervalMs: 1000, restPerCost: 33 };

export function createReporter(learner: Learner, specs: readonly ParameterSpec[], tell: Tell, now: Clock): Reporter {
  const log = createSampleLog((samples) => tell({ type: 'samples', samples }), learner.stepsPerEpoch, now);
  const snapshots: Paced = createPaced(() => tell({ type: 'snapshot', snapshot: learner.snapshot() }), SNAPSHOTS, now);
  const checkpoints = createPaced(() => tell({ type: 'checkpoint', checkpoint: toCheckpoint(specs, learner.hold()) }), CHECKPOINTS, now);
  return {
    log,
    tellIfDue() {
      log.sendIfDue();
      if (snapshots.isDue()) snapshots.act();
    },
    isCheckpointDue: checkpoints.isDue,
    tellCheckpoint() {
      log.flush();
      checkpoints.act();
    },
    tellAll() {
      log.flush();
      snapshots.act();
    },
  };
}
