/** Where a card is held while it is dragged from the palette, from its upper left corner. Pixels at zoom 1. */
export const GRIP = { x: 28, y: 20 } as const;
