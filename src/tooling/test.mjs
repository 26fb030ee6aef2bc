/**
 * `npm test`: installs what is missing, a browser included, runs every check there is and says at its end what each part
 * took, which tests were the slowest, and in its last line how many passed. `--long`: whatever is tried at random is tried much more often.
 */
import { mkdir, rm } from 'node:fs/promises';
import { ensureBuilt } from './freshBuild.mjs';
import { ensureInstalled } from './install.mjs';
import { pathOf, run } from './project.mjs';
import { add, costsInPlaywright, costsInVitest, fromPlaywright, fromVitest, lastLine, oneCheck, readReport, slowest } from './tally.mjs';

if (process.argv.includes('--long')) process.env.TESTS = 'long'; // the runners and their browsers inherit it
await ensureInstalled();
const reports = pathOf('node_modules/.cache/reports');
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];
/** @type {string[]} a line for each part */
const times = [];
/** @type {import('./tally.mjs').Cost[]} */
const costs = [];

/**
 * One part: its name, then what it prints itself, then its figures. A failed part does not stop the others.
 * @param {string} name
 * @param {() => Promise<import('./tally.mjs').Tally>} work
 */
async function part(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await work();
  times.push(`${((performance.now() - start) / 1000).toFixed(0).padStart(7)} s  ${name}`);
  console.log(`── ${name}: ${lastLine(tally)}`);
  tallies.push(tally);
  return tally.failed === 0;
}

await part('types', async () => oneCheck((await run('tsc', ['-b'])) === 0));
await part('lint', async () => oneCheck((await run('biome', ['check', '--error-on-warnings', '.'])) === 0));
const browser = await part('browser', async () => oneCheck((await run('browser')) === 0));
await part('unit', async () => {
  const file = `${reports}/vitest.json`;
  const only = browser ? [] : ['--project', '!browser'];
  const code = await run('vitest', ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = await readReport(file);
  costs.push(...costsInVitest(report));
  return fromVitest(report, code);
});
const built = await part('build', async () => oneCheck(await ensureBuilt()));
if (browser && built) {
  // One after the other: the first want the machine for themselves.
  for (const project of ['alone', 'together']) {
    await part(`e2e, ${project}`, async () => {
      const file = `${reports}/playwright-${project}.json`;
      const code = await run('playwright', ['test', '--config', 'e2e/playwright.config.ts', '--project', project], { E2E_REPORT: file });
      const report = await readReport(file);
      costs.push(...costsInPlaywright(report));
      return fromPlaywright(report, code);
    });
  }
}

const total = tallies.reduce(add);
console.log(['\n── what each part took', ...times, '── the slowest tests', ...slowest(costs, 10)].join('\n'));
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
