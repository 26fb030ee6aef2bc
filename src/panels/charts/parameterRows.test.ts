import { array, assert, float, property } from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '../../lib/quantiles.ts';
import { createThinVectors } from '../../lib/thinVectors.ts';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { hasFewParameters, parameterNames, spreadOf, tensorPlaces } from './parameterRows.ts';

function specOf(line: string): NetworkSpec {
  const drawn = { ...network(line), training: { ...DEFAULT_TRAINING, batch_size: 2 } };
  const points = setParam(setParam(drawn, 'data', 'x', [[1], [2]]), 'data', 'y', [[1], [2]]);
  const reading = readNetwork(line.startsWith('points') ? points : network(line));
  if (!reading.ok) throw new Error(`internal: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

test('names of parameters', () => {
  expect(parameterNames(specOf('points > linear 1 > mse')).join(' ')).toMatchInlineSnapshot(`"fc1.weight fc1.bias"`);
  expect(parameterNames(specOf('points > linear 3 > relu > linear 1 > mse')).join(' ')).toMatchInlineSnapshot(
    `"fc1.weight[0,0] fc1.weight[1,0] fc1.weight[2,0] fc1.bias[0] fc1.bias[1] fc1.bias[2] fc2.weight[0,0] fc2.weight[0,1] fc2.weight[0,2] fc2.bias"`,
  );
});

test('a dozen parameters are few, MNIST has many', () => {
  expect(hasFewParameters(specOf('points > linear 3 > relu > linear 1 > mse'))).toBe(true);
  expect(hasFewParameters(specOf('mnist > flatten > linear 10 > cross_entropy'))).toBe(false);
});

test('the bands of a tensor over several steps hold those of each step', () => {
  const row = array(float({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }), { minLength: 7, maxLength: 7 });
  assert(
    property(array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const thin = createThinVectors(8);
      for (const [step, values] of rows.entries()) thin.append(step, Float32Array.from(values));
      for (const { firstStep = 0, step, q } of thin.buckets().map(spreadOf(2, 7))) {
        expect(q).toEqual([...q].sort((a, b) => a - b));
        for (const values of rows.slice(firstStep, step + 1)) {
          const sorted = Float32Array.from(values.slice(2)).sort();
          const own = [0, 0.05, 0.25, 0.75, 0.95, 1].map((share) => quantile(sorted, share));
          for (const i of [0, 1, 2]) expect(q[i]).toBeLessThanOrEqual(own[i] ?? Number.NaN);
          for (const i of [3, 4, 5]) expect(q[i + 1]).toBeGreaterThanOrEqual(own[i] ?? Number.NaN);
        }
      }
    }),
    { seed: 21 },
  );
});

test('tensors lie one behind the other', () => {
  expect(tensorPlaces(specOf('points > linear 3 > relu > linear 1 > mse')).map(({ name, from, to }) => `${name} ${from}–${to}`)).toEqual([
    'fc1.weight 0–3',
    'fc1.bias 3–6',
    'fc2.weight 6–9',
    'fc2.bias 9–10',
  ]);
});
