/** Races with real workers and real digits: curves as alone, two at once, one download, a thread that dies, and the way of a lane to the page. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import { createMemoryRuns } from '../../../storage/runStore.ts';
import { startBuilder, train } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { isStale } from '../../builder/plans.ts';
import { useDocument } from '../../document/document.ts';
import { openDocument, setTraining } from '../../document/editing.ts';
import { createRunSession, type RunSession } from '../../run/runSession.ts';
import { keepOther } from '../../runs/keeping.ts';
import { keepRunsIn, useKeptRuns } from '../../runs/keptRuns.ts';
import { openRun } from '../../runs/openRun.ts';
import { endRace, setRaceSteps, setRaceValues, setVariation, startRace, takeLane, useRace } from './race.ts';

vi.setConfig({ testTimeout: 240_000 }); // six training threads on a machine that may be busy

/** Every worker that the page starts, oldest first. */
const workers: Worker[] = [];
const RealWorker = globalThis.Worker;
globalThis.Worker = class extends RealWorker {
  constructor(...args: ConstructorParameters<typeof Worker>) {
    super(...args);
    workers.push(this);
  }
};

/** Machines may be busy. ms */
const PATIENCE = { timeout: 120_000 };
const RATES = [0.003, 0.03, 0.3, 1, 3];
const MNIST = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

let end: () => void;
beforeAll(() => {
  end = startBuilder();
});
afterEach(() => endRace());
afterAll(() => end());

const losses = (session: RunSession) => session.history.records.copy().losses;
const isOver = () => expect.poll(() => useRace.getState().phase, PATIENCE).toBe('finished');
const lane = (i: number) => useRace.getState().lanes[i] ?? expect.fail(`no lane ${i}`);

function race(values: readonly (number | string)[], steps: number): void {
  setRaceSteps(steps);
  setRaceValues(values);
  startRace();
}

test('five rates give each the curve that it has alone, by one download', async () => {
  openDocument(MNIST);
  const isLoaded = ({ loaded } = currentRun().run.getState()) => loaded !== undefined && loaded.bytes === loaded.of;
  await expect.poll(() => isLoaded(), PATIENCE).toBe(true);
  const fetched = () => performance.getEntriesByType('resource').filter(({ name }) => /\.idx|mnist.*\.gz|shard/.test(name)).length;
  const before = fetched();
  race(RATES, 80);
  expect(useRace.getState().refusal).toBeUndefined();
  await isOver();
  const phases = useRace.getState().lanes.map(({ session }) => session.run.getState().phase);
  expect(phases.slice(0, 3)).toEqual(['finished', 'finished', 'finished']);
  expect(fetched()).toBe(before);
  for (const { session, plan, label } of useRace.getState().lanes) {
    const alone = createRunSession(plan, { data: currentRun().commands.shareData(), isQuiet: true });
    alone.commands.train();
    await expect.poll(() => alone.run.getState().phase, PATIENCE).toMatch(/finished|diverged|stuck/);
    expect(losses(session), label).toEqual(losses(alone));
    expect(losses(session).length, label).toBeGreaterThan(20);
    alone.dispose();
  }
  expect(losses(lane(0).session)).not.toEqual(losses(lane(1).session));
});

test('lanes train about as far as one another, two at once where there are two cores', async () => {
  openDocument(network('mnist > flatten > linear 256 > relu > linear 10 > cross_entropy'));
  const most = { apart: 0, atOnce: 0 };
  race([0.01, 0.1, 0.3], 400);
  const look = () => {
    const { lanes } = useRace.getState();
    const steps = lanes
      .filter(({ session }) => session.run.getState().phase === 'training')
      .map(({ session }) => session.run.getState().turn?.step ?? 0);
    if (steps.length === lanes.length) most.apart = Math.max(most.apart, Math.max(...steps) - Math.min(...steps));
  };
  for (const { session } of useRace.getState().lanes) session.run.subscribe(look);
  await isOver();
  expect(most.apart).toBeGreaterThan(0);
  expect(most.apart).toBeLessThan(300);
});

