/** How far undo goes back. */

/** As many edits can be undone, also after a reload. */
export const DEPTH = 100;
