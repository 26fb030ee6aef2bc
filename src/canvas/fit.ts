/** How a network is shown as a whole. Pixels of the screen; imports React Flow's arithmetic only. */
import { type FitViewOptions, getViewportForBounds, type Rect, type Viewport } from '@xyflow/react';

/** Room beside a network, for the wires that go around its outermost cards. */
export const MARGIN = 28;

/** Never larger than it is, and clear of the line below it. */
export const FIT = {
  padding: { x: `${MARGIN}px`, top: '20px', bottom: '40px' },
  minZoom: 0.3,
  maxZoom: 1,
} as const satisfies FitViewOptions;

/** Below this zoom a part of a network is worth more than the whole of it: on a phone one begins at its beginning. */
const LEGIBLE = 0.55;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** All of the network, as *Fit view* shows it. */
const viewOfAll = (network: Rect, { width, height }: Size): Viewport =>
  getViewportForBounds(network, width, height, FIT.minZoom, FIT.maxZoom, FIT.padding);

/** All of the network, or as much as is legible of it from its beginning. */
export function firstView(network: Rect, canvas: Size): Viewport {
  const all = viewOfAll(network, canvas);
  if (all.zoom >= LEGIBLE) return all;
  return { x: MARGIN - network.x * LEGIBLE, y: MARGIN - network.y * LEGIBLE, zoom: LEGIBLE };
}

/** The view of a canvas that has another size now; undefined where somebody has moved it, and it is to stay. */
export function viewAfter(view: Viewport, network: Rect, before: Size, now: Size): Viewport | undefined {
  return [viewOfAll, firstView].find((way) => isSame(way(network, before), view))?.(network, now);
}

const isSame = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom - b.zoom) < 1e-3;
