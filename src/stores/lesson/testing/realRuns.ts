/** For tests only: runs of the page's own stores whose training thread is the worker's inbox in this process, on the cpu engine. */
import { createTrainerClient, type WorkerLike } from '../../../training/client/trainerClient.ts';
import type { TrainingCommand } from '../../../training/shared/protocol.ts';
import { createHarness } from '../../../training/worker/testing/harness.ts';
import type { MakeTrainerClient } from '../../run/runSession.ts';

/** A worker that hears and speaks within this thread. */
function inThisThread(): WorkerLike {
  let isEnded = false;
  const harness = createHarness();
  const worker: WorkerLike = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage(command: TrainingCommand) {
      const { run, ...rest } = structuredClone(command);
      if (!isEnded) harness.send(rest as never, run);
    },
    terminate() {
      isEnded = true;
    },
  };
  const push = harness.events.push.bind(harness.events);
  harness.events.push = (...events) => {
    for (const data of events) if (!isEnded) worker.onmessage?.call(worker as never, { data: structuredClone(data) } as MessageEvent);
    return push(...events);
  };
  return worker;
}

export const makeRealClient: MakeTrainerClient = (onEvent) => createTrainerClient(onEvent, inThisThread);
