/** What is drawn beside a curve and over a prediction, against sums and products made by hand; and the numbers that are printed. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { planOf, startCpuEngine, withPoints } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer, type Trainer } from '../trainer.ts';

beforeAll(startCpuEngine);

const open = (plan: RunPlan, parameters?: RunPlan['parameters']): Trainer =>
  createTrainer({ ...plan, ...(parameters ? { parameters } : {}) }, { train: pointsSource(plan.spec.data.params) });

test.each(['relu', 'leakyrelu', 'tanh', 'softmax'])('the pieces of %s and the bias sum to the curve', (activation) => {
  const trainer = open(planOf(network(`sine > linear 4 > tanh > linear 5 > ${activation} > linear 1 > mse`), { lr: 0.05, batch_size: 16 }));
  for (let step = 0; step < 5; step++) trainer.step(planOf(network('sine > linear 1 > mse')).settings);
  const { pieces, curve } = trainer.snapshot({ pieces: true, curve: true }).views;
  expect([pieces?.node, pieces?.units.length, pieces?.x]).toEqual(['act2', 5, curve?.x]);
  for (const [i, y] of (curve?.y ?? []).entries()) {
    const sum = pieces?.units.reduce((total, unit) => total + (unit[i] ?? Number.NaN), pieces.bias);
    expect(sum).toBeCloseTo(y, 5);
  }
  expect(pieces?.bias).toBe(trainer.parameters().get('fc3.bias')?.[0]);
  trainer.dispose();
});

test('a ReLU bends where its unit’s line passes 0', () => {
  const parameters: RunPlan['parameters'] = new Map([
    ['fc1.weight', Float32Array.of(1, -2, 1)],
    ['fc1.bias', Float32Array.of(-0.5, 1, 100)],
    ['fc2.weight', Float32Array.of(3, 1, 0.5)],
    ['fc2.bias', Float32Array.of(0.25)],
  ]);
  const plan = planOf(withPoints(network('points > linear 3 > relu > linear 1 > mse'), [[-2], [2]], [[0], [0]]));
  const trainer = open(plan, parameters);
  const { pieces } = trainer.snapshot({ pieces: true }).views;
  expect(pieces?.kinks.map((at) => [...at].map((x) => Number(x.toFixed(4))))).toEqual([[0.5], [0.5], []]);
  expect(pieces?.bias).toBe(0.25);
  trainer.dispose();
});

test.each(['sine > linear 9 > relu > linear 1 > mse', 'sine > linear 3 > linear 1 > mse', 'sine > linear 1 > mse'])(
  '%s has no pieces to tell apart',
  (line) => {
    const trainer = open(planOf(network(line)));
    expect(trainer.snapshot({ pieces: true }).views).toEqual({});
    trainer.dispose();
  },
);

test('predictions are those of samples of the next step, in the order of the data', () => {
  const plan = planOf(network('line > linear 1 > mse'), { batch_size: 6 });
  const trainer = open(
    plan,
    new Map([
      ['fc1.weight', Float32Array.of(2)],
      ['fc1.bias', Float32Array.of(1)],
    ]),
  );
  const { predictions } = trainer.snapshot({ predictions: true }).views;
  if (!predictions) throw new Error('internal: no predictions');
  const { samples, output, target, size, step, width } = predictions;
  expect([size, step, width, output.length]).toEqual([6, 1, 1, 6]);
  expect([...samples]).toEqual([...samples].sort((a, b) => a - b));
  const { x, y } = pointsSource(plan.spec.data.params).read(samples);
  expect([...target]).toEqual([...y]);
  for (const [i, value] of output.entries()) expect(value).toBeCloseTo(2 * (x[i] ?? 0) + 1, 5);
  trainer.dispose();
});

test('of a large weight its corners are printed, of a small one all', () => {
  const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'));
  const trainer = createTrainer(plan, { train: noiseDigits(64) });
  const { printed } = trainer.snapshot({ printed: { node: 'fc1' } }).views;
  const weight = trainer.parameters().get('fc1.weight') ?? [];
  const shown = [0, 1, 2, 781, 782, 783];
  expect([...(printed?.tensors.get('fc1.weight')?.values ?? [])]).toEqual(
    [0, 1, 2, 7, 8, 9].flatMap((row) => shown.map((column) => weight[row * 784 + column])),
  );
  expect(printed?.tensors.get('fc1.bias')).toEqual({ shape: [10], values: trainer.parameters().get('fc1.bias') });
  trainer.dispose();
});
