/** Names at the ends of lines, moved apart until each can be read. Pure. */

/**
 * Heights for names whose lines end at `ends`, in the same order: each as near to its line as may be, at least `gap`
 * apart, within `top` … `bottom` as long as they fit. What is not finite stands at the bottom.
 */
export function spreadNames(ends: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = ends
    .map((end, i) => ({ i, y: Number.isFinite(end) ? Math.min(Math.max(end, top), bottom) : bottom }))
    .sort((a, b) => a.y - b.y);
  let floor = top;
  for (const name of order) {
    name.y = Math.max(name.y, floor);
    floor = name.y + gap;
  }
  let ceiling = bottom;
  for (const name of order.toReversed()) {
    name.y = Math.min(name.y, ceiling);
    ceiling = name.y - gap;
  }
  const heights = new Array<number>(ends.length).fill(bottom);
  for (const { i, y } of order) heights[i] = y;
  return heights;
}
