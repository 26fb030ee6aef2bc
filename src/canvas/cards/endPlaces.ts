/** How far below the top of a card its ends stand. Pixels at zoom 1; imports nothing. */

/** The first end stands at the middle of a card's second line, the second one at that of the third: wires along a row are level. */
export const FIRST_END = 41;
export const END_STEP = 26;
