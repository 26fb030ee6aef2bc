/** Where a card's handles stand, and how far their dots reach out. Pixels at zoom 1. */

/**
 * The first handle stands at the middle of a card’s second line, so wires along a row are level; the second one a pixel below that of
 * the third, so that each has its 24 px in a view that is a little smaller, too.
 */
export const FIRST_HANDLE = 41;
export const HANDLE_STEP = 27;

/** How far a handle's dot reaches out of its card: wires are drawn from there. It follows from the style sheet of handles. */
export const DOT = 6;
