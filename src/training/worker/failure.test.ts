/** Exceptions as they come, and the sentences made of them. */
import { expect, test } from 'vitest';
import { tell } from '../shared/faults.ts';
import { failureMessage } from './failure.ts';

const messageOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing was thrown';
  } catch (error) {
    return tell(failureMessage(error));
  }
};
const endless = (depth: number): number => endless(depth + 1) + 1;

test('what a network can bring about is a sentence for the person who drew it', () => {
  expect(messageOf(() => new Float32Array(2 ** 40))).toBe(
    'This network needs more memory than the browser gives. Make its Linear layers or the batch size smaller.',
  );
  expect(messageOf(() => endless(0))).toBe('This network has more layers in a row than the browser can follow. Take some of them out.');
  expect(tell(failureMessage(new WebAssembly.RuntimeError('memory access out of bounds')))).toMatch(/^This network needs more memory/);
});

test('anything else is a bug of ours, and says so once', () => {
  expect(failureMessage(new TypeError('x is undefined'))).toBe('internal: x is undefined');
  expect(failureMessage(new Error('internal: layer fc1 comes after one that takes its output'))).toMatch(/^internal: layer/);
  expect(failureMessage('odd')).toBe('internal: odd');
});
