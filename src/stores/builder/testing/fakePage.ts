/** For tests only: the builder of a page whose training threads are pretended ones, and hear and speak only when they are told to. */
import { createTrainerClient } from '../../../training/client/trainerClient.ts';
import { FakeWorker } from '../../run/testing/fakeWorkers.ts';
import { startBuilder, train } from '../builder.ts';

export interface FakePage {
  /** Oldest first. */
  readonly workers: readonly FakeWorker[];
  /** All that was said is heard, on both sides. */
  settle(): void;
  /** Train, and so many steps of the newest thread. */
  trainSteps(count: number): void;
  end(): void;
}

/** Opens it with the network that is open. */
export function openFakePage(): FakePage {
  const workers: FakeWorker[] = [];
  const time = { now: () => 0, every: () => () => undefined, isHidden: () => false };
  const makeWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const settle = () => {
    for (let i = 0; i < 100; i++)
      for (const worker of workers) {
        worker.hear();
        worker.speak();
      }
  };
  const end = startBuilder((hear) => createTrainerClient(hear, makeWorker, time));
  return {
    workers,
    settle,
    trainSteps(count) {
      train();
      settle();
      workers.at(-1)?.work(count);
      settle();
    },
    end,
  };
}
