/**
 * The built page with a network open, as a person has it: Train and Pause are pressed, and what its worker says is noted. A later version's
 * benchmark uses this module on this version's page (`--against`), so the names that it exports stay.
 */
// @ts-check
import { runnerImport } from 'vite';
import { pathOf } from '../../src/tooling/project.mjs';
import { backupOf, keepBackup } from '../backup.mjs';
import { watchWorkers } from './watchWorkers.mjs';
import { LEARNING_RATES, lineOf, NETWORKS } from './workloads.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./watchWorkers.mjs').Watched} Watched */

/** After a pause a test may go on, charts are drawn once more and the run is kept; nobody else should have to share the processor with that. ms */
const QUIET = 400;
const PATIENCE = 60_000;

/** The house's own modules, by way of Vite because Node reads no TypeScript. */
const notation = (await runnerImport(pathOf('src/network/notation.ts'))).module;
const fileFormat = (await runnerImport(pathOf('src/network/file/fileFormat.ts'))).module;
const checksums = (await runnerImport(pathOf('src/lib/checksum.ts'))).module;

/** A network file that trains without an end.
 * @param {import('./workloads.mjs').Workload} workload
 * @param {object} training settings in place of the workload's
 * @returns {string}
 */
export function fileOf({ network, optimizer, batch }, training = {}) {
  const document = /** @type {any} */ (notation).network(lineOf(NETWORKS[network]), network);
  const settings = { ...document.training, optimizer, lr: LEARNING_RATES[optimizer], batch_size: batch, epochs: 100_000, ...training };
  return /** @type {any} */ (fileFormat).writeFile({ ...document, training: settings });
}

/** Makes pages open with this file as what was drawn on the last visit.
 * @param {Page | import('playwright').BrowserContext} pages
 * @param {string} file
 */
export const keepFile = (pages, file) => keepBackup(pages, backupOf(file, /** @type {any} */ (checksums).checksum));

/**
 * Opens the page with this file as what was drawn on the last visit. Each page has a profile of its own, so nothing is cached, and none fetches the build once more.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} file
 */
export async function openLive(browser, address, file) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  await keepFile(context, file);
  await context.addInitScript(watchWorkers);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
  return page;
}

/** Until every digit is there: a step that waits for data says nothing about speed.
 * @param {Page} page
 */
export async function trainUntilLoaded(page) {
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.hasData, undefined, { timeout: PATIENCE });
  await pause(page);
}

/** What the page noted so far.
 * @param {Page} page
 * @returns {Promise<Watched>}
 */
export const watchedOf = (page) => page.evaluate(() => /** @type {any} */ (globalThis).watched);

/** Forgets the bundles so far.
 * @param {Page} page
 */
export const forget = (page) => page.evaluate(() => /** @type {any} */ (globalThis).watched.bundles.splice(0));

/**
 * Trains for so many ms with whatever is on the page. Steps and time are the worker's own count; the time in which it tests the
 * 10,000 held-back digits is left out, since the other contenders test nothing.
 * @param {Page} page
 * @param {number} ms
 * @returns {Promise<import('./rounds.mjs').Burst>}
 */
export async function burst(page, ms) {
  await forget(page);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.waitForFunction(hasTrainedFor, ms, { timeout: PATIENCE, polling: 20 });
  await pause(page);
  const bundles = (await watchedOf(page)).bundles.filter(({ tests }) => tests.length === 0);
  return {
    samples: bundles.reduce((sum, { samples }) => sum + samples, 0),
    ms: bundles.reduce((sum, { ms }) => sum + ms, 0),
  };
}

/** Runs in the page.
 * @param {number} ms
 */
function hasTrainedFor(ms) {
  const { bundles } = /** @type {Watched} */ (/** @type {any} */ (globalThis).watched);
  return bundles.reduce((sum, bundle) => sum + (bundle.tests.length === 0 ? bundle.ms : 0), 0) >= ms;
}

/** @param {Page} page */
export async function pause(page) {
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const state = await page.waitForFunction(
    () => {
      const { phase } = /** @type {any} */ (globalThis).watched;
      return ['paused', 'finished', 'diverged', 'failed'].includes(phase) && phase;
    },
    undefined,
    { timeout: PATIENCE, polling: 20 },
  );
  const phase = await state.jsonValue();
  if (phase !== 'paused') throw new Error(`internal: the run has ${phase} in the middle of the benchmark`);
  await page.waitForFunction((quiet) => performance.now() - /** @type {any} */ (globalThis).watched.lastHeard > quiet, QUIET, {
    timeout: PATIENCE,
    polling: 20,
  });
}
