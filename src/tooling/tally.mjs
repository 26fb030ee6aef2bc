/** Counts what the test runners report, so that one line can say it all. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

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
 * @property {{ name: string, status: string, assertionResults: { fullName: string, duration?: number | null }[] }[]} testResults one entry a file
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {Suite[]} suites one entry a file
 *
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, file: string, tests: { results: { duration: number }[] }[] }[]} [specs]
 *
 * @typedef {{ name: string, ms: number }} Cost what one test took
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

/** @type {(report: VitestReport | undefined) => Cost[]} */
export const costsInVitest = (report) =>
  (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ name: `${basename(name)}: ${fullName}`, ms: duration ?? 0 })),
  );

/** @type {(report: { suites?: Suite[] } | undefined) => Cost[]} */
export const costsInPlaywright = (report) =>
  (report?.suites ?? []).flatMap((suite) => [
    ...(suite.specs ?? []).map(({ title, file, tests }) => ({
      name: `${basename(file)}: ${title}`,
      ms: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...costsInPlaywright(suite),
  ]);

/**
 * A line for each of the slowest tests, the slowest first.
 * @param {readonly Cost[]} costs
 * @param {number} count
 */
export const slowest = (costs, count) =>
  [...costs]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);

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
