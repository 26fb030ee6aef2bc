/** Where a card's handles stand, and how far their boxes reach beyond their dots. Pixels at zoom 1. */

/**
 * The first handle stands at the middle of a card’s second line, so wires along a row are level; the second one a pixel below that of
 * the third, so that each has its 24 px in a view that is a little smaller, too.
 */
export const FIRST_HANDLE = 41;
export const HANDLE_STEP = 27;

/**
 * The box of a handle reaches so much further outwards than its dot, to where React Flow lets wires begin; they are drawn from the dot. It
 * follows from the style sheet of handles.
 */
export const HANDLE_OVERHANG = 12;
