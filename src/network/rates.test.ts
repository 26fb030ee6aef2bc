/** One place proposes a rate, and what a run has shown counts more than a rule of thumb. */
import { expect, test } from 'vitest';
import { proposeRate } from './rates.ts';

test('what is usual, unless the run has shown that it does harm or what does none', () => {
  expect([
    proposeRate('SGD'),
    proposeRate('Adam'),
    proposeRate('SGD', { tooBig: 0.3, harmless: 0.03 }),
    proposeRate('SGD', { tooBig: 0.3 }),
    proposeRate('SGD', { tooBig: 100 }),
    proposeRate('Adam', { tooBig: 0.003 }),
  ]).toEqual([0.1, 0.001, 0.03, 0.03, 0.1, 0.0003]);
});
