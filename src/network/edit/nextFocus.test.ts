import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { nextFocus } from './nextFocus.ts';

const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

test.each([
  ['act1', 'fc1'],
  ['fc1 act1', 'flatten'],
  ['data', 'flatten'],
  ['loss', 'fc2'],
  ['data flatten fc1 act1 fc2 loss', undefined],
  ['', undefined],
])('after %j the keyboard is at %s', (removed, next) => {
  expect(nextFocus(HIDDEN, new Set(removed.split(' ').filter(Boolean)))).toBe(next);
});
