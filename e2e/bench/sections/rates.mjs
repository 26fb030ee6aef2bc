/** How many samples a second everyone trains, on every network, in one browser and in turns. */
// @ts-check
import { CONTENDERS, openContenders } from '../contenders.mjs';
import { fileOf } from '../livePage.mjs';
import { showSpread, table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { race } from '../rounds.mjs';
import { ratioOf, spreadOf } from '../statistics.mjs';
import { TORCH } from '../torch.mjs';
import { BEFORE, OFFERED, OURS } from '../variants.mjs';
import { ALL_WORKLOADS, FEW_WORKLOADS, nameOf } from '../workloads.mjs';

/** @typedef {import('../bench.mjs').Bench} Bench */
/** @typedef {import('../workloads.mjs').Workload} Workload */
/** @typedef {ReadonlyMap<string, readonly number[]>} Rates samples a second of each contender, a number a round */

/** Long enough that the page's redrawing after Train, in which it takes a share of the processor, is a small part of it. */
const BURST_MS = 500;
/** First losses may differ by rounding, and by nothing else. */
const TOLERANCE = 1e-4;

/** @param {Bench} bench */
export async function measureRates(bench) {
  const workloads = (bench.isQuick ? FEW_WORKLOADS : ALL_WORKLOADS).filter((workload) => nameOf(workload).includes(bench.row));
  const contenders = await openContenders(bench.browser);
  /** @type {Map<string, Rates>} */
  const results = new Map();
  try {
    for (const workload of workloads) {
      const rates = await raceOn(workload, contenders, bench);
      results.set(nameOf(workload), rates);
      bench.say(
        `${nameOf(workload)}: ${[...rates].map(([name, values]) => `${name} ${showSpread(spreadOf(values))}`).join(' · ')} samples/s`,
      );
    }
  } finally {
    await contenders.close();
  }
  keepFacts(results, bench);
  keepPairs(results, bench);
  return report(results, bench);
}

/**
 * @param {Workload} workload
 * @param {import('../contenders.mjs').ContendersPage} contenders
 * @param {Bench} bench
 */
async function raceOn(workload, contenders, { browser, versions, torch, isQuick }) {
  const variants = OFFERED.filter(({ batches }) => batches.includes(workload.batch));
  const pages = [];
  for (const { name, query } of variants) {
    for (const version of versions) {
      const page = await version.live.openLive(browser, `${version.address}${query}`, fileOf(workload));
      pages.push({ name: nameIn(version, name), live: version.live, page });
    }
  }
  for (const { live, page } of pages) await live.trainUntilLoaded(page);
  /** @type {(readonly [string, readonly number[]])[]} */
  const losses = await Promise.all(CONTENDERS.map(async (name) => [name, await contenders.begin(name, workload)]));
  if (torch) losses.push([TORCH, await torch.begin(workload, contenders)]);
  checkEqual(new Map(losses), workload);
  const rates = await race(
    [
      ...pages.map(({ name, live, page }) => ({ name, burst: (/** @type {number} */ ms) => live.burst(page, ms) })),
      ...(torch ? [{ name: TORCH, burst: torch.burst }] : []),
      ...CONTENDERS.map((name) => ({ name, burst: (/** @type {number} */ ms) => contenders.burst(name, ms) })),
    ],
    { rounds: isQuick ? 3 : 7, burstMs: BURST_MS },
  );
  for (const { page } of pages) await page.context().close();
  return rates;
}

/**
 * What a variant of the page is called in a race: `Tinkergrad, before, tape`.
 * @param {{ name: string }} version
 * @param {string} variant
 */
const nameIn = (version, variant) => variant.replace(OURS, version.name);

/** Only those who compute the same may be compared.
 * @param {ReadonlyMap<string, readonly number[]>} losses
 * @param {Workload} workload
 */
function checkEqual(losses, workload) {
  const [expected = []] = losses.values();
  for (const [name, values] of losses) {
    const isEqual = values.length === expected.length && values.every((loss, i) => Math.abs(loss / (expected[i] ?? 0) - 1) < TOLERANCE);
    if (!isEqual)
      throw new Error(`${nameOf(workload)}: ${name} has the losses ${values.join(', ')} where others have ${expected.join(', ')}`);
  }
}

/**
 * @param {ReadonlyMap<string, Rates>} results
 * @param {Bench} bench
 */
function keepFacts(results, { facts }) {
  for (const [workload, rates] of results) {
    for (const [name, ours] of rates) {
      for (const [other, theirs] of rates) facts.set(`${workload}: ${name} / ${other}`, ratioOf(ours, theirs).median);
    }
  }
}

/**
 * @param {ReadonlyMap<string, Rates>} results
 * @param {Bench} bench
 */
function keepPairs(results, { pairs }) {
  for (const [workload, rates] of results) {
    for (const { name } of OFFERED) {
      const versions = [OURS, BEFORE].flatMap((version) => {
        const values = rates.get(nameIn({ name: version }, name));
        return values ? [/** @type {const} */ ([version, values])] : [];
      });
      pairs.push(...pairOf(`${workload}${name.replace(OURS, '')}`, 'samples/s', 'more', new Map(versions)));
    }
  }
}

/**
 * @param {ReadonlyMap<string, Rates>} results
 * @param {Bench} bench
 */
function report(results, { torch }) {
  const names = [...OFFERED.map(({ name }) => name), TORCH, ...CONTENDERS];
  const others = names.filter((name) => name !== OURS);
  const cells = (/** @type {readonly string[]} */ columns, /** @type {(rates: Rates, column: string) => string} */ cell) =>
    [...results].map(([workload, rates]) => [
      workload,
      ...columns.map((column) => (rates.has(column) ? cell(rates, column) : absent(column))),
    ]);
  const absent = (/** @type {string} */ name) => (name === TORCH && !torch ? 'not installed' : '–');
  return [
    'Samples trained in a second: the whole step, forward, backward and optimizer. Median of the rounds, quartiles in brackets.',
    '',
    table(
      ['samples/s', ...names],
      cells(names, (rates, name) => showSpread(spreadOf(rates.get(name) ?? []))),
    ),
    '',
    `${OURS}'s rate as a multiple of each other one's: the ratio within each round, then median and quartiles of the rounds.`,
    '',
    table(
      ['×', ...others],
      cells(others, (rates, name) => showSpread(ratioOf(rates.get(OURS) ?? [], rates.get(name) ?? []))),
    ),
    '',
    `${OURS} is the page itself, its views open, its worker gathering shuffled batches from 60,000 digits; the time in which it tests the held-back digits is left out. The others are pre-sliced batches of the first 10,000 digits and no page around them. They begin with the same parameters, and their first losses were equal.`,
  ].join('\n');
}
