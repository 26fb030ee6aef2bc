/** Where a node goes that is asked for where a wire was dropped. Pixels at zoom 1; pure. */
import type { Position } from '../../network/document.ts';
import { FIRST_HANDLE } from '../../network/drawing/ends.ts';
import { onGrid } from '../../network/edit/place.ts';

/** The upper left corner of a card whose first input is at a point, on the grid. */
export const newcomerPlace = ({ x, y }: Position): Position => ({ x: onGrid(x), y: onGrid(y - FIRST_HANDLE) });
