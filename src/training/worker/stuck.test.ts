/** A run in which nothing learns any more does not end as one that has learned. */
import { expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { pointsSource } from './data/pointsSource.ts';
import { createSolo, curveOf, planOf, startCpuEngine, withPoints } from './testing/harness.ts';
import { noiseDigits } from './testing/noiseDigits.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

const X = Array.from({ length: 16 }, (_, i) => [i / 8 - 1]);
const bend = (loss: string) =>
  withPoints(
    network(`points > linear 4 > relu > linear 1 > ${loss}`),
    X,
    X.map(([x = 0]) => [x * x + 1]),
  );

/** No x gets a neuron above 0. */
const OFF: RunPlan['parameters'] = new Map([['fc1.bias', new Float32Array(4).fill(-50)]]);

async function endOf(plan: RunPlan, samples = pointsSource(plan.spec.data.params)): Promise<string> {
  await startCpuEngine();
  const solo = createSolo(plan, { train: samples });
  const phase = await solo.until((run) => run.train());
  solo.run.dispose();
  return phase;
}

test.each(['mse', 'l1', 'smooth_l1'])('with %s, a network whose neurons are all off ends stuck', async (loss) => {
  expect(await endOf({ ...planOf(bend(loss), { max_steps: 300, lr: 0.1 }), parameters: OFF })).toBe('stuck');
});

test('one that learns ends finished, and so does one that knows more than one answer although most of it is off', async () => {
  expect(await endOf(planOf(bend('mse'), { max_steps: 300, lr: 0.1 }))).toBe('finished');
  const one: RunPlan['parameters'] = new Map([
    ['fc1.weight', Float32Array.of(1, 1, 1, 1)],
    ['fc1.bias', Float32Array.of(0, -50, -50, -50)],
    ['fc2.weight', Float32Array.of(1, 0, 0, 0)],
    ['fc2.bias', Float32Array.of(1)],
  ]);
  expect(await endOf({ ...planOf(bend('mse'), { max_steps: 50, lr: 0.05 }), parameters: one })).toBe('finished');
});

test('one that is off where one answer is right for all has nothing more to learn', async () => {
  const flat = withPoints(
    bend('mse'),
    X,
    X.map(() => [2]),
  );
  expect(await endOf({ ...planOf(flat, { max_steps: 300, lr: 0.1 }), parameters: OFF })).toBe('finished');
});

test('with classes it is at the level of guessing, and ends stuck', async () => {
  const document = network('mnist > flatten > linear 6 > relu > linear 10 > cross_entropy');
  const off: RunPlan['parameters'] = new Map([['fc1.bias', new Float32Array(6).fill(-1e3)]]);
  const plan = planOf(document, { max_steps: 30, batch_size: 16, lr: 0.1 });
  expect(await endOf({ ...plan, parameters: off }, noiseDigits(64))).toBe('stuck');
});

test('without a ReLU there is nothing that could be off', async () => {
  const plan = planOf(
    withPoints(
      network('points > linear 4 > tanh > linear 1 > mse'),
      X,
      X.map(([x = 0]) => [x * x + 1]),
    ),
    { max_steps: 3, lr: 0 },
  );
  expect(await endOf(plan)).toBe('finished');
});

test('one without an end rests where it is stuck, and can be gone on with', async () => {
  await startCpuEngine();
  const plan = planOf(bend('mse'), { lr: 0.1 });
  const { epochs: _epochs, max_steps: _steps, ...settings } = plan.settings;
  const solo = createSolo({ ...plan, settings, parameters: OFF }, { train: pointsSource(plan.spec.data.params) });
  expect(await solo.until((run) => run.train())).toBe('stuck');
  const steps = () => curveOf(solo.events).losses.length;
  const first = steps();
  expect(await solo.until((run) => run.train())).toBe('stuck');
  expect([first, steps()]).toEqual([300, 600]);
  solo.run.dispose();
});
