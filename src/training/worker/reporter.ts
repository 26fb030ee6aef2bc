/** What a run reports: its phase, figures of every step, snapshots now and then, checkpoints more rarely. */
import { type ParameterSpec, sizeOf } from '../../network/read/spec.ts';
import type { StopReason } from '../../network/stopping.ts';
import type { WorkerPhase } from '../shared/protocol.ts';
import type { CostlyView, ViewRequests } from '../shared/views.ts';
import { toCheckpoint } from './engineCheckpoint.ts';
import type { Clock, Emit } from './events.ts';
import type { CurrentSettings } from './liveSettings.ts';
import { createMetricsLog, type MetricsLog } from './metricsLog.ts';
import { createPaced, type Pace } from './pace.ts';
import type { Trainer } from './trainer.ts';

/** In these the run takes steps, or will as soon as it can. */
export type GoingOn = Extract<WorkerPhase, 'training' | 'loading'>;
export type Resting = Exclude<WorkerPhase, GoingOn>;

export const isGoingOn = (phase: WorkerPhase): phase is GoingOn => phase === 'training' || phase === 'loading';

export interface Reporter {
  /** Where figures are put. */
  readonly log: MetricsLog;
  /** The phase that was reported last. */
  readonly phase: WorkerPhase;
  /** Reports that the run goes on, unless that is known. */
  enter(phase: GoingOn): void;
  /** Reports that the run has come to rest, and at which of the conditions that were set, after all figures and a snapshot of this moment. */
  rest(phase: Resting, stop?: StopReason): void;
  /** Which views snapshots have from now on. */
  setViews(asked: ViewRequests): void;
  emitSnapshot(): void;
  /** The same of a moment that is not the run's newest. */
  emitMoment(): void;
  /** Shows some views at once, beside those of the snapshots. */
  emitViews(asked: ViewRequests): void;
  /** Computes one more piece of a view that comes in pieces, and shows it where it has become whole. @returns whether there is more */
  lookOn(): boolean;
  /** Sends figures and a snapshot, as far as they are due. @param isSlow whether every step is to be shown */
  emitIfDue(isSlow: boolean): void;
  isCheckpointDue(): boolean;
  /** Sends a checkpoint, after all figures up to it: whoever goes on from it lacks none. */
  emitCheckpoint(): void;
}

const SNAPSHOTS: Pace = { intervalMs: 250, restPerCost: 33 };
/** At rest they are shown at once. */
const COSTLY: Readonly<Record<CostlyView, Pace>> = {
  answers: { intervalMs: 1000, restPerCost: 33 },
  landscape: { intervalMs: 1000, restPerCost: 33 },
};
const CHECKPOINTS: Pace = { intervalMs: 1000, restPerCost: 33 };

/** Where most happens, at the beginning, moments to go back to are denser than the clock makes them: a tenth apart, up to the last of these. */
const LAST_EARLY_STEP = 1000;
/** Larger networks have no room for so many, and no time. */
const MOST_EARLY_NUMBERS = 250_000;

/** Whether a step is one of 0, 1, 2, … 10, 11, 12, 13, 14, 15, 17, …: each about a tenth after the one before. */
export const isEarlyMoment = (step: number): boolean =>
  step <= LAST_EARLY_STEP && (step <= 10 || Math.floor(Math.log(step) / Math.log(1.1)) > Math.floor(Math.log(step - 1) / Math.log(1.1)));

const COSTLY_VIEWS = Object.keys(COSTLY) as readonly CostlyView[];

export const isCostly = (view: string): boolean => Object.hasOwn(COSTLY, view);

const withoutCostly = (views: ViewRequests): ViewRequests => Object.fromEntries(Object.entries(views).filter(([view]) => !isCostly(view)));

/** @param pending called where a view was taken of which pieces are missing: `lookOn` computes them */
export function createReporter(
  trainer: Trainer,
  specs: readonly ParameterSpec[],
  settings: CurrentSettings,
  emit: Emit,
  now: Clock,
  pending: () => void,
): Reporter {
  let phase: WorkerPhase = 'ready';
  let views: ViewRequests | undefined;
  /** The step of the landscape that was last shown. */
  let lookedAt: number | undefined;
  const take = (asked: ViewRequests | undefined) => {
    const snapshot = trainer.snapshot(asked, settings.settingsAt(trainer.stepsDone + 1));
    if (snapshot.views.landscape?.isPending) pending();
    return snapshot;
  };
  trainer.values?.note(trainer.stepsDone);
  const log = createMetricsLog((metrics) => emit({ type: 'metrics', metrics }), trainer.stepsPerEpoch, now, trainer.values);
  const snapshots = createPaced((asked?: ViewRequests) => emit({ type: 'snapshot', snapshot: take(asked) }), SNAPSHOTS, now);
  const costly = COSTLY_VIEWS.map((view) => {
    const show = () => emit({ type: 'views', snapshot: take({ [view]: views?.[view] }) });
    return { isAsked: () => views?.[view] !== undefined, ...createPaced(show, COSTLY[view], now) };
  });
  const lookOn = (): boolean => {
    const snapshot = take(views?.landscape ? { landscape: views.landscape } : {});
    const { landscape } = snapshot.views;
    if (!landscape) return false;
    const isNews = !landscape.isPending || landscape.step !== lookedAt;
    lookedAt = landscape.step;
    if (isNews) emit({ type: 'views', snapshot });
    return landscape.isPending;
  };
  const numbers = specs.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const checkpoints = createPaced(() => emit({ type: 'checkpoint', checkpoint: toCheckpoint(specs, trainer.save()) }), CHECKPOINTS, now);
  const emitPhase = (next: WorkerPhase, stop?: StopReason) => {
    phase = next;
    emit({ type: 'phase', phase, step: trainer.stepsDone, ...(stop ? { stop } : {}) });
  };
  return {
    log,
    get phase() {
      return phase;
    },
    enter(next) {
      if (next === phase) return;
      if (next === 'training') log.begin();
      if (!isGoingOn(phase)) for (const one of [snapshots, checkpoints, ...costly]) one.begin();
      emitPhase(next);
    },
    rest(next, stop) {
      log.flush();
      snapshots.act(views);
      emitPhase(next, stop);
    },
    setViews(asked) {
      views = asked;
    },
    emitSnapshot: () => snapshots.act(views),
    emitMoment: () => emit({ type: 'moment', snapshot: take(views) }),
    emitViews: (asked) => emit({ type: 'views', snapshot: take(asked) }),
    lookOn,
    emitIfDue(isSlow) {
      if (isSlow) log.flush();
      else log.sendIfDue();
      if (isSlow || snapshots.isDue()) snapshots.act(views && withoutCostly(views));
      for (const one of costly) if (one.isAsked() && one.isDue()) one.act();
    },
    isCheckpointDue: () => checkpoints.isDue() || (numbers <= MOST_EARLY_NUMBERS && isEarlyMoment(trainer.stepsDone)),
    emitCheckpoint() {
      log.flush();
      checkpoints.act();
    },
  };
}
