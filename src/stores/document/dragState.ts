/** What a hand is about to do on the canvas, as long as it holds something: no part of the document. */
import { create } from 'zustand';
import type { NetworkEdge, NodeId, Position } from '../../network/document.ts';

/** A wire over which something is held that could be put into it. */
export interface WireUnder {
  readonly edge: NetworkEdge;
  /** The point of the wire that is nearest, on the canvas. */
  readonly at: Position;
  /** Why the wire cannot take what is held. */
  readonly refusal: string | undefined;
}

interface DragState {
  /** The wire of which an end is held. */
  readonly movingWire: NetworkEdge | undefined;
  /** The unwired node that is dragged: wires stay where they are under it. */
  readonly carried: NodeId | undefined;
  readonly wireUnder: WireUnder | undefined;
}

const EMPTY: DragState = { movingWire: undefined, carried: undefined, wireUnder: undefined };

export const useDragState = create<DragState>(() => EMPTY);

export const setDrag = (dragged: Partial<DragState>): void => useDragState.setState(dragged);

/** Nothing is held any more. */
export const endDrag = (): void => useDragState.setState(EMPTY);
