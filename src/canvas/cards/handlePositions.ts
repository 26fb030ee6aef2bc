/** How far below the top of a card its handles stand. Pixels at zoom 1. */

/**
 * The first handle stands at the middle of a card’s second line, so wires along a row are level; the second one a pixel below that of
 * the third, so that each has its 24 px in a view that is a little smaller, too.
 */
export const FIRST_HANDLE = 41;
export const HANDLE_STEP = 27;
