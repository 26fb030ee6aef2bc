/** How much larger a plot is drawn as a whole, its words and its lines alike: as on a projector. */
import { createContext } from 'react';

export const PlotScale = createContext(1);
