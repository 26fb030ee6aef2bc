import { expect, test } from 'vitest';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { hasFewParameters, parameterNames, parameterRows } from './parameterRows.ts';

function specOf(line: string): NetworkSpec {
  const drawn = { ...network(line), training: { ...DEFAULT_TRAINING, batch_size: 2 } };
  const points = setParam(setParam(drawn, 'data', 'x', [[1], [2]]), 'data', 'y', [[1], [2]]);
  const reading = readNetwork(line.startsWith('points') ? points : network(line));
  if (!reading.ok) throw new Error(`internal: ${JSON.stringify(reading.problems)}`);
  return reading.spec;
}

const history = (...values: [step: number, values: number[]][]) => ({
  rows: [],
  values: values.map(([step, row]) => ({ step, values: row })),
});

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

test('values stand in the order of their names', () => {
  const tensors = new Map([
    ['fc1.bias', history([0, [5]], [9, [6]])],
    ['fc1.weight', history([0, [1]], [4, [2]], [9, [3]])],
  ]);
  expect(parameterRows(specOf('points > linear 1 > mse'), tensors)).toEqual([
    { step: 0, values: [1, 5] },
    { step: 9, values: [3, 6] },
  ]);
});
