/** Whole networks against the oracle: ways that part and join, the chain rule through all of them, one step of plain SGD. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { createTrainer } from '../trainer.ts';
import { planOf, startCpuEngine, withPoints } from './harness.ts';
import type { Row } from './oracle.ts';
import { judge, type Values } from './oracleNetwork.ts';

beforeAll(async () => void (await startCpuEngine()));

/** Kinks are left out: in the middle of a network a number may come to lie on one. */
const NETWORKS = [
  'points > linear 2 > mse',
  'points > linear 4 > tanh > linear 2 > l1',
  'points > linear 3 > gelu > linear 3 > silu > add act1 > linear 2 > smooth_l1',
  'points > identity > linear 3 > sigmoid > add identity > linear 2 > mse',
  'points > flatten > softmax > linear 4 > softplus > identity > linear 4 > elu > add act2 identity fc1 > linear 2 > mse',
];

const number = fc.integer({ min: -2000, max: 1999 }).map((thousandths) => (thousandths + 0.5) / 1000);
const rows = (count: number, width: number) =>
  fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: count, maxLength: count });

const NUDGE = 1e-5;
const RATE = 1;

describe.each(NETWORKS)('%s', (line) => {
  const document = (x: number[][], y: number[][]) => withPoints(network(line), x, y);
  const plan = planOf(document([[0, 0, 0]], [[0, 0]]), { optimizer: 'SGD', lr: RATE, batch_size: 4, shuffle: false });
  const values: fc.Arbitrary<Values> = fc
    .tuple(...parametersOf(plan.spec).map(({ shape }) => fc.array(number, { minLength: sizeOf(shape), maxLength: sizeOf(shape) })))
    .map((drawn) => new Map(parametersOf(plan.spec).map(({ name }, i) => [name, (drawn[i] ?? []).map(Math.fround)])));

  test('finite differences confirm the oracle', () => {
    fc.assert(
      fc.property(values, rows(2, 3), rows(2, 2), (parameters, x, y) => {
        const { gradients } = judge(plan.spec, parameters, x, y);
        const lossWith = (name: string, row: Row) => judge(plan.spec, new Map([...parameters, [name, row]]), x, y).loss;
        for (const [name, row] of parameters) {
          const at = (i: number, by: number) =>
            lossWith(
              name,
              row.map((value, j) => (i === j ? value + by : value)),
            );
          const slopes = row.map((_, i) => (at(i, NUDGE) - at(i, -NUDGE)) / (2 * NUDGE));
          expect(gradients.get(name)).toEqual(slopes.map((slope) => expect.closeTo(slope, 3)));
        }
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  test('the worker takes the step that the oracle takes', () => {
    fc.assert(
      fc.property(values, rows(4, 3), rows(4, 2), (parameters, x, y) => {
        const { spec, settings } = planOf(document(x, y), plan.settings);
        const floats = new Map([...parameters].map(([name, row]) => [name, Float32Array.from(row)]));
        const trainer = createTrainer({ spec, settings, parameters: floats }, { train: pointsSource(spec.data.params) });
        const { loss } = trainer.step(settings).figures;
        const after = trainer.parameters();
        trainer.dispose();
        const judged = judge(spec, parameters, x, y);
        expect(loss).toBeCloseTo(judged.loss, 4);
        for (const [name, row] of parameters) {
          const expected = row.map((value, i) => value - RATE * (judged.gradients.get(name)?.[i] ?? Number.NaN));
          expect([...(after.get(name) ?? [])]).toEqual(expected.map((value) => expect.closeTo(value, 4)));
        }
      }),
      { seed: 1, numRuns: 15 },
    );
  });
});
