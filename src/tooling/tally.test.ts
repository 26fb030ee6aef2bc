import { expect, test } from 'vitest';
import { add, costsInPlaywright, costsInVitest, fromPlaywright, fromVitest, lastLine, oneCheck, slowest } from './tally.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] };

test('adds up what all runners report', () => {
  const all = [oneCheck(true), oneCheck(false), fromVitest(vitest, 0), fromPlaywright(playwright, 0)];
  expect(lastLine(all.reduce(add))).toBe('9 passed, 1 failed, 1 skipped');
  expect(lastLine(oneCheck(true))).toBe('1 passed, 0 failed');
});

test('a test file that cannot be read is a failure', () => {
  const broken = { ...vitest, testResults: [{ name: '/src/a.test.ts', status: 'failed', assertionResults: [] }] };
  expect(fromVitest(broken, 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a flaky test is a failure', () => {
  expect(fromPlaywright({ suites: [], stats: { ...playwright.stats, flaky: 1 } }, 0).failed).toBe(1);
});

test('a runner that fails without a failed test, or without a report, is a failure', () => {
  expect(fromVitest(vitest, 1).failed).toBe(1);
  expect(fromVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(fromPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the slowest tests come first, those of all runners and of groups within groups', () => {
  const units = {
    ...vitest,
    testResults: [
      { name: '/src/a.test.ts', status: 'passed', assertionResults: [{ fullName: 'adds', duration: 1500 }, { fullName: 'skips' }] },
    ],
  };
  const spec = (title: string, ...durations: number[]) => ({
    title,
    file: 'b.spec.ts',
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  });
  const stories = { ...playwright, suites: [{ specs: [spec('opens', 700)], suites: [{ specs: [spec('trains', 1000, 2000)] }] }] };
  expect(slowest([...costsInVitest(units), ...costsInPlaywright(stories)], 3)).toEqual([
    '    3.0 s  b.spec.ts: trains',
    '    1.5 s  a.test.ts: adds',
    '    0.7 s  b.spec.ts: opens',
  ]);
  expect(slowest(costsInPlaywright(undefined), 3)).toEqual([]);
});
