/** Views of one weight, its units as pictures and its numbers as a matrix, against its state_dict. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { UnitOrder } from '../../shared/views.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { planOf, startCpuEngine, withPoints } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

beforeAll(startCpuEngine);

const digits = noiseDigits(64);
const plan = planOf(network('mnist > flatten > linear 20 > relu > linear 10 > cross_entropy'), { batch_size: 32, lr: 0.5 });
const NONE = new Float32Array(0);

function lookAt(by: UnitOrder, of: RunPlan = plan) {
  const trainer = createTrainer(of, { train: digits });
  trainer.step(of.settings);
  const weight = trainer.parameters().get('fc1.weight') ?? NONE;
  const { units } = trainer.snapshot({ units: { node: 'fc1', by } }).views;
  trainer.dispose();
  if (!units) throw new Error('internal: no units are shown');
  const rows = Array.from({ length: weight.length / 784 }, (_, unit) => weight.subarray(unit * 784, (unit + 1) * 784));
  return { units, rows, norms: rows.map((row) => Math.hypot(...row)) };
}

test.each<UnitOrder>(['number', 'norm', 'use'])('all units are shown by %s, each with its own pixels and figures', (by) => {
  const { units, rows, norms } = lookAt(by);
  expect(units.count).toBe(20);
  expect([...units.units].sort((a, b) => a - b)).toEqual([...rows.keys()]);
  for (const [i, unit] of units.units.entries()) {
    expect(units.pixels.subarray(i * 784, (i + 1) * 784)).toEqual(rows[unit]);
    expect(units.norms[i]).toBeCloseTo(norms[unit] ?? 0, 5);
  }
  const sizes = { number: Float32Array.from(units.units, (unit) => -unit), norm: units.norms, use: units.uses }[by];
  expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
});

test('the use of a unit is the share of the batch that passes its ReLU, sample by sample', () => {
  const trainer = createTrainer({ ...plan, settings: { ...plan.settings, shuffle: false } }, { train: digits });
  const { units } = trainer.snapshot({ units: { node: 'fc1', by: 'number' } }).views;
  const [weight = NONE, bias = NONE] = ['weight', 'bias'].map((name) => trainer.parameters().get(`fc1.${name}`));
  const { x } = digits.read(Uint32Array.from({ length: 32 }, (_, i) => i));
  for (let unit = 0; unit < 20; unit++) {
    let used = 0;
    for (let sample = 0; sample < 32; sample++) {
      let sum = bias[unit] ?? 0;
      for (let pixel = 0; pixel < 784; pixel++) sum += (x[sample * 784 + pixel] ?? 0) * (weight[unit * 784 + pixel] ?? 0);
      if (sum > 0) used += 1;
    }
    expect(units?.uses[unit]).toBe(used / 32);
  }
  trainer.dispose();
});

test('of a layer that is too wide the first in order are shown', () => {
  const { units, norms } = lookAt(
    'norm',
    planOf(network('mnist > flatten > linear 300 > tanh > linear 10 > cross_entropy'), { batch_size: 8 }),
  );
  expect([units.count, units.units.length, units.uses.length]).toEqual([300, 256, 0]);
  expect(Math.min(...units.norms)).toBeGreaterThanOrEqual([...norms].sort((a, b) => b - a)[255] ?? 0);
});

test.each([
  [3, 5, [1, 1]],
  [64, 64, [1, 1]],
  [65, 1, [2, 1]],
  [10, 130, [1, 3]],
])('a weight of %i × %i has the means of blocks of %j', (neurons, inputs, block) => {
  const x = Array.from({ length: 4 }, (_, i) => Array.from({ length: inputs }, (_, j) => Math.sin(i * 7 + j)));
  const document = withPoints(network(`points > linear ${neurons} > tanh > linear 1 > mse`), x, [[0], [1], [0], [1]]);
  const one = planOf(document);
  const trainer = createTrainer(one, { train: pointsSource(one.spec.data.params) });
  const { matrix } = trainer.snapshot({ matrix: { node: 'fc1' } }).views;
  const weight = trainer.parameters().get('fc1.weight') ?? NONE;
  expect(matrix?.shape).toEqual([neurons, inputs]);
  expect(matrix?.block).toEqual(block);
  const [high = 1, wide = 1] = block;
  for (let row = 0; row < (matrix?.rows ?? 0); row++)
    for (let column = 0; column < (matrix?.columns ?? 0); column++) {
      const within = [...weight].filter((_, i) => Math.floor(i / inputs / high) === row && Math.floor((i % inputs) / wide) === column);
      const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
      expect(matrix?.cells[row * (matrix?.columns ?? 0) + column]).toBeCloseTo(mean, 6);
    }
  expect(matrix?.cells.length).toBe(Math.ceil(neurons / high) * Math.ceil(inputs / wide));
  trainer.dispose();
});

test('a node that the run does not have shows nothing', () => {
  const trainer = createTrainer(plan, { train: digits });
  expect(trainer.snapshot({ matrix: { node: 'gone' }, units: { node: 'fc2', by: 'norm' } }).views).toEqual({});
  trainer.dispose();
});
