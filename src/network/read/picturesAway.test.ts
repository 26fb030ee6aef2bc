/** The problem that no document tells: whether a network's own pictures are in this browser. */
import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { explain } from './problems.ts';
import { isWrong } from './tally.ts';

const MNIST = network('mnist > flatten > linear 10 > cross_entropy');

test('pictures that are not here are to do, once that is known', () => {
  const sentences = [true, false].map((isLooking) => explain({ kind: 'picturesAway', node: 'data', isLooking }, MNIST));
  expect(sentences).toEqual([
    'The pictures of Dataset data are looked for in this browser.',
    'The pictures of Dataset data are not here: they do not travel with the network. Choose their files again.',
  ]);
  expect(isWrong({ kind: 'picturesAway', node: 'data', isLooking: false })).toBe(false);
});
