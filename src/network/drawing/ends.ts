/** Where wires leave cards and arrive at them, and how large these are. Pixels at zoom 1; pure. */
import type { NetworkEdge, NetworkNode, NodeId, Position } from '../document.ts';
import { sourceHandles, targetHandles } from '../edit/connectionList.ts';
import { widthOf } from '../edit/place.ts';
import type { Rect } from './rectIndex.ts';

/**
 * The first handle stands at the middle of a card’s second line, so wires along a row are level; the second one a pixel below that of
 * the third, so that each has its 24 px in a view that is a little smaller, too.
 */
export const FIRST_HANDLE = 41;
export const HANDLE_STEP = 27;

/** How far a handle's dot reaches out of its card: wires are drawn from there. It follows from the style sheet of handles. */
export const DOT = 6;

/** A wire that looks for its way. */
export interface Ends {
  /** Where it leaves its source, to the right, and where it enters its target, from the left. */
  readonly from: Position;
  readonly to: Position;
  /** The handles that it leaves and enters, by names of their own. */
  readonly out: string;
  readonly into: string;
  /** Whether it carries y: it goes below the cards if it can, because its handles are the lower ones. */
  readonly isTarget: boolean;
}

/** A way: level and upright stretches from corner to corner. */
export type Corners = readonly Position[];

/** A card that was not measured yet. */
const HEIGHT = 160;

/** The box of a card, as it was measured. */
export const boxOf = ({ kind }: NetworkNode, { x, y }: Position, size: { readonly height: number } | undefined): Rect => ({
  x,
  y,
  width: widthOf(kind),
  height: size?.height ?? HEIGHT,
});

/** The outer sides of the dots of both handles; undefined where one of them is not on the canvas. */
export function endsOf(edge: NetworkEdge, nodes: ReadonlyMap<NodeId, NetworkNode>, boxes: ReadonlyMap<NodeId, Rect>): Ends | undefined {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  const [left, right] = [boxes.get(edge.source), boxes.get(edge.target)];
  if (!source || !target || !left || !right) return undefined;
  const [first, second] = [sourceHandles(source.kind).indexOf(edge.sourceHandle), targetHandles(target.kind).indexOf(edge.targetHandle)];
  if (first < 0 || second < 0) return undefined;
  return {
    from: { x: left.x + left.width + DOT, y: left.y + heightOf(first) },
    to: { x: right.x - DOT, y: right.y + heightOf(second) },
    out: `${edge.source}.${edge.sourceHandle ?? ''}`,
    into: `>${edge.target}.${edge.targetHandle}`,
    isTarget: edge.targetHandle === 'target',
  };
}

const heightOf = (handle: number): number => FIRST_HANDLE + handle * HANDLE_STEP;
