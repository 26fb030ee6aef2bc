/** How a network is shown as a whole. Pixels of the screen; imports React Flow's types only. */
import type { FitViewOptions } from '@xyflow/react';

/** Room beside a network, for the wires that go around its outermost cards. */
export const MARGIN = 28;

/** Never larger than it is, and clear of the line below it. */
export const FIT: FitViewOptions = { padding: { x: `${MARGIN}px`, top: '20px', bottom: '40px' }, minZoom: 0.3, maxZoom: 1 };
