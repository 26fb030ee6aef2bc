/** The training thread seen from the page: commands down, events up, one worker for each run that has begun. */
import type { Beat } from '../../network/beats.ts';
import type { Told } from '../shared/faults.ts';
import type { Checkpoint, DataPort, LiveSettings, RunId, RunPlan, TrainingCommand, TrainingEvent } from '../shared/protocol.ts';
import type { ViewRequests } from '../shared/views.ts';
import { patienceFor } from './patience.ts';
import { startWorker } from './startWorker.ts';
import { createWatchdog, PAGE_TIME, type PageTime } from './watchdog.ts';

/** The worker could not be started, broke down, was killed or hangs: it is gone, and the next `prepare` starts another one. */
export interface WorkerLost {
  readonly type: 'lost';
  readonly run: RunId;
  /** What happened. */
  readonly message: Told;
}

/** What is heard of a run: the worker's own events, and that there is no worker any more. */
export type TrainerEvent = TrainingEvent | WorkerLost;

export interface TrainerClient {
  /**
   * Builds a network in the worker and makes it the current run; events of earlier runs are not heard from here on.
   * @param data where another thread hands on its samples, see `shareData`
   */
  prepare(plan: RunPlan, data?: DataPort): RunId;
  train(): void;
  pause(): void;
  step(): void;
  /** Some beats of a step, in this order. */
  beat(beats: readonly Beat[]): void;
  setLearningRate(lr: number): void;
  setLive(settings: LiveSettings): void;
  /** Which views snapshots are to have, of this run and of those that follow; those of the cards, as long as nothing is said. */
  setViews(views: ViewRequests): void;
  /** How many steps a second at most, of this run and of those that follow; Infinity is full speed. */
  setPace(stepsPerSecond: number): void;
  /** How far it may go before it waits, and says so with `turn`. */
  setTurn(untilStep: number): void;
  /** Has the worker hand on its samples: the port is for the `prepare` of another client. Undefined where there is no worker. */
  shareData(): DataPort | undefined;
  /** Another moment of a run that rests, which all views show then; the newest again where none is named. */
  showMoment(moment: Checkpoint | undefined): void;
  retryData(): void;
  /** Asks for all parameters; they come as the event `parameters`. */
  readParameters(): void;
  /** Asks for a checkpoint, because the page may go away. */
  checkpoint(): void;
  /** Ends the worker. The trainer may be used again: the next `prepare` starts another one. */
  dispose(): void;
}

/** What of a Worker is used; tests bring a pretended one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

/** Run ids are never used twice on one page, not even by two trainers. */
let lastRun = 0;

/**
 * @param onEvent hears the events of the current run only
 * @param makeWorker starts the thread; called when a run is prepared and no fresh worker is there
 * @param time what the watch over the worker goes by
 */
export function createTrainerClient(
  onEvent: (event: TrainerEvent) => void,
  makeWorker: () => WorkerLike = startWorker,
  time: PageTime = PAGE_TIME,
): TrainerClient {
  let worker: WorkerLike | undefined;
  let run = 0 as RunId;
  let plan: RunPlan | undefined;
  let views: ViewRequests | undefined;
  let pace = Number.POSITIVE_INFINITY;
  /** Whether the worker's run may have taken steps or has failed: then the next run gets a worker of its own. */
  let isUsed = false;

  const watchdog = createWatchdog(
    () => send({ type: 'ping' }),
    () => lose(['silent']),
    time,
  );
  const stop = () => {
    watchdog.stop();
    worker?.terminate();
    worker = undefined;
  };
  const lose = (message: Told) => {
    stop();
    onEvent({ type: 'lost', run, message });
  };
  const hear = (event: TrainingEvent) => {
    watchdog.hear();
    if (event.run !== run) return;
    if (event.type === 'failed') isUsed = true;
    if (event.type === 'engine' && plan) watchdog.allow(patienceFor(plan, event.engine));
    if (event.type !== 'pong') onEvent(event);
  };
  const start = () => {
    try {
      const started = makeWorker();
      worker = started;
      isUsed = false;
      started.onmessage = ({ data }: MessageEvent<TrainingEvent>) => started === worker && hear(data);
      started.onerror = ({ message }) => started === worker && lose(['broken', message]);
      started.onmessageerror = () => started === worker && lose('internal: a message of the training thread could not be read');
      watchdog.start();
    } catch (error) {
      worker = undefined;
      lose(['notStarted', error instanceof Error ? error.message : '']);
    }
  };
  const send = (command: Unstamped<TrainingCommand>, ports: MessagePort[] = []) => worker?.postMessage({ ...command, run }, ports);
  const sendUse = (command: Unstamped<TrainingCommand>) => {
    isUsed = true;
    send(command);
  };

  return {
    prepare(next, data) {
      if (isUsed) stop();
      lastRun += 1;
      run = lastRun as RunId;
      plan = next;
      if (!worker) start();
      watchdog.allow(patienceFor(next));
      const base = new URL(import.meta.env.BASE_URL, document.baseURI).href;
      send({ type: 'prepare', plan: next, base, ...(data ? { data } : {}) }, data ? [data as MessagePort] : []);
      if (views) send({ type: 'setViews', views });
      if (Number.isFinite(pace)) send({ type: 'setPace', stepsPerSecond: pace });
      return run;
    },
    train: () => sendUse({ type: 'train' }),
    step: () => sendUse({ type: 'step' }),
    beat: (beats) => sendUse({ type: 'beat', beats }),
    pause: () => send({ type: 'pause' }),
    setLearningRate: (lr) => send({ type: 'setLearningRate', lr }),
    setLive: (settings) => send({ type: 'setLive', settings }),
    setViews(next) {
      views = next;
      send({ type: 'setViews', views });
    },
    setPace(next) {
      pace = next;
      send({ type: 'setPace', stepsPerSecond: pace });
    },
    setTurn: (untilStep) => send({ type: 'setTurn', untilStep }),
    shareData() {
      if (!worker) return undefined;
      const { port1, port2 } = new MessageChannel();
      send({ type: 'shareData', port: port1 }, [port1]);
      return port2;
    },
    showMoment: (moment) => send({ type: 'showMoment', moment }),
    retryData: () => send({ type: 'retryData' }),
    readParameters: () => send({ type: 'readParameters' }),
    checkpoint: () => send({ type: 'checkpoint' }),
    dispose: stop,
  };
}
