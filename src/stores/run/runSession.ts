/** One run as an object: its worker, its state, its numbers, its history and what can be asked of it. A page may have several. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { dataKey } from '../../datasets/datasets.ts';
import type { Result } from '../../lib/result.ts';
import type { Beat } from '../../network/beats.ts';
import { rateAt } from '../../network/schedules.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { createTrainerClient, type TrainerClient, type TrainerEvent } from '../../training/client/trainerClient.ts';
import type { Checkpoint, DataPort, RunPlan, StepMetrics } from '../../training/shared/protocol.ts';
import { liveSettings, settingsAfter } from './liveSettings.ts';
import { type MetricsState, NO_METRICS } from './metrics.ts';
import { createMetricsPublisher } from './metricsPublisher.ts';
import { createRunHistory, type RunHistory } from './runHistory.ts';
import { isRunning, isUnderWay, NO_RUN, type RunState } from './runState.ts';
import { createParameterReader, type TrainedParameters } from './trainedParameters.ts';
import { createTrainerEvents } from './trainerEvents.ts';
import { createWatchedViews, type WatchedViews } from './watchedViews.ts';

export type MakeTrainerClient = (onEvent: (event: TrainerEvent) => void) => TrainerClient;

/** What can be asked of a run. */
export interface RunCommands {
  /**
   * Makes it a run of this plan, before its first step, with nothing known of it; of nothing, where there is no plan.
   * @param refusal why there is none although the network has no problems, in a sentence
   */
  prepare(plan: RunPlan | undefined, refusal?: string): void;
  /** Makes it a run of this plan that has got as far as the checkpoint, with its steps to there. */
  resume(plan: RunPlan, checkpoint: Checkpoint, steps: StepMetrics): void;
  /** Goes on until the end that the settings name: after a failure from the last checkpoint, after a divergence from the good state. */
  train(): void;
  /** One optimizer step on one batch. */
  step(): void;
  /** Some beats of a step, in this order; those that are out of order do what they do in PyTorch. */
  beat(beats: readonly Beat[]): void;
  pause(): void;
  /** What may change in mid-run is told to the worker at once, which hears it between two steps. */
  setTraining(settings: TrainingSettings): void;
  /** How far it may train before it waits, which its state says as `turn`; Infinity is no limit. */
  setTurn(untilStep: number): void;
  /** Has its worker hand on the samples of its data set: the port is for another session. Undefined where there is no worker. */
  shareData(): DataPort | undefined;
  /** How many steps a second at most, whatever it is a run of; Infinity is full speed. */
  setPace(stepsPerSecond: number): void;
  /** Has everything show the moment after so many steps, one of the metrics' `moments`; a run that goes on is paused. The newest where none is named. */
  showMoment(step: number | undefined): void;
  /** Goes on from the moment that is shown, as if there had been no steps after it. */
  continueFromMoment(): void;
  retryData(): void;
  /** Has a checkpoint made of where it stands now: the page may go away. */
  checkpoint(): void;
  /** The parameters as they are now. */
  readParameters(): Promise<Result<TrainedParameters>>;
}

export interface RunSession extends WatchedViews {
  readonly run: StoreApi<RunState>;
  readonly metrics: StoreApi<MetricsState>;
  /** Of the run since it was last prepared. */
  readonly history: RunHistory;
  readonly commands: RunCommands;
  /** Whether it has taken a step or was asked for one: then it keeps to its plan, whatever is drawn meanwhile. */
  hasBegun(): boolean;
  /** Whether nothing is on its way: no step is being taken, none was asked for. */
  isAtRest(): boolean;
  /** Ends the worker; nothing more is heard of the run. */
  dispose(): void;
}

export interface RunSessionOptions {
  /** Starts the client; its worker is started when there is something to prepare. */
  readonly makeClient?: MakeTrainerClient;
  /** The first images of the data set, where they are known already. */
  readonly firstImages?: RunState['firstImages'];
  /** Where another session's worker hands on the samples of the same data set. */
  readonly data?: DataPort | undefined;
  /** Nobody looks inside until somebody watches a view: no snapshot is taken, and steps cost nothing more. */
  readonly isQuiet?: boolean;
}

