/** The one run that the worker holds: what is prepared there, and when another takes its place. */
import type { TrainingSettings } from '../../network/training.ts';
import type { TrainerClient, TrainerEvent } from '../../training/client/trainerClient.ts';
import type { Checkpoint, RunPlan } from '../../training/shared/protocol.ts';
import { useDocument } from '../document/document.ts';
import { useArithmetic } from './arithmetic.ts';
import { keepCheckpoint, lastCheckpoint } from './checkpoints.ts';
import { type KeptRun, metricsOf } from './keptRuns.ts';
import { clearMetrics, cutMetrics, queueMetrics } from './metricsStream.ts';
import { isStale, planOf } from './plans.ts';
import { isUnderWay, NO_RUN, useRun, waitingSettings } from './run.ts';
import { offerRun, stoppedRun } from './stopped.ts';
import { hear, leaveDivergence } from './trainerEvents.ts';

export type MakeTrainerClient = (hear: (event: TrainerEvent) => void) => TrainerClient;

let trainer: TrainerClient | undefined;
/** Whether the worker was told to take steps and has not yet said that it does: an edit in between is an edit of a run under way. */
let isAsked = false;

export function attachTrainer(make: MakeTrainerClient): void {
  trainer = make((event) => {
    if (answersAsking(event)) isAsked = false;
    hear(event);
  });
}

export function detachTrainer(): void {
  trainer?.dispose();
  trainer = undefined;
  useRun.setState(NO_RUN);
}

/** Whether the worker takes the steps it was asked for, or will not; `ready` comes before them. */
const answersAsking = (event: TrainerEvent): boolean =>
  event.type === 'failed' || event.type === 'lost' || (event.type === 'phase' && event.phase !== 'ready');

/** Tells the worker something, if there is one. */
export function tell(say: (trainer: TrainerClient) => void): void {
  if (trainer) say(trainer);
}

/** Tells the worker to take steps. */
export function askForSteps(ask: (trainer: TrainerClient) => void): void {
  isAsked = true;
  tell(ask);
}

/** Makes a run of the network as it is drawn now, before its first step; charts are cleared. */
export function prepareNow(): void {
  const planned = planOf(useDocument.getState());
  const plan = planned.ok ? planned.value : undefined;
  clearMetrics();
  keepCheckpoint(undefined);
  begin(plan, plan?.settings, 0);
  if (!planned.ok) useRun.setState({ refusal: planned.reason });
  if (plan) trainer?.prepare(plan);
  else {
    trainer?.dispose();
    useRun.setState({ loaded: undefined }); // nothing is on its way any more
  }
}

/** Before its first step a run follows the document; after it, it goes on with the network it began with. */
export function prepareIfIdle(): void {
  const run = useRun.getState();
  if (isUnderWay(run) || isAsked) return;
  const open = useDocument.getState();
  const { plan } = run;
  const isOther = plan?.arithmetic !== useArithmetic.getState().arithmetic;
  if (!plan || isOther || isStale(plan, open) || waitingSettings(plan, open.document.training).length > 0) prepareNow();
}

/** Makes the run one that can take steps, on from where it stands. */
export function makeReady(): void {
  const { phase, plan, settings } = useRun.getState();
  const checkpoint = lastCheckpoint();
  const stopped = stoppedRun();
  if (stopped) goOnWith(stopped);
  else if (plan && phase === 'failed' && checkpoint) goOn(plan, settings ?? plan.settings, checkpoint);
  else if (!plan || phase === 'failed') prepareNow();
  else if (phase === 'diverged') leaveDivergence();
  else prepareIfIdle();
}

/** A run of an earlier visit goes on, and its charts with it. */
function goOnWith(kept: KeptRun): void {
  const planned = planOf(useDocument.getState());
  const plan = planned.ok ? planned.value : undefined;
  if (plan) {
    clearMetrics();
    queueMetrics(metricsOf(kept));
    keepCheckpoint(kept.checkpoint);
    offerRun(undefined);
    goOn(plan, plan.settings, kept.checkpoint);
  } else prepareNow();
}

/** A run goes on in a new worker from a checkpoint, and its charts with it. */
function goOn(plan: RunPlan, settings: TrainingSettings, checkpoint: Checkpoint): void {
  cutMetrics(checkpoint.step);
  begin(plan, settings, checkpoint.step);
  trainer?.prepare({ ...plan, settings, checkpoint });
}

/** A run before its worker has said anything; what is known of engine and data stays. */
function begin(plan: RunPlan | undefined, settings: TrainingSettings | undefined, step: number): void {
  isAsked = false;
  const { engine, engineNote, loaded, firstImages } = useRun.getState();
  useRun.setState({ ...NO_RUN, engine, engineNote, loaded, firstImages, plan, settings, step });
}
