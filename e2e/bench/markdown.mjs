/** Tables and numbers as Markdown. */
// @ts-check

/** @typedef {import('./statistics.mjs').Spread} Spread */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Three significant digits, at most as many decimals as `number` needs: 248,000 · 12.3 · 0.123.
 * @param {number} number
 */
export const show = (number) =>
  Number.isFinite(number) ? Number(number.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 6 }) : '–';

/** Median and quartiles: `248 (240–255)`.
 * @param {Spread | undefined} spread
 */
export const showSpread = (spread) =>
  spread && Number.isFinite(spread.median) ? `${show(spread.median)} (${show(spread.low)}–${show(spread.high)})` : '–';
