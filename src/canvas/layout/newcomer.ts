/** Where a node goes that is asked for at the loose end of a wire. Pixels at zoom 1; pure. */
import type { Position } from '../../network/document.ts';
import { onGrid } from '../../network/edit/place.ts';
import { FIRST_END } from '../cards/endPlaces.ts';

/** The upper left corner of a card whose first input is at a point, on the grid. */
export const newcomerPlace = ({ x, y }: Position): Position => ({ x: onGrid(x), y: onGrid(y - FIRST_END) });
