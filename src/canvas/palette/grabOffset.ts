/** Where the pointer is on a card that is dragged from the palette, from its upper left corner. Pixels at zoom 1. */
export const GRAB_OFFSET = { x: 28, y: 20 } as const;
