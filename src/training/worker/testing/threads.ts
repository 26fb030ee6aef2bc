/** Training threads in a browser, for tests: one takes run after run, with the digits that it has. */
import { tell } from '../../shared/faults.ts';
import type { RunId, RunPlan, TrainingCommand, TrainingEvent, WorkerPhase } from '../../shared/protocol.ts';

type Unstamped<C> = C extends unknown ? Omit<C, 'run'> : never;

/** One run of a thread, and what the thread has said of it. */
export interface ThreadRun {
  readonly events: readonly TrainingEvent[];
  send(command: Unstamped<TrainingCommand>): void;
  /** The next event that fits. */
  next(fits: (event: TrainingEvent) => boolean): Promise<void>;
  /** When it rests in one of these phases. */
  rest(...phases: WorkerPhase[]): Promise<void>;
}

/**
 * @param base the page's address
 * @returns what begins a run there, in place of the one before, and what ends the thread
 */
export function startThread(base: string): { begin(plan: RunPlan): ThreadRun; end(): void } {
  const worker = new Worker(new URL('../main.ts', import.meta.url), { type: 'module' });
  let runs = 0;
  return {
    end: () => worker.terminate(),
    begin(plan) {
      const run = ++runs as RunId;
      const events: TrainingEvent[] = [];
      const wishes = new Set<(event: TrainingEvent) => void>();
      worker.addEventListener('message', ({ data }: MessageEvent<TrainingEvent>) => {
        if (data.run !== run) return;
        events.push(data);
        for (const wish of wishes) wish(data);
      });
      const send = (command: Unstamped<TrainingCommand>) => worker.postMessage({ ...command, run });
      const next = (fits: (event: TrainingEvent) => boolean) =>
        new Promise<void>((resolve, reject) => {
          const wish = (event: TrainingEvent) => {
            if (event.type === 'failed' || event.type === 'dataFailed') reject(new Error(tell(event.message)));
            else if (fits(event)) resolve();
            else return;
            wishes.delete(wish);
          };
          wishes.add(wish);
        });
      send({ type: 'prepare', plan, base });
      return { events, send, next, rest: (...phases) => next((event) => event.type === 'phase' && phases.includes(event.phase)) };
    },
  };
}
