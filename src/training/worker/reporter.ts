/** What a run tells of its learner: figures of every step, snapshots now and then, checkpoints more rarely. */
import type { ParameterSpec } from '../../network/read/spec.ts';
import type { ViewName } from '../shared/views.ts';
import { toCheckpoint } from './engineCheckpoint.ts';
import type { Clock, Emit } from './events.ts';
import { createMetricsLog, type MetricsLog } from './metricsLog.ts';
import { createPaced, type Pace } from './pace.ts';
import type { Trainer } from './trainer.ts';

export interface Reporter {
  /** Where figures are put. */
  readonly log: MetricsLog;
  /** Which views snapshots have from now on. */
  setViews(asked: readonly ViewName[]): void;
  emitSnapshot(): void;
  /** Sends figures and a snapshot, as far as they are due. */
  emitIfDue(): void;
  isCheckpointDue(): boolean;
  /** Sends a checkpoint, after all figures up to it: whoever goes on from it lacks none. */
  emitCheckpoint(): void;
  /** Sends all figures and a snapshot of this moment. */
  emitAll(): void;
}

const SNAPSHOTS: Pace = { intervalMs: 250, restPerCost: 20 };
const CHECKPOINTS: Pace = { intervalMs: 1000, restPerCost: 33 };

export function createReporter(trainer: Trainer, specs: readonly ParameterSpec[], emit: Emit, now: Clock): Reporter {
  const log = createMetricsLog((metrics) => emit({ type: 'metrics', metrics }), trainer.stepsPerEpoch, now);
  let views: readonly ViewName[] | undefined;
  const snapshots = createPaced(() => emit({ type: 'snapshot', snapshot: trainer.snapshot(views) }), SNAPSHOTS, now);
  const checkpoints = createPaced(() => emit({ type: 'checkpoint', checkpoint: toCheckpoint(specs, trainer.save()) }), CHECKPOINTS, now);
  return {
    log,
    setViews(asked) {
      views = asked;
    },
    emitSnapshot: snapshots.act,
    emitIfDue() {
      log.sendIfDue();
      if (snapshots.isDue()) snapshots.act();
    },
    isCheckpointDue: checkpoints.isDue,
    emitCheckpoint() {
      log.flush();
      checkpoints.act();
    },
    emitAll() {
      log.flush();
      snapshots.act();
    },
  };
}
