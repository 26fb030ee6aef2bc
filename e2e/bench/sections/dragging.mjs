/** Whether a large network can be dragged smoothly: one card of 300 is held and moved in a circle. */
// @ts-check
import { runnerImport } from 'vite';
import { pathOf } from '../../../src/tooling/project.mjs';
import { keepFile } from '../livePage.mjs';
import { LONG_TASK, traceMainThread } from '../mainThread.mjs';
import { table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { takeTurns } from '../rounds.mjs';
import { OURS } from '../variants.mjs';

const SECONDS = 3;
const SIZES = [30, 300];
/** In which two versions take turns; one alone is dragged once. */
const ROUNDS = 5;
/** How far the card goes from where it was, in pixels of the screen. */
const RADIUS = 80;
/** Between two moves of the hand: as often as a screen is drawn. ms */
const BEAT = 16;

const notation = (await runnerImport(pathOf('src/network/notation.ts'))).module;
const fileFormat = (await runnerImport(pathOf('src/network/file/fileFormat.ts'))).module;

/** A chain of Linears and ReLUs with so many nodes, in rows of four.
 * @param {number} size
 */
function fileOf(size) {
  const layers = Array.from({ length: size - 4 }, (_, i) => (i % 2 === 0 ? 'linear 4' : 'relu'));
  const line = ['mnist', 'flatten', ...layers, 'linear 10', 'cross_entropy'].join(' > ');
  return /** @type {any} */ (fileFormat).writeFile(/** @type {any} */ (notation).network(line, `${size} nodes`));
}

/** @typedef {{ size: number, frames: readonly number[], trace: import('../mainThread.mjs').Busyness }} Drag */

/** @type {readonly { what: string, unit: string, better: 'more' | 'less', of: (drag: Drag) => number }[]} what two versions are compared by */
const COMPARED = [
  { what: 'frames in a second', unit: '', better: 'more', of: ({ frames }) => frames.length / SECONDS },
  {
    what: 'processor time for a frame', // not its share: who draws more frames uses more of it
    unit: 'ms',
    better: 'less',
    of: ({ frames, trace }) => (trace.cpuShare * SECONDS * 1000) / frames.length,
  },
  { what: 'longest task, processor time', unit: 'ms', better: 'less', of: ({ trace }) => trace.longest.cpu },
];

/** @param {import('../bench.mjs').Bench} bench */
export async function measureDragging({ browser, versions, isQuick, pairs }) {
  const rounds = versions.length === 1 ? 1 : isQuick ? 2 : ROUNDS;
  /** @type {Drag[]} */
  const drags = [];
  for (const size of SIZES) {
    const all = await takeTurns(versions, rounds, ({ address }) => drag(browser, address, size));
    drags.push(...(all.get(OURS)?.slice(0, 1) ?? []));
    for (const { what, unit, better, of } of COMPARED) {
      const numbers = new Map([...all].map(([name, some]) => [name, some.map(of)]));
      pairs.push(...pairOf(`dragging, ${size} nodes: ${what}`, unit, better, numbers));
    }
  }
  const row = (/** @type {string} */ name, /** @type {string} */ unit, /** @type {(drag: Drag) => string} */ cell) => [
    name,
    unit,
    ...drags.map(cell),
  ];
  return [
    `One card of a network is held and moved in a circle for ${SECONDS} s.`,
    '',
    table(
      ['', 'unit', ...drags.map(({ size }) => `${size} nodes`)],
      [
        row('frames in a second', '', ({ frames }) => (frames.length / SECONDS).toFixed(0)),
        row('frame, median', 'ms', ({ frames }) => share(frames, 0.5).toFixed(1)),
        row('frame, 95 of 100 are shorter', 'ms', ({ frames }) => share(frames, 0.95).toFixed(1)),
        row('longest frame', 'ms', ({ frames }) => share(frames, 1).toFixed(1)),
        row('main thread in use, of processor time', '%', ({ trace }) => (trace.cpuShare * 100).toFixed(0)),
        row(`tasks over ${LONG_TASK} ms by the clock`, 'tasks', ({ trace }) => `${trace.longByWall.length} of ${trace.tasks}`),
        row('longest task, processor time', 'ms', ({ trace }) => trace.longest.cpu.toFixed(1)),
      ],
    ),
  ].join('\n');
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} size
 * @returns {Promise<Drag>}
 */
async function drag(browser, address, size) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  await keepFile(page, fileOf(size));
  await page.goto(address);
  await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
  await page.waitForTimeout(2_000);
  const card = await page.getByRole('group', { name: 'ReLU act1', exact: true }).boundingBox();
  if (!card) throw new Error('internal: the benchmark’s card is not on the page');
  const [x, y] = [card.x + card.width / 2, card.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(countFrames);
  const ended = Date.now() + SECONDS * 1000;
  const traced = traceMainThread(page, SECONDS);
  for (let beat = 0; Date.now() < ended; beat++) {
    await page.mouse.move(x + RADIUS * Math.sin(beat / 20), y + RADIUS * (1 - Math.cos(beat / 20)));
    await page.waitForTimeout(BEAT);
  }
  const trace = await traced;
  const frames = await page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (globalThis).frames));
  await page.mouse.up();
  await page.context().close();
  return { size, frames, trace };
}

/** Runs in the page: how long each frame was shown, from now on. */
function countFrames() {
  /** @type {number[]} */
  const frames = [];
  Object.assign(globalThis, { frames });
  let last = performance.now();
  const note = (/** @type {number} */ now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/**
 * @param {readonly number[]} values
 * @param {number} part of them that is not longer
 */
const share = (values, part) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? 0;
