/** Runs side by side in one page: real workers, real digits. */
import { afterEach, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../network/training.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';
import { createRunSession, type RunSession } from './runSession.ts';
import type { RunPhase } from './runState.ts';

function planOf(line: string, settings: Partial<TrainingSettings>): RunPlan {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  return { spec: reading.spec, settings: { ...DEFAULT_TRAINING, ...settings } };
}

/** Every worker that the page starts, until it is ended. */
const alive = new Set<Worker>();
const RealWorker = globalThis.Worker;
globalThis.Worker = class extends RealWorker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    alive.add(this);
  }

  override terminate(): void {
    alive.delete(this);
    super.terminate();
  }
};

let sessions: RunSession[] = [];
afterEach(() => {
  for (const session of sessions) session.dispose();
  sessions = [];
});

function begin(plan: RunPlan): RunSession {
  const session = createRunSession(plan);
  sessions.push(session);
  return session;
}

/** The machine may be busy with other tests. ms */
const PATIENCE = { timeout: 60_000 };

const reaches = (session: RunSession, phase: RunPhase) =>
  new Promise<void>((resolve) => {
    const look = () => session.run.getState().phase === phase && resolve();
    session.run.subscribe(look);
    look();
  });

const PLAN = planOf('mnist > flatten > linear 32 > relu > dropout 0.2 > linear 10 > cross_entropy', {
  max_steps: 300,
  optimizer: 'Adam',
  lr: 0.003,
});

test('two runs of one plan, side by side, give the same curves to the last digit; a third with another rate does not', async () => {
  const [a, b] = [begin(PLAN), begin(PLAN)];
  const other = begin({ ...PLAN, settings: { ...PLAN.settings, lr: 0.001 } });
  expect(alive.size).toBe(3);
  await Promise.all([a, b, other].map((session) => reaches(session, 'ready')));
  for (const session of [a, b, other]) session.commands.train();
  await Promise.all([a, b, other].map((session) => reaches(session, 'finished')));
  const [first, second, third] = [a, b, other].map(({ history }) => history.records.copy());
  expect(first?.losses).toHaveLength(300);
  expect(second).toEqual(first);
  expect(third?.losses).not.toEqual(first?.losses);
  expect(b.history.checkpoints.last).toEqual(a.history.checkpoints.last);
  expect(b.metrics.getState().loss).toEqual(a.metrics.getState().loss);
  expect(a.history.snapshots.items.length).toBeGreaterThan(0);
}, 240_000);

test('each goes on by itself: what is told to one is not heard by the other, and what is disposed leaves nothing', async () => {
  const plan = planOf('line > linear 32 > relu > linear 1 > mse', { lr: 0.003, max_steps: 1_000_000_000 });
  const [a, b] = [begin(plan), begin(plan)];
  await Promise.all([reaches(a, 'ready'), reaches(b, 'ready')]);
  a.commands.train();
  await reaches(a, 'training');
  a.commands.setTraining({ ...plan.settings, lr: 0.5 });
  b.commands.step();
  await reaches(b, 'paused');
  expect([b.run.getState().step, b.run.getState().settings?.lr]).toEqual([1, 0.003]);
  expect(a.run.getState().settings?.lr).toBe(0.5);
  a.dispose();
  expect(alive.size).toBe(1);
  const [state, metrics, steps] = [a.run.getState(), a.metrics.getState(), a.history.records.steps];
  b.commands.step();
  await expect.poll(() => b.run.getState().step, PATIENCE).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 400)); // whatever was on its way would have arrived
  expect([a.run.getState(), a.metrics.getState()]).toEqual([state, metrics]);
  expect(a.history.records.steps).toBe(steps);
  b.dispose();
  expect(alive.size).toBe(0);
}, 240_000);

test('a run is gone back to and goes on from an earlier checkpoint of its history along the same curve', async () => {
  const a = begin(PLAN);
  await reaches(a, 'ready');
  for (const steps of [1, 2, 3]) {
    a.commands.step();
    await expect.poll(() => a.run.getState(), PATIENCE).toMatchObject({ step: steps, phase: 'paused' });
  }
  const losses = a.history.records.copy().losses;
  a.commands.showMoment(2);
  await expect.poll(() => a.metrics.getState(), PATIENCE).toMatchObject({ moment: 2, shown: { step: 2 }, latest: { step: 3 } });
  a.commands.showMoment(undefined);
  await expect.poll(() => a.metrics.getState().shown?.step, PATIENCE).toBe(3);
  const second = a.history.checkpoints.at(2);
  expect(second?.step).toBe(2);
  if (!second) return;
  const { lrs, accuracies, tests, stepsPerEpoch } = a.history.records.copy();
  const cut = (column: Float32Array) => column.slice(0, 2);
  const b = begin(PLAN);
  await reaches(b, 'ready');
  b.commands.resume(PLAN, second, {
    firstStep: 1,
    losses: cut(losses),
    lrs: cut(lrs),
    accuracies: cut(accuracies),
    tests: [...tests.values()],
    marks: [],
    stepsPerEpoch,
    samplesPerSecond: 0,
  });
  await reaches(b, 'paused');
  b.commands.step();
  await expect.poll(() => b.run.getState().step, PATIENCE).toBe(3);
  expect(b.history.records.copy().losses).toEqual(losses);
  a.commands.showMoment(1);
  await expect.poll(() => a.metrics.getState().moment, PATIENCE).toBe(1);
  a.commands.continueFromMoment();
  await reaches(a, 'finished');
  b.commands.train();
  await reaches(b, 'finished');
  expect(a.history.records.copy().losses).toEqual(b.history.records.copy().losses);
  expect(a.metrics.getState().moment).toBeUndefined();
}, 240_000);
