/** What was measured of two versions of the page in the same rounds: a table of before and now, and whether a row became slower. */
// @ts-check
import { show, table } from './markdown.mjs';
import { ratioOf, spreadOf } from './statistics.mjs';
import { BEFORE, OURS } from './variants.mjs';

/**
 * @typedef {object} Pair
 * @property {string} what
 * @property {string} unit
 * @property {'more' | 'less'} better
 * @property {readonly number[]} before a number a round
 * @property {readonly number[]} now the same of the same rounds
 */

/** A row may be slower by so much beyond its spread before it counts as slower. */
const TOLERANCE = 0.03;

/**
 * The pair of what two versions measured, or none where there was only one.
 * @param {string} what
 * @param {string} unit
 * @param {'more' | 'less'} better
 * @param {ReadonlyMap<string, readonly number[]>} numbers by version, a number a round
 * @returns {readonly Pair[]}
 */
export function pairOf(what, unit, better, numbers) {
  const [before, now] = [numbers.get(BEFORE), numbers.get(OURS)];
  return before && now ? [{ what, unit, better, before, now }] : [];
}

/**
 * How many times as much it is now, and how far the rounds lie apart in that: their quartiles, relative to the median.
 * @param {Pair} pair
 */
export function judgePair({ better, before, now }) {
  const { median, low, high } = ratioOf(now, before);
  const spread = (high - low) / median;
  const loss = better === 'more' ? 1 - median : median - 1;
  return { ratio: median, spread, isKnown: Number.isFinite(loss + spread), isSlower: loss > TOLERANCE + spread };
}

/** @param {readonly Pair[]} pairs */
export function showPairs(pairs) {
  const judged = pairs.map((pair) => ({ ...pair, ...judgePair(pair) }));
  const slower = judged.filter(({ isSlower }) => isSlower);
  const percent = `${TOLERANCE * 100} %`;
  return [
    `Medians of the rounds. The ratio is taken within each round; its spread is the distance of its quartiles, relative to their median. A row is slower where it lost more than ${percent} and that spread together.`,
    '',
    table(
      ['', 'unit', 'before', 'now', 'now ÷ before', 'spread', ''],
      judged.map(({ what, unit, before, now, ratio, spread, isKnown, isSlower }) => [
        what,
        unit,
        show(spreadOf(before).median),
        show(spreadOf(now).median),
        show(ratio),
        isKnown ? `${(spread * 100).toFixed(1)} %` : '–',
        isKnown ? (isSlower ? 'slower' : 'fine') : 'not comparable',
      ]),
    ),
    '',
    slower.length === 0
      ? `No row of ${judged.length} is slower than ${percent} beyond its spread.`
      : `${slower.length} of ${judged.length} rows are slower than ${percent} beyond their spread: ${slower.map(({ what }) => what).join('; ')}.`,
  ].join('\n');
}
