/** Small networks tell every parameter after each step, whatever takes the steps and wherever they go on from. */
import { expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import type { RunPlan, StepMetrics } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { createSolo, lastCheckpoint, planOf, type Solo, startCpuEngine, withPoints } from '../testing/harness.ts';
import { transfersOf } from '../transfers.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

const one = withPoints(network('points > linear 1 > l1'), [[1]], [[2]]);
const start: RunPlan['parameters'] = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);

async function soloOf(plan: RunPlan): Promise<Solo> {
  await startCpuEngine();
  return createSolo(plan, { train: pointsSource(plan.spec.data.params) });
}

const metricsOf = ({ events }: Solo): readonly StepMetrics[] =>
  events.filter((event) => event.type === 'metrics').map(({ metrics }) => metrics);

/** Every row that was told, by its step. */
const rowsOf = (solo: Solo) =>
  metricsOf(solo).flatMap(({ values }) =>
    values
      ? Array.from({ length: values.rows.length / values.width }, (_, i) => ({
          step: values.firstStep + i,
          row: [...values.rows.subarray(i * values.width, (i + 1) * values.width)].map((value) => Number(value.toFixed(4))),
        }))
      : [],
  );

test('an L1 loss at a rate of 0.1 goes there and back at each step', async () => {
  const solo = await soloOf({ ...planOf(one, { lr: 0.1, max_steps: 6 }), parameters: start });
  await solo.until((run) => run.step());
  await solo.until((run) => run.train());
  const rows = rowsOf(solo);
  expect(rows.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  for (const { step, row } of rows) expect(row).toEqual(step % 2 === 0 ? [0.6, 1.21] : [0.7, 1.31]);
  solo.run.dispose();
});

test('a run that goes on from a checkpoint tells where it begins', async () => {
  const plan = { ...planOf(one, { lr: 0.1, max_steps: 3 }), parameters: start };
  const first = await soloOf(plan);
  await first.until((run) => run.train());
  const checkpoint = lastCheckpoint(first.events);
  first.run.dispose();
  if (!checkpoint) throw new Error('internal: no checkpoint was sent');
  const second = await soloOf({ ...plan, settings: { ...plan.settings, max_steps: 5 }, checkpoint });
  await second.until((run) => run.train());
  expect(rowsOf(second).map(({ step, row }) => `${step} ${row[0]}`)).toEqual(['3 0.7', '4 0.6', '5 0.7']);
  second.run.dispose();
});

test('rows are in the order of the state_dict, and what is told of several tensors is what a checkpoint has', async () => {
  const X = Array.from({ length: 8 }, (_, i) => [i / 4, 1 - i]);
  const solo = await soloOf(
    planOf(
      withPoints(
        network('points > linear 3 > tanh > linear 2 > mse'),
        X,
        X.map(([x = 0]) => [x, -x]),
      ),
      { max_steps: 5, lr: 0.05 },
    ),
  );
  await solo.until((run) => run.train());
  const checkpoint = lastCheckpoint(solo.events);
  const all = [...(checkpoint?.parameters.values() ?? [])].flatMap((values) => [...values].map((value) => Number(value.toFixed(4))));
  expect(all).toHaveLength(17);
  expect(rowsOf(solo).at(-1)).toEqual({ step: 5, row: all });
  solo.run.dispose();
});

test('while it is looked for what made a run diverge, nothing is told of the steps that are tried', async () => {
  const X = Array.from({ length: 8 }, (_, i) => [i]);
  const solo = await soloOf(planOf(withPoints(network('points > linear 1 > mse'), X, X), { lr: 10, max_steps: 200 }));
  expect(await solo.until((run) => run.train())).toBe('diverged');
  const steps = rowsOf(solo).map(({ step }) => step);
  expect(steps).toEqual([...steps.keys()]);
  const told = metricsOf(solo).reduce((count, { losses }) => count + losses.length, 0);
  expect(steps.length).toBe(told + 1);
  solo.run.dispose();
});

test('a network of more parameters than charts show tells none', async () => {
  const plan = planOf(withPoints(network('points > linear 700 > relu > linear 1 > mse'), [[1]], [[2]]), { max_steps: 2 });
  expect(countParameters(parametersOf(plan.spec))).toBeGreaterThan(2048);
  const solo = await soloOf(plan);
  await solo.until((run) => run.train());
  expect(metricsOf(solo).every(({ values }) => values === undefined)).toBe(true);
  solo.run.dispose();
});

test('rows are handed over, not copied', async () => {
  const solo = await soloOf(planOf(one, { max_steps: 1 }));
  await solo.until((run) => run.train());
  const [metrics] = metricsOf(solo);
  expect(metrics?.values).toBeDefined();
  if (metrics) expect(transfersOf({ type: 'metrics', run: 1 as never, metrics })).toContain(metrics.values?.rows.buffer);
  solo.run.dispose();
});
