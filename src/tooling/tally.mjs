/** Counts what the test runners report, so that one line can say it all. */
import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {(passed: boolean) => Tally} */
export const oneCheck = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @type {(a: Tally, b: Tally) => Tally} */
export const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** @type {(tally: Tally) => string} `12 passed, 0 failed`, and the skipped ones where there are any */
export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one entry a file
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * A file that could not even be read has no tests of its own and counts as one failure.
 * @param {VitestReport | undefined} report
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function fromVitest(report, code) {
  const unread = report?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return believe(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (unread?.length ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/**
 * @param {PlaywrightReport | undefined} report
 * @param {number} code the runner's exit code
 * @returns {Tally}
 */
export function fromPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return believe(code, { passed: expected, failed: unexpected + flaky, skipped });
}

/**
 * A runner that fails without a failed test (no report, an error outside of every test) is a failure too.
 * @type {(code: number, tally: Tally) => Tally}
 */
const believe = (code, tally) => (code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally);

/**
 * A runner's report, or undefined where it wrote none.
 * @param {string} file
 */
export async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
