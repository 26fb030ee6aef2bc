/** The view of gradients against sums and steps that are made otherwise, and that looking changes nothing. */
import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import type { OptimizerName } from '../../../network/training.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

beforeAll(startCpuEngine);

const norm = (values: ArrayLike<number> = []): number => Math.hypot(...Array.from(values));

describe.each<OptimizerName>(['SGD', 'Adam', 'AdamW', 'RMSprop', 'Adagrad'])('%s', (optimizer) => {
  const plan = planOf(network('line > linear 3 > tanh > linear 1 > mse'), { optimizer, batch_size: 16, lr: 0.05, weight_decay: 0.01 });
  const start = () => createTrainer(plan, { train: pointsSource(plan.spec.data.params) });

  test('shows the gradients of the next step, and its update by how far that step then goes', () => {
    const trainer = start();
    for (let step = 1; step <= 5; step++) {
      const { gradients } = trainer.snapshot({ gradients: true }).views;
      const exact = trainer.nextGradients();
      const before = trainer.parameters();
      trainer.step(plan.settings);
      const after = trainer.parameters();
      expect(gradients?.step).toBe(step);
      for (const [i, { name }] of parametersOf(plan.spec).entries()) {
        const values = before.get(name) ?? new Float32Array(0);
        const change = Array.from(values, (value, j) => (after.get(name)?.[j] ?? Number.NaN) - value);
        const shown = gradients?.tensors.get(name);
        expect(shown?.norm).toBeCloseTo(norm(exact[i]), 4);
        expect(shown?.updateRatio).toBeCloseTo(norm(change) / norm(values), 5);
        expect(shown?.histogram.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }
    }
    trainer.dispose();
  });

  test('a run that is looked at goes where one goes that is not', () => {
    const [plain, watched] = [start(), start()];
    for (let step = 1; step <= 8; step++) {
      watched.snapshot({ gradients: true });
      expect(watched.step(plan.settings)).toEqual(plain.step(plan.settings));
    }
    expect(watched.parameters()).toEqual(plain.parameters());
    expect(watched.save()).toEqual(plain.save());
    plain.dispose();
    watched.dispose();
  });
});

test('nothing is shown before the batch of the next step is there', () => {
  const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { batch_size: 16 });
  const digits = noiseDigits(32);
  const trainer = createTrainer(plan, { train: { ...digits, has: () => false } });
  expect(trainer.snapshot({ gradients: true }).views).toEqual({});
  trainer.dispose();
});
