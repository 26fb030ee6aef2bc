/** What the page is to reach, held against what was measured. */
// @ts-check
import { show, table } from './markdown.mjs';
import { TORCH } from './torch.mjs';
import { DENSE, OURS } from './variants.mjs';

/** @typedef {{ what: string, fact: string, unit: string, least?: number, most?: number }} Goal */

const SGD = '784-128-10, SGD, batch 64';
const ADAM = '784-128-10, Adam, batch 64';
const LARGE = '784-512-512-10, SGD, batch 64';
const LARGE_ADAM = '784-512-512-10, Adam, batch 64';
const DEEP = '784-256×5-10, SGD, batch 64';

/** @type {readonly Goal[]} */
const GOALS = [
  { what: `${SGD}, to ${TORCH}`, fact: `${SGD}: ${OURS} / ${TORCH}`, unit: '×', least: 2 },
  { what: `${SGD}, to stock tfjs-wasm`, fact: `${SGD}: ${OURS} / tfjs-wasm`, unit: '×', least: 25 },
  { what: `${ADAM}, to ${TORCH}`, fact: `${ADAM}: ${OURS} / ${TORCH}`, unit: '×', least: 3 },
  { what: `${ADAM}, to stock tfjs-wasm`, fact: `${ADAM}: ${OURS} / tfjs-wasm`, unit: '×', least: 20 },
  { what: `${SGD}, no zeros skipped, to ${TORCH}`, fact: `${SGD}: ${DENSE} / ${TORCH}`, unit: '×', least: 0.8 },
  { what: `${LARGE}, to ${TORCH}`, fact: `${LARGE}: ${OURS} / ${TORCH}`, unit: '×', least: 1.05 },
  { what: `${LARGE_ADAM}, to ${TORCH}`, fact: `${LARGE_ADAM}: ${OURS} / ${TORCH}`, unit: '×', least: 1.2 },
  { what: `${DEEP}, to ${TORCH}`, fact: `${DEEP}: ${OURS} / ${TORCH}`, unit: '×', least: 1 },
  { what: `${LARGE}, to stock tfjs-wasm`, fact: `${LARGE}: ${OURS} / tfjs-wasm`, unit: '×', least: 20 },
  { what: 'GEMM, to the peak of the same page', fact: 'GEMM / peak', unit: '×', least: 0.8 },
  { what: 'Train to 98 % of the test digits', fact: `${OURS} to 0.98, s`, unit: 's', most: 3 },
  { what: 'Train to first step, warm', fact: 'Train to first step, ms', unit: 'ms', most: 100 },
  { what: 'slow line and processor, until the page can be used', fact: 'slow line, usable, s', unit: 's', most: 3 },
  { what: 'slow line and processor, until the first step', fact: 'slow line, first step, s', unit: 's', most: 6 },
  { what: 'all views open against closed', fact: 'views open / closed', unit: '×', least: 0.9 },
  { what: 'longest task with all views open, of processor time', fact: 'longest task with views, ms', unit: 'ms', most: 50 },
  { what: 'worker, gzip', fact: 'worker, kB', unit: 'kB', most: 200 },
  { what: 'largest build of the kernels, gzip', fact: 'largest kernels, kB', unit: 'kB', most: 12 },
  { what: "page's first load, gzip", fact: 'first load, kB', unit: 'kB', most: 250 },
];

/** @param {ReadonlyMap<string, number>} facts by name; what is not there was not measured */
export const judge = (facts) =>
  table(
    ['', 'unit', 'goal', 'measured', ''],
    GOALS.map(({ what, fact, unit, least, most }) => {
      const value = facts.get(fact);
      const goal = least === undefined ? `≤ ${most}` : `≥ ${least}`;
      const isReached = value !== undefined && value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
      return [
        what,
        unit,
        goal,
        value === undefined ? 'not measured' : show(value),
        value === undefined ? '' : isReached ? 'reached' : 'not reached',
      ];
    }),
  );
