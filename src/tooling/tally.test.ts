import { expect, test } from 'vitest';
import { add, fromPlaywright, fromVitest, lastLine, oneCheck } from './tally.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } };

test('adds up what all runners report', () => {
  const all = [oneCheck(true), oneCheck(false), fromVitest(vitest, 0), fromPlaywright(playwright, 0)];
  expect(lastLine(all.reduce(add))).toBe('9 passed, 1 failed, 1 skipped');
  expect(lastLine(oneCheck(true))).toBe('1 passed, 0 failed');
});

test('a test file that cannot be read is a failure', () => {
  const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(fromVitest(broken, 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a flaky test is a failure', () => {
  expect(fromPlaywright({ stats: { ...playwright.stats, flaky: 1 } }, 0).failed).toBe(1);
});

test('a runner that fails without a failed test, or without a report, is a failure', () => {
  expect(fromVitest(vitest, 1).failed).toBe(1);
  expect(fromVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(fromPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