test('a lane whose thread dies says so, and the others go on', async () => {
  openDocument(MNIST);
  const before = workers.length;
  race([0.01, 0.1, 0.2], 3000);
  await expect.poll(() => lane(1).session.history.records.steps, PATIENCE).toBeGreaterThan(0);
  workers[before + 1]?.onerror?.call(workers[before + 1] as Worker, new ErrorEvent('error', { message: 'out of memory' }));
  await expect.poll(() => lane(1).session.run.getState().phase, PATIENCE).toBe('failed');
  expect(lane(1).session.run.getState().failure).toContain('broke down');
  const reached = lane(0).session.history.records.steps;
  await expect.poll(() => lane(0).session.history.records.steps, PATIENCE).toBeGreaterThan(reached + 50);
  await expect.poll(() => lane(2).session.history.records.steps, PATIENCE).toBeGreaterThan(reached + 50);
});

test('the lane that is taken is the page’s run, and goes on along the same curve; undo gives the settings back', async () => {
  openDocument(MNIST);
  setTraining({ epochs: 1, lr: 0.5, stop_loss: 100 }); // what ends the page’s run ends no lane
  race([0.05, 0.2], 60);
  await isOver();
  const taken = lane(1);
  takeLane(taken);
  expect(currentRun()).toBe(taken.session);
  const { document } = useDocument.getState();
  expect(document.training).toMatchObject({ lr: 0.2, epochs: 1 });
  expect(isStale(taken.session.run.getState().plan, useDocument.getState())).toBe(false);
  expect(useRace.getState().lanes).toEqual([]);
  setTraining({ max_steps: 130, stop_loss: undefined });
  train();
  await expect.poll(() => currentRun().history.records.steps, PATIENCE).toBe(130);
  const never = createRunSession({ ...taken.plan, settings: { ...taken.plan.settings, max_steps: 130 } });
  never.commands.train();
  await expect.poll(() => never.run.getState().phase, PATIENCE).toBe('finished');
  expect(losses(currentRun())).toEqual(losses(never));
  never.dispose();
});

test('what differs may be an optimizer, a batch size, an activation or a seed; a network that cannot train is refused', async () => {
  openDocument(network('sine > linear 8 > tanh > linear 1 > mse'));
  for (const vary of ['optimizer', 'batch_size', 'activation', 'seed'] as const) {
    setVariation(vary);
    setRaceSteps(20);
    startRace();
    expect(useRace.getState().refusal, vary).toBeUndefined();
    await isOver();
    const curves = useRace.getState().lanes.map(({ session }) => losses(session).join());
    expect(new Set(curves).size, vary).toBe(curves.length);
  }
  setVariation('lr');
  openDocument(network('sine > linear 8 > tanh > linear 2 > mse'));
  startRace();
  await vi.waitFor(() => expect(useRace.getState().refusal).toContain('cannot train yet'));
  expect(useRace.getState().lanes).toEqual([]);
});

test('networks race with the settings of the open one, and all lanes can be kept as runs that open again', async () => {
  keepRunsIn(createMemoryRuns());
  openDocument(network('sine > linear 8 > tanh > linear 1 > mse', 'Narrow'));
  setTraining({ lr: 0.05 });
  setVariation('network');
  useRace.setState({ rivals: [network('sine > linear 16 > tanh > linear 1 > mse', 'Wide')] });
  setRaceSteps(20);
  startRace();
  expect(useRace.getState().lanes.map(({ label, plan }) => [label, plan.settings.lr])).toEqual([
    ['Narrow', 0.05],
    ['Wide', 0.05],
  ]);
  await isOver();
  const before = useRace.getState().lanes.map(({ session }) => losses(session));
  for (const { session, document, label } of useRace.getState().lanes) keepOther(session, document, label);
  const kept = useKeptRuns.getState().lines;
  expect(kept.map(({ name, network: of, steps }) => [name, of, steps]).sort()).toEqual([
    ['Narrow', 'Narrow', 20],
    ['Wide', 'Wide', 20],
  ]);
  const wide = kept.find(({ name }) => name === 'Wide') ?? expect.unreachable();
  await openRun(wide);
  expect(useDocument.getState().document.name).toBe('Wide');
  expect(currentRun().history.records.copy().losses).toEqual(before[1]);
  setVariation('lr');
});
