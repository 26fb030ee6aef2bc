/** Hints of a run, from losses and dead neurons as they come in. */
import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import type { NetworkSpec } from '../read/spec.ts';
import { fixOf } from './fixes.ts';
import { explainHint } from './hints.ts';
import { findLiveHints } from './liveHints.ts';

const DOCUMENT = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const specOf = (line: string): NetworkSpec => {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('the network has problems');
  return reading.spec;
};
const SPEC = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

const LEVEL = Math.LN10;
/** Stretches of 10 steps. */
const losses = (count: number, at: (step: number) => number) =>
  Array.from({ length: count / 10 }, (_, i) => ({ step: 10 * (i + 1), mean: at(10 * (i + 1)) }));
const kinds = (...args: Parameters<typeof findLiveHints>) => findLiveHints(...args).map(({ kind }) => kind);

test('a loss at the level of guessing for a good while is said, once it is one', () => {
  expect(
    kinds(
      SPEC,
      losses(290, () => LEVEL),
      [],
    ),
  ).toEqual([]);
  expect(
    kinds(
      SPEC,
      losses(300, () => LEVEL),
      [],
    ),
  ).toEqual(['guessing']);
  expect(
    kinds(
      SPEC,
      losses(600, (step) => (step < 250 ? 0.4 : 2.31)),
      [],
    ),
  ).toEqual(['guessing']);
  const [hint] = findLiveHints(
    SPEC,
    losses(300, () => LEVEL),
    [],
  );
  expect(hint && explainHint(hint, DOCUMENT)).toMatchInlineSnapshot(
    `"The loss has stood at 2.30 for 300 steps, which is what guessing among 10 classes gives. Try another learning rate, or look for a layer that lets no gradient through."`,
  );
});

test('a loss that falls, that is far above, or that compares numbers, is no guessing', () => {
  expect(
    kinds(
      SPEC,
      losses(400, (step) => 2.3 - step / 200),
      [],
    ),
  ).toEqual([]);
  expect(
    kinds(
      SPEC,
      losses(400, () => 3.5),
      [],
    ),
  ).toEqual([]);
  expect(
    kinds(
      specOf('line > linear 1 > mse'),
      losses(400, () => LEVEL),
      [],
    ),
  ).toEqual([]);
  expect(
    kinds(
      SPEC,
      losses(400, () => Number.NaN),
      [],
    ),
  ).toEqual([]);
});

test('a ReLU half of whose neurons are dead is named, as long as it is one', () => {
  const dead = (node: string, count: number) => [{ node, neurons: 128, dead: count }];
  expect(kinds(SPEC, [], dead('act1', 63))).toEqual([]);
  expect(kinds(SPEC, [], dead('act1', 64))).toEqual(['deadNeurons']);
  expect(kinds(SPEC, [], dead('gone', 128))).toEqual([]);
  expect(kinds(specOf('mnist > flatten > linear 128 > tanh > linear 10 > cross_entropy'), [], dead('act1', 128))).toEqual([]);
  const [hint] = findLiveHints(SPEC, [], dead('act1', 100));
  expect(hint && [explainHint(hint, DOCUMENT), fixOf(DOCUMENT, hint)?.says]).toMatchInlineSnapshot(`
    [
      "100 of the 128 neurons of ReLU act1 give 0 for every sample looked at: no gradient reaches them, so they hardly come back. LeakyReLU lets some through.",
      "Turn act1 into LeakyReLU",
    ]
  `);
});

test('a formula below 0 is no distance; once it is above, nothing is said', () => {
  const custom = specOf('line > linear 1 > custom y_pred - y_true');
  const hints = findLiveHints(
    custom,
    losses(40, (step) => 10 - step),
    [],
  );
  expect(hints.map((hint) => explainHint(hint, network('line > linear 1 > custom y_pred - y_true')))).toMatchInlineSnapshot(`
    [
      "CustomLoss loss is below 0. A distance between ŷ and y is never below 0. Where nothing stops the formula, the loss falls for ever and no answer is the right one.",
    ]
  `);
  expect(
    kinds(
      custom,
      losses(40, (step) => 50 - step),
      [],
    ),
  ).toEqual([]);
});