/** A run of this plan, before its first step; of nothing yet, where there is no plan. */
export function createRunSession(
  plan?: RunPlan,
  { makeClient = createTrainerClient, firstImages, data: firstData, isQuiet = false }: RunSessionOptions = {},
): RunSession {
  const run = createStore<RunState>(() => ({ ...NO_RUN, firstImages }));
  const metrics = createStore<MetricsState>(() => NO_METRICS);
  let history = createRunHistory();
  /** Whether the worker was told to take steps and has not yet said that it does: an edit in between is an edit of a run under way. */
  let isAsked = false;
  let isOver = false;
  const publisher = createMetricsPublisher(
    metrics,
    () => history.view(),
    () => history.views(),
  );
  const parameters = createParameterReader(() => client.readParameters());
  const events = createTrainerEvents({ run, history: () => history, metrics: publisher, parameters });
  const { watch, ask: askView } = createWatchedViews((views) => isOver || client.setViews(views));
  const client = makeClient((event) => {
    if (isOver) return;
    if (answersAsking(event)) isAsked = false;
    events.handle(event);
  });

  /** A run before its worker has said anything; what is known of the engine stays, and of the data where they are the same. */
  const begin = (next: RunPlan | undefined, settings: TrainingSettings | undefined, step: number) => {
    isAsked = false;
    const { plan: last, engine, engineNote, loaded, firstImages } = run.getState();
    const isSameData = next && last && dataKey(next.spec.data.params) === dataKey(last.spec.data.params);
    run.setState({ ...NO_RUN, engine, engineNote, firstImages, plan: next, settings, step, ...(isSameData ? { loaded } : {}) });
  };
  const prepare = (next: RunPlan | undefined, refusal?: string, data?: DataPort) => {
    history = createRunHistory();
    publisher.showNow();
    begin(next, next?.settings, 0);
    if (next) client.prepare(next, data);
    else {
      client.dispose();
      run.setState({ loaded: undefined, refusal }); // nothing is on its way any more
    }
  };
  /** The run goes on in a worker from a checkpoint, and its charts with it. */
  const goOn = (next: RunPlan, settings: TrainingSettings, checkpoint: Checkpoint) => {
    history.cut(checkpoint.step);
    markChange(history, checkpoint.step, settings, next.spec.data.facts.train);
    publisher.showNow();
    begin(next, settings, checkpoint.step);
    client.prepare({ ...next, settings, checkpoint });
  };
  const makeReady = () => {
    const { phase, plan: current, settings } = run.getState();
    const checkpoint = history.newest;
    if (phase === 'diverged') events.leaveDivergence();
    if (phase !== 'failed' || !current) return;
    if (checkpoint) goOn(current, settings ?? current.settings, checkpoint);
    else prepare(current);
  };
  /** @returns whether there is a worker that can go on */
  const canGoOn = (): boolean => {
    makeReady();
    const { plan: current, phase } = run.getState();
    if (!current || phase === 'failed') return false;
    history.showMoment(undefined);
    run.setState({ askedMoment: undefined });
    return true;
  };
  const ask = (what: 'train' | 'step') => {
    if (!canGoOn()) return;
    isAsked = true;
    client[what]();
  };

  const commands: RunCommands = {
    prepare: (next, refusal) => prepare(next, refusal),
    resume(next, checkpoint, steps) {
      history = createRunHistory();
      history.addMetrics(steps);
      history.addCheckpoint(checkpoint);
      goOn(next, next.settings, checkpoint);
    },
    train: () => ask('train'),
    step: () => ask('step'),
    beat(beats) {
      // A beat that takes no step leaves a run at its beginning that may become another one.
      if (canGoOn()) client.beat(beats);
    },
    pause: () => client.pause(),
    setTraining(now) {
      const { settings } = run.getState();
      if (!settings) return;
      const next = settingsAfter(settings, now);
      if (next.lr !== settings.lr) client.setLearningRate(next.lr);
      const live = liveSettings(next);
      if (JSON.stringify(live) !== JSON.stringify(liveSettings(settings))) client.setLive(live);
      run.setState({ settings: next });
    },
    showMoment(step) {
      if (isRunning(run.getState().phase)) client.pause();
      const moment = step === undefined || step === history.records.steps ? undefined : history.checkpoints.at(step);
      if (!moment) history.showMoment(undefined);
      run.setState({ askedMoment: moment?.step });
      client.showMoment(moment);
      publisher.showNow();
    },
    continueFromMoment() {
      const { plan: current, settings } = run.getState();
      const { moment } = metrics.getState();
      const checkpoint = moment === undefined ? undefined : history.checkpoints.at(moment);
      if (!current || !checkpoint) return;
      if (checkpoint.step === 0) prepare(settings ? { ...current, settings } : current);
      else goOn(current, settings ?? current.settings, checkpoint);
      ask('train');
    },
    setTurn: (untilStep) => client.setTurn(untilStep),
    shareData: () => client.shareData(),
    setPace: (stepsPerSecond) => client.setPace(stepsPerSecond),
    retryData() {
      run.setState({ dataProblem: undefined });
      client.retryData();
    },
    checkpoint: () => client.checkpoint(),
    readParameters: () => parameters.read(run.getState().phase, history.newest),
  };
  if (isQuiet) client.setViews({});
  if (plan) prepare(plan, undefined, firstData);
  return {
    run,
    metrics,
    get history() {
      return history;
    },
    commands,
    watch,
    ask: askView,
    hasBegun: () => isAsked || isUnderWay(run.getState()),
    isAtRest: () => !isAsked && !isRunning(run.getState().phase),
    dispose() {
      isOver = true;
      publisher.dispose();
      parameters.answer(undefined);
      client.dispose();
    },
  };
}

/** A learning rate that was moved while no worker was there to hear of it is marked where it takes effect. */
function markChange({ records }: RunHistory, step: number, settings: TrainingSettings, samples: number): void {
  const { lr } = records.at(step - 1);
  if (Number.isNaN(lr) || lr === Math.fround(rateAt(settings, step, samples))) return;
  records.mark({ step: step + 1, from: Number(lr.toPrecision(7)), to: rateAt(settings, step + 1, samples) });
}

/** Whether the worker takes the steps it was asked for, or will not; `ready` comes before them. */
const answersAsking = (event: TrainerEvent): boolean =>
  event.type === 'failed' || event.type === 'lost' || (event.type === 'phase' && event.phase !== 'ready');
