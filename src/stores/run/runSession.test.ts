/** A run that becomes one of another network: what is said of it belongs to that. */
import { expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { TrainerClient, TrainerEvent } from '../../training/client/trainerClient.ts';
import type { RunId, RunPlan } from '../../training/shared/protocol.ts';
import { createRunSession } from './runSession.ts';

function planOf(line: string): RunPlan {
  const document = network(line);
  const reading = readNetwork(document);
  return reading.ok ? { spec: reading.spec, settings: document.training } : internal(JSON.stringify(reading.problems));
}

test('how much of a data set has arrived is said of runs with that data set alone', () => {
  const RUN = 1 as RunId;
  let say: (event: TrainerEvent) => void = () => undefined;
  const nothing = () => undefined;
  const client = new Proxy({} as TrainerClient, { get: (_, name) => (name === 'prepare' ? () => RUN : nothing) });
  const session = createRunSession(planOf('mnist > flatten > linear 10 > cross_entropy'), {
    makeClient: (hear) => {
      say = hear;
      return client;
    },
  });
  const loaded = { bytes: 1, of: 2 };
  say({ type: 'data', run: RUN, loadedBytes: 1, totalBytes: 2 });
  session.commands.prepare(planOf('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  expect(session.run.getState().loaded).toEqual(loaded);
  session.commands.prepare(planOf('line > linear 1 > mse'));
  expect(session.run.getState().loaded).toBeUndefined();
  session.dispose();
});
