/** Runs that are told what to stop at, from the outside: where they end, what they say, and how they go on. */
import { expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import type { StopParams } from '../../network/stopping.ts';
import { pointsSource } from './data/pointsSource.ts';
import { createSolo, curveOf, planOf, type Solo, startCpuEngine, withPoints } from './testing/harness.ts';
import { noiseDigits } from './testing/noiseDigits.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

const X = Array.from({ length: 16 }, (_, i) => [i / 8 - 1]);
const line = withPoints(
  network('points > linear 1 > mse'),
  X,
  X.map(([x = 0]) => [3 * x + 1]),
);

/** A line that is learned with all samples in each batch. */
async function lineRun(stop: StopParams & { readonly max_steps?: number; readonly lr?: number }): Promise<Solo> {
  await startCpuEngine();
  const plan = planOf(line, { lr: 0.05, ...stop });
  const { epochs: _epochs, ...settings } = plan.settings;
  return createSolo({ ...plan, settings }, { train: pointsSource(plan.spec.data.params) });
}

const ends = ({ events }: Solo) =>
  events.filter((one) => one.type === 'phase').flatMap(({ phase, step, stop }) => (phase === 'finished' ? [{ step, stop }] : []));

test('a run ends where the mean loss has come down, and says so; then it trains on past it', async () => {
  const solo = await lineRun({ stop_loss: 0.1, max_steps: 400 });
  expect(await solo.until((run) => run.train())).toBe('finished');
  const [end] = ends(solo);
  const { losses } = curveOf(solo.events);
  const mean = (to: number) => losses.slice(to - 50, to).reduce((sum, loss) => sum + loss, 0) / 50;
  const step = end?.step ?? 0;
  expect(end?.stop).toEqual({ by: 'stop_loss', value: 0.1 });
  expect([losses.length, mean(step) <= 0.1, mean(step - 1) <= 0.1]).toEqual([step, true, false]);
  expect(await solo.until((run) => run.train())).toBe('finished');
  expect(ends(solo).slice(1)).toEqual([{ step: 400, stop: undefined }]);
  solo.run.dispose();
});

test('one that gets no better ends, and gets as much patience again', async () => {
  const solo = await lineRun({ patience: 25, lr: 0 });
  await solo.until((run) => run.train());
  await solo.until((run) => run.train());
  const stop = { by: 'patience', value: 25 };
  expect(ends(solo)).toEqual([
    { step: 75, stop },
    { step: 100, stop },
  ]);
  solo.run.dispose();
});

test('what it is to stop at may be said and taken back while it goes on; the step taken alone counts too', async () => {
  const solo = await lineRun({ lr: 0, max_steps: 80 });
  for (let step = 0; step < 60; step++) await solo.until((run) => run.step());
  expect(solo.run.setLive({ patience: 11, max_steps: 80 }).ok).toBe(true);
  expect(await solo.until((run) => run.step())).toBe('finished');
  expect(ends(solo)).toEqual([{ step: 61, stop: { by: 'patience', value: 11 } }]);
  expect(solo.run.setLive({ max_steps: 80 }).ok).toBe(true);
  await solo.until((run) => run.train());
  expect(ends(solo).slice(1)).toEqual([{ step: 80, stop: undefined }]);
  expect(solo.run.setLive({ patience: 0 })).toMatchObject({ ok: false });
  solo.run.dispose();
});

test('a test that is right often enough ends it at that very step', async () => {
  await startCpuEngine();
  const document = network('mnist > flatten > linear 10 > cross_entropy');
  const plan = planOf(document, { epochs: 3, batch_size: 16, lr: 0.1, stop_accuracy: 0.01 });
  const solo = createSolo(plan, { train: noiseDigits(64), test: noiseDigits(64) });
  expect(await solo.until((run) => run.train())).toBe('finished');
  const tested = curveOf(solo.events).tests.find(({ accuracy }) => (accuracy ?? 0) >= 0.01);
  expect(ends(solo)).toEqual([{ step: tested?.step, stop: { by: 'stop_accuracy', value: 0.01 } }]);
  expect(await solo.until((run) => run.train())).toBe('finished');
  expect(ends(solo)[1]).toEqual({ step: 12, stop: undefined });
  solo.run.dispose();
});

test('seconds end it', async () => {
  const solo = await lineRun({ stop_seconds: 0.05 });
  expect(await solo.until((run) => run.train())).toBe('finished');
  expect(ends(solo)[0]?.stop).toEqual({ by: 'stop_seconds', value: 0.05 });
  const first = curveOf(solo.events).losses.length;
  expect(await solo.until((run) => run.train())).toBe('finished');
  expect(curveOf(solo.events).losses.length).toBeGreaterThan(first);
  solo.run.dispose();
});
