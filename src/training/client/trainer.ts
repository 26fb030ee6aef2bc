/** The training thread seen from the page: commands down, events up, one worker for each run that has begun. Names the worker by URL only. */
import type { Command, LiveSettings, RunId, RunPlan, TrainingEvent } from '../shared/protocol.ts';

export interface Trainer {
  /** Builds a network in the worker and makes it the current run; events of earlier runs are not heard from here on. */
  prepare(plan: RunPlan): RunId;
  train(): void;
  pause(): void;
  step(): void;
  setLearningRate(rate: number): void;
  setLive(settings: LiveSettings): void;
  retryData(): void;
  /** Ends the worker. The trainer may be used again: the next `prepare` starts another one. */
  dispose(): void;
}

/** What of a Worker is used; tests bring a pretended one. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onmessageerror' | 'onerror'>;

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

const startWorker = (): WorkerLike => new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });

/** Run ids are never used twice on one page, not even by two trainers. */
let lastRun = 0;

/**
 * @param onEvent hears the events of the current run only
 * @param makeWorker starts the thread; called when a run is prepared and no fresh worker is there
 */
export function createTrainer(onEvent: (event: TrainingEvent) => void, makeWorker: () => WorkerLike = startWorker): Trainer {
  let worker: WorkerLike | undefined;
  let run = 0 as RunId;
  /** Whether the worker's run may have taken steps or has failed: then the next run gets a worker of its own. */
  let isUsed = false;

  const stop = () => {
    worker?.terminate();
    worker = undefined;
  };
  const hear = (event: TrainingEvent) => {
    if (event.run !== run) return;
    if (event.type === 'failed') isUsed = true;
    onEvent(event);
  };
  const fail = (message: string) => hear({ type: 'failed', run, message });
  const start = (): WorkerLike => {
    const started = makeWorker();
    isUsed = false;
    started.onmessage = ({ data }: MessageEvent<TrainingEvent>) => {
      if (started === worker) hear(data);
    };
    started.onerror = ({ message }) => {
      if (started === worker)
        fail(`The training thread broke down (${message || 'it could not be loaded'}). Choose Reset to start it again.`);
    };
    started.onmessageerror = () => {
      if (started === worker) fail('internal: a message of the training thread could not be read');
    };
    return started;
  };
  const send = (command: Unstamped<Command>) => worker?.postMessage({ ...command, run });
  const sendUse = (command: Unstamped<Command>) => {
    isUsed = true;
    send(command);
  };

  return {
    prepare(plan) {
      if (isUsed) stop();
      worker ??= start();
      lastRun += 1;
      run = lastRun as RunId;
      send({ type: 'prepare', plan, base: new URL(import.meta.env.BASE_URL, document.baseURI).href });
      return run;
    },
    train: () => sendUse({ type: 'train' }),
    step: () => sendUse({ type: 'step' }),
    pause: () => send({ type: 'pause' }),
    setLearningRate: (rate) => send({ type: 'setLearningRate', rate }),
    setLive: (settings) => send({ type: 'setLive', settings }),
    retryData: () => send({ type: 'retryData' }),
    dispose: stop,
  };
}
