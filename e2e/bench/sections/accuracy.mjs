/** How long it takes to learn the digits: from Train to 97 % and 98 % of the test digits, in the page and in PyTorch. */
// @ts-check
import { fileOf } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { spreadOf } from '../statistics.mjs';
import { TORCH } from '../torch.mjs';
import { OURS } from '../variants.mjs';

/** @typedef {import('../bench.mjs').Bench} Bench */

const GOALS = [0.97, 0.98];
const RECIPE = { batch: 32, rate: 0.5, epochs: 6, hidden: [128] };
const TOTAL_STEPS = (RECIPE.epochs * 60_000) / RECIPE.batch;
/** PyTorch is tested each so many steps. The page tests where it always does: early, and after each epoch. */
const TEST_EVERY = 500;
/** The hand on the rate's field rests for so long between two changes. ms */
const HAND = 50;
/** Below it the rate is not taken: what is left of the last steps. */
const LOWEST_RATE = 0.001;

/** @param {Bench} bench */
export async function measureAccuracy(bench) {
  const tries = bench.isQuick ? 1 : 5;
  const { torch } = bench;
  const learners = [
    ...bench.versions.map((version) => ({
      name: version.name,
      learn: (/** @type {number} */ seed) => trainByHand(bench.browser, version, seed),
    })),
    ...(torch ? [{ name: TORCH, learn: (/** @type {number} */ seed) => trainInTorch(torch, seed) }] : []),
  ];
  const runs = await takeTurns(learners, tries, async ({ name, learn }, seed) => {
    const reached = await learn(seed);
    bench.say(`accuracy, seed ${seed}: ${name} ${JSON.stringify(reached)} ms`);
    return reached;
  });
  const [ours = [], theirs = []] = [runs.get(OURS), runs.get(TORCH)];
  const rows = [
    { name: `${OURS}, Train pressed to the page knowing it`, runs: ours },
    ...(bench.torch ? rowsOf(theirs, bench.torch.startMs) : []),
  ];
  const secondsTo = (/** @type {readonly Record<string, number>[]} */ runs, /** @type {number} */ goal) =>
    runs.flatMap((reached) => (reached[goal] === undefined ? [] : [reached[goal] / 1000]));
  for (const goal of GOALS) {
    const [mine, other] = [secondsTo(ours, goal), secondsTo(theirs, goal)];
    if (mine.length > 0) bench.facts.set(`${OURS} to ${goal}, s`, spreadOf(mine).median);
    if (other.length > 0) bench.facts.set(`${TORCH} to ${goal}, s`, spreadOf(other).median);
    const all = bench.versions.map(({ name }) => /** @type {const} */ ([name, secondsTo(runs.get(name) ?? [], goal)]));
    if (all.every(([, seconds]) => seconds.length === tries))
      bench.pairs.push(...pairOf(`Train to ${goal * 100} % of the test digits`, 's', 'less', new Map(all)));
  }
  const cell = (/** @type {readonly number[]} */ seconds) =>
    seconds.length > 0 ? `${showSpread(spreadOf(seconds))}, ${seconds.length} of ${tries} runs` : 'not reached';
  return [
    `784-128-10, SGD, batch ${RECIPE.batch}, the rate falling in a line from ${RECIPE.rate} to 0 over ${RECIPE.epochs} epochs (in the page: typed into its field while it trains). Tests are included in the time: the page tests after each epoch, PyTorch after each ${TEST_EVERY} steps.`,
    '',
    table(
      ['s', ...GOALS.map((goal) => `to ${goal * 100} %`)],
      [
        ...rows.map(({ name, runs }) => [name, ...GOALS.map((goal) => cell(secondsTo(runs, goal)))]),
        ...(bench.torch ? [] : [[TORCH, ...GOALS.map(() => 'not installed')]]),
      ],
    ),
  ].join('\n');
}

/**
 * @param {import('../torch.mjs').Torch} torch
 * @param {number} seed
 */
const trainInTorch = async (torch, seed) => (await torch.recipe({ ...RECIPE, every: TEST_EVERY, goals: GOALS, seed })).reached;

/**
 * @param {import('playwright').Browser} browser
 * @param {import('../versions.mjs').Version} version
 * @param {number} seed
 * @returns {Promise<Record<string, number>>} ms from Train to each goal that was reached
 */
async function trainByHand(browser, { address, live }, seed) {
  const file = fileOf({ network: '784-128-10', optimizer: 'SGD', batch: RECIPE.batch }, { lr: RECIPE.rate, epochs: RECIPE.epochs, seed });
  const page = await live.openLive(browser, address, file);
  await page.waitForTimeout(2000); // a reader looks at the page; data come in meanwhile
  const field = page.getByLabel('Learning rate value', { exact: true });
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  while (true) {
    const { step, phase } = await page.evaluate(stateOf);
    if (phase === 'finished' && step >= TOTAL_STEPS) break;
    if (phase === 'diverged' || phase === 'failed') throw new Error(`internal: the run has ${phase} on its way to the accuracy`);
    await field.fill(String(Math.max(LOWEST_RATE, RECIPE.rate * (1 - step / TOTAL_STEPS))));
    await field.press('Enter');
    await page.waitForTimeout(HAND);
  }
  const { bundles, trainPressed } = await live.watchedOf(page);
  await page.context().close();
  const reachedAt = (/** @type {number} */ goal) => bundles.find(({ tests }) => tests.some(({ accuracy }) => (accuracy ?? 0) >= goal))?.at;
  return Object.fromEntries(
    GOALS.flatMap((goal) => [[goal, reachedAt(goal)]]).flatMap(([goal, at]) => (at ? [[goal, at - trainPressed]] : [])),
  );
}

/**
 * PyTorch's runs seen from their first step, and from where Python began to load it.
 * @param {readonly Record<string, number>[]} runs
 * @param {number} startMs
 */
const rowsOf = (runs, startMs) => [
  { name: `${TORCH}, from the first step on`, runs },
  { name: `${TORCH}, from starting Python on`, runs: runs.map((reached) => mapValues(reached, (ms) => ms + startMs)) },
];

/**
 * @param {Record<string, number>} record
 * @param {(value: number) => number} map
 */
const mapValues = (record, map) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

/** Runs in the page. */
function stateOf() {
  const { step, phase } = /** @type {import('../watchWorkers.mjs').Watched} */ (/** @type {any} */ (globalThis).watched);
  return { step, phase };
}
