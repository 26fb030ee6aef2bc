import { expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { setRequiresGrad } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { createRunHistory } from '../../stores/run/runHistory.ts';
import { gradientRows, weightNames } from './gradientRows.ts';

const specOf = (document: NetworkDocument) => {
  const reading = readNetwork(document);
  return reading.ok ? reading.spec : internal(JSON.stringify(reading.problems));
};
const summary = (norm: number) => ({
  norm,
  updateRatio: norm / 100,
  quantiles: [0, 0, 0, 0, 0, 0, 0] as const,
  histogram: new Uint32Array(1),
});
const gradients = (step: number, ...norms: readonly number[]) => ({
  step: step + 1,
  tensors: new Map(norms.map((norm, i) => [`fc${i + 1}.weight`, summary(norm)])),
});

test('a line for each weight that learns, and of very many as many as can be told apart, the first and the last among them', () => {
  const three = network('line > linear 4 > tanh > linear 4 > tanh > linear 1 > mse');
  expect(weightNames(specOf(three))).toEqual(['fc1.weight', 'fc2.weight', 'fc3.weight']);
  expect(weightNames(specOf(setRequiresGrad(three, 'fc2', false)))).toEqual(['fc1.weight', 'fc3.weight']);
  const deep = weightNames(specOf(network(`line > ${'linear 4 > tanh > '.repeat(40)} linear 1 > mse`)));
  expect([deep.length, deep[0], deep.at(-1)]).toEqual([12, 'fc1.weight', 'fc41.weight']);
});

test('a row for each moment that was looked at; a moment that is shown again takes the place of all after it', () => {
  const history = createRunHistory();
  const show = (step: number, ...norms: readonly number[]) =>
    history.addSnapshot({ step, tensorCount: 0, views: { gradients: gradients(step, ...norms) } });
  const rows = () => history.view().gradients;
  for (const step of [0, 4, 9]) show(step, step + 1, step + 2);
  const names = ['fc1.weight', 'fc2.weight'];
  expect(gradientRows(rows(), names, 'norm')).toEqual([
    { step: 0, values: [1, 2] },
    { step: 4, values: [5, 6] },
    { step: 9, values: [10, 11] },
  ]);
  show(4, 7, 8);
  expect(gradientRows(rows(), names, 'updateRatio').at(-1)).toEqual({ step: 4, values: [0.07, 0.08] });
  history.cut(3);
  expect(gradientRows(rows(), names, 'norm')).toEqual([{ step: 0, values: [1, 2] }]);
});
