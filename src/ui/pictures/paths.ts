/** SVG paths from numbers. Pure. */

/** Two decimals are finer than any pixel. */
const place = (value: number): number => Math.round(value * 100) / 100;

/** The least and most of the finite values, 0 and 1 if there are none; a single value gets room around it. */
export function rangeOf(values: ArrayLike<number>): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

/** A line through points; a point that is not finite breaks it. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  let path = '';
  let isOpen = false;
  for (const [x, y] of points) {
    const isPoint = Number.isFinite(x) && Number.isFinite(y);
    if (isPoint) path += `${isOpen ? 'L' : 'M'}${place(x)} ${place(y)}`;
    isOpen = isPoint;
  }
  return path;
}

/** Dots at points, drawn by a stroke with round ends; a point that is not finite has none. */
export const dotsPath = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => (Number.isFinite(x) && Number.isFinite(y) ? `M${place(x)} ${place(y)}h0` : '')).join('');

/**
 * Bars from the bottom of a box, side by side from `left` to `right`, the highest as high as the box. A bar that
 * counts anything is at least one unit high, so that a lone outlier can be seen.
 */
export function barsPath(counts: ArrayLike<number>, left: number, right: number, height: number): string {
  const most = rangeOf(counts)[1];
  const width = (right - left) / counts.length;
  const gap = Math.min(1, width / 5);
  let path = '';
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (!(count > 0 && Number.isFinite(count))) continue;
    const top = height - Math.max(1, (count / most) * height);
    path += `M${place(left + i * width)} ${height}V${place(top)}h${place(width - gap)}V${height}z`;
  }
  return path;
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly density: number;
}
type Scale = (value: number) => number;

/** Bars on a scale as one filled path; one that has anything in it is at least one unit high. */
export function fillPath(bars: readonly Bar[], x: Scale, y: Scale, bottom: number): string {
  return bars
    .filter(({ density }) => density > 0)
    .map(({ from, to, density }) => {
      const width = Math.max(0.5, x(to) - x(from) - Math.min(1, (x(to) - x(from)) / 5));
      return `M${place(x(from))} ${bottom}V${place(Math.min(bottom - 1, y(density)))}h${place(width)}V${bottom}z`;
    })
    .join('');
}

/** The tops of the same bars as one line, from the bottom to the bottom. */
export function outlinePath(bars: readonly Bar[], x: Scale, y: Scale, bottom: number): string {
  const first = bars[0];
  if (!first) return '';
  return `M${place(x(first.from))} ${bottom}${bars.map(({ to, density }) => `V${place(y(density))}H${place(x(to))}`).join('')}V${bottom}`;
}
