/** Many things are shown bit by bit, so that the page answers meanwhile: which of them next. Pure. */

/** So many more with each frame. A card takes a few milliseconds, most of them for its lists and fields. */
export const PIECE = 20;

/**
 * @param all those that are to be shown, in the order in which they come
 * @param before the keys of those that are shown
 * @returns the keys of those that are shown next: all that were and still are to be, and the first of the others
 */
export function nextShown<K>(all: readonly K[], before: ReadonlySet<K>, piece: number = PIECE): ReadonlySet<K> {
  const shown = new Set(all.filter((key) => before.has(key)));
  const room = shown.size + piece;
  for (const key of all) {
    if (shown.size >= room) break;
    shown.add(key);
  }
  return shown;
}
