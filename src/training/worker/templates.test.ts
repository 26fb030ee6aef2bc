/** Templates of generated data, trained as they stand: each ends where its sentence says. */
import { beforeAll, expect, test, vi } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { TEMPLATES } from '../../network/templates.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { createHarness, curveOf, lastViews, specOf, startCpuEngine } from './testing/harness.ts';

vi.setConfig({ testTimeout: 120_000 }); // the cpu engine is slow, and machines may be busy
beforeAll(async () => void (await startCpuEngine()));

function documentOf(name: string): NetworkDocument {
  const template = TEMPLATES.find((one) => one.name === name);
  if (!template) throw new Error(`internal: no template ${name}`);
  return template.document;
}

/** Trains to the end that the template names. */
async function train(name: string, change: Partial<TrainingSettings> = {}) {
  const document = documentOf(name);
  const harness = createHarness();
  harness.prepare({ spec: specOf(document), settings: { ...document.training, ...change } });
  harness.send({ type: 'train' });
  await harness.next('phase', ({ phase }) => phase === 'finished');
  return harness.events;
}

/** The largest loss of the last batches: one good batch alone proves nothing. */
const lastLoss = (events: Awaited<ReturnType<typeof train>>): number => Math.max(...curveOf(events).losses.slice(-10));

/** The last values of each tensor with few numbers. */
const valuesOf = (events: Awaited<ReturnType<typeof train>>): number[][] => {
  return [...(lastViews(events)?.values?.values() ?? [])].map((values) => [...values]);
};

test('One neuron: weight and bias together give 2', async () => {
  const events = await train('One neuron');
  expect(lastLoss(events)).toBeLessThan(1e-6);
  expect(valuesOf(events).flat()[0]).toBeCloseTo(2 - (valuesOf(events).flat()[1] ?? 0), 3);
});

test('A line: the weight goes to 10, the bias to 5', async () => {
  const events = await train('A line');
  expect(lastLoss(events)).toBeLessThan(1e-6);
  expect(valuesOf(events).map(([value = 0]) => Number(value.toFixed(3)))).toEqual([10, 5]);
});

test('A corner: two ReLUs make |x|, but not from seed 0', async () => {
  expect(lastLoss(await train('A corner'))).toBeLessThan(1e-3);
  expect(lastLoss(await train('A corner', { seed: 0 }))).toBeGreaterThan(0.1);
});

test('A curve: the network’s curve lies on the sine', async () => {
  const events = await train('A curve');
  expect(lastLoss(events)).toBeLessThan(5e-3);
  const curve = lastViews(events)?.curve;
  const errors = [...(curve?.x ?? [])].map((x, i) => (Math.abs(x) < Math.PI ? Math.abs((curve?.y[i] ?? Number.NaN) - Math.sin(x)) : 0));
  expect(errors.length).toBeGreaterThan(50);
  expect(Math.max(...errors)).toBeLessThan(0.2);
});
