/** What is dragged on the canvas, as long as it is: no part of the document. zustand. */
import { create } from 'zustand';
import type { NetworkEdge, NodeId, Position } from '../../network/document.ts';

/** A wire over which a node is dragged that could be put into it. */
export interface WireUnder {
  readonly edge: NetworkEdge;
  /** The point of the wire that is nearest, on the canvas. */
  readonly at: Position;
  /** Why the wire cannot take the node. */
  readonly refusal: string | undefined;
}

interface DragState {
  /** The wire that is dragged to another handle. */
  readonly reconnecting: NetworkEdge | undefined;
  /** The unwired node that is dragged: wires stay where they are under it. */
  readonly dragged: NodeId | undefined;
  readonly wireUnder: WireUnder | undefined;
}

const EMPTY: DragState = { reconnecting: undefined, dragged: undefined, wireUnder: undefined };

export const useDragState = create<DragState>(() => EMPTY);

export const setDrag = (drag: Partial<DragState>): void => useDragState.setState(drag);

/** Nothing is dragged any more. */
export const endDrag = (): void => useDragState.setState(EMPTY);
