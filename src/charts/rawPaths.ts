/** SVG paths of a band and of the line within it. Pure. */

/** One bucket in pixels. */
export interface Mark {
  readonly x: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
}

/** Half of how wide a mark is that stands alone, in pixels. */
const ALONE = 1.5;

/** Tenths of a pixel are finer than any screen. */
const at = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The stretches between gaps (nulls); a mark that stands alone is as wide as it takes to be seen. */
function stretches(marks: readonly (Mark | null)[]): readonly (readonly Mark[])[] {
  const found: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark) found.at(-1)?.push(mark);
    else found.push([]);
  }
  return found.flatMap((stretch) => {
    const [first] = stretch;
    if (!first) return [];
    return [stretch.length === 1 ? [-ALONE, ALONE].map((aside) => ({ ...first, x: first.x + aside })) : stretch];
  });
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
