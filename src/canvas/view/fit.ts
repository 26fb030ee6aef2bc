/** How a network is shown as a whole. Pixels of the screen. */
import { type Dimensions, type FitViewOptions, getViewportForBounds, type Rect, type Viewport } from '@xyflow/react';

import { embedding } from '../../stores/embedding.ts';

/** Room beside a network, for the wires that go around its outermost cards: as large as these are drawn. */
export const MARGIN = 28;

/** Clear of the line below it. */
export const FIT = {
  padding: { x: `${MARGIN}px`, top: '20px', bottom: '40px' },
  minZoom: embedding ? 0.2 : 0.3, // a frame within a text may be small, and is to show what it is about
  maxZoom: 1,
} as const satisfies FitViewOptions;

/** Below this zoom a part of a network is worth more than the whole of it: on a phone one begins at its beginning. */
const LEGIBLE = 0.38;

/** On a canvas as wide as that a network is as large as it was drawn; on a larger one it grows with it, to be seen from farther away. */
const USUAL_WIDTH = 900;
const LARGEST = 1.6;

/** How much a network is enlarged at most. */
export const mostZoom = ({ width }: Dimensions): number => Math.min(LARGEST, Math.max(FIT.maxZoom, width / USUAL_WIDTH));

/** Which view a network gets on a canvas. */
export type Way = (network: Rect, canvas: Dimensions) => Viewport;

/** All of the network, as *Fit view* shows it. */
export const viewOfAll: Way = ({ x, y, width, height }, canvas) => {
  const withWires = { x: x - MARGIN, y, width: width + 2 * MARGIN, height };
  return getViewportForBounds(withWires, canvas.width, canvas.height, FIT.minZoom, mostZoom(canvas), { ...FIT.padding, x: 0 });
};

/** All of the network, or as much as is legible of it from its beginning. */
export const firstView: Way = (network, canvas) => {
  const all = viewOfAll(network, canvas);
  if (all.zoom >= LEGIBLE) return all;
  return { x: MARGIN - network.x * LEGIBLE, y: MARGIN - network.y * LEGIBLE, zoom: LEGIBLE };
};

/** On a projector words are as large as they are anywhere, so that below this zoom no more than their names have room on the cards. */
const PRESENTED = 0.76;
/** How much higher the line below the network is there. */
const LARGE_LINE = 14;
/** Nobody zooms out farther there: words that stay large have no room. */
export const LEAST_PRESENTED = 0.65;

/** All of the network, or its beginning, for those who sit in the last row. */
export const presentedView: Way = (network, canvas) => {
  const all = viewOfAll(network, { ...canvas, height: canvas.height - LARGE_LINE });
  if (all.zoom >= PRESENTED) return all;
  return { x: MARGIN - network.x * PRESENTED, y: MARGIN - network.y * PRESENTED, zoom: PRESENTED };
};

/** Nobody has moved the view from one to the other. */
export const isSameView = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 1e-3;

/** What a card may reach into the line below the network. */
const FOOT = 32;

/** Whether the whole network is seen. */
export const isSeen = ({ x, y, width, height }: Rect, view: Viewport, canvas: Dimensions): boolean =>
  x * view.zoom + view.x >= -1 &&
  y * view.zoom + view.y >= -1 &&
  (x + width) * view.zoom + view.x <= canvas.width &&
  (y + height) * view.zoom + view.y <= canvas.height - FOOT;
