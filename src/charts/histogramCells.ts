/** The cells of a map of histograms: a column for each moment, up to the next one, a cell for each bin. Pure. */
import type { QuantileRow } from './points.ts';

export interface HistogramCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** By the fullest bin of its moment, 0 to 1. */
  readonly share: number;
}

/**
 * @param steps the steps at the left and at the right end
 * @param values those at the bottom and at the top
 * @returns cells in a picture `width` × `height`; empty bins have none
 */
export function histogramCells(
  rows: readonly QuantileRow[],
  [firstStep, lastStep]: readonly [number, number],
  [bottom, top]: readonly [number, number],
  width: number,
  height: number,
): readonly HistogramCell[] {
  const xOf = (step: number) => ((step - firstStep) / (lastStep - firstStep)) * width;
  const yOf = (value: number) => ((top - value) / (top - bottom)) * height;
  return rows.flatMap(({ step, q: [least, , , , , , most], histogram = new Uint32Array() }, i) => {
    const x = xOf(step);
    // The last moment has no end: it is as wide as a line.
    const end = Math.max(x + 1.5, xOf(rows[i + 1]?.step ?? step));
    const fullest = histogram.reduce((a, b) => Math.max(a, b), 0);
    const bin = (most - least) / histogram.length;
    return [...histogram.entries()].flatMap(([j, count]): HistogramCell[] => {
      if (count === 0) return [];
      const y = yOf(least + (j + 1) * bin);
      return [{ x, y, width: end - x, height: Math.max(1, yOf(least + j * bin) - y), share: count / fullest }];
    });
  });
}
