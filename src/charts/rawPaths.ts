/** SVG paths of a band and of the line within it. Pure. */

/** One bucket in pixels. */
export interface Mark {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
}

/** Tenths of a pixel are finer than any screen. */
const at = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The stretches between gaps (nulls). */
function stretches(marks: readonly (Mark | null)[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark) found.at(-1)?.push(mark);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0);
}

/** There along the highs, back along the lows, for each stretch. */
export const bandPath = (marks: readonly (Mark | null)[]): string =>
  stretches(marks)
    .map((stretch) => {
      const there = stretch.map(({ x, high }) => at(x, high));
      const back = stretch.toReversed().map(({ x, low }) => at(x, low));
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');

/** Through the means, broken at gaps. */
export const meanPath = (marks: readonly (Mark | null)[]): string =>
  stretches(marks)
    .map((stretch) => `M${stretch.map(({ x, mean }) => at(x, mean)).join('L')}`)
    .join('');
