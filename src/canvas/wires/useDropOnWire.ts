/** Holding a node over a wire to put it into it: which wire would take it is shown and said before it is let go. */
import { useStoreApi } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { edgeId, type NetworkEdge, type NodeId } from '../../network/document.ts';
import { addOnWire, insertOnWire } from '../../network/edit/splice.ts';
import type { Kind } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document/document.ts';
import { endDrag, setDrag, useDragState } from '../../stores/document/dragState.ts';
import type { Point } from './wirePath.ts';
import { type Route, routesOf, wireNear } from './wireUnder.ts';

/** How near a wire must be, in pixels of the screen. */
const REACH = 24;

/** A node of the canvas, or a kind that is still to become one. */
export type Dragged = { readonly id: NodeId } | { readonly kind: Kind };

export interface DropOnWire {
  /** Takes a node in hand: from now on the wires stay where they are. */
  readonly take: (dragged: Dragged) => void;
  /** Looks for a wire near the points on the canvas at which the node is held. */
  readonly seek: (points: readonly Point[]) => void;
  /** Lets go, and gives back the wire that was under the node. */
  readonly drop: () => NetworkEdge | undefined;
}

export function useDropOnWire(): DropOnWire {
  const flow = useStoreApi();
  const inHand = useRef<{ readonly dragged: Dragged; readonly routes: readonly Route[] }>(undefined);
  return useMemo(
    () => ({
      take: (dragged) => {
        const carried = 'id' in dragged ? dragged.id : undefined;
        const edges = useDocument.getState().document.edges.filter(({ targetHandle }) => targetHandle === 'input'); // nothing stands within y
        const routes = routesOf(edges, flow.getState().nodeLookup, carried);
        inHand.current = { dragged, routes };
        setDrag({ carried });
      },
      seek: (points) => {
        if (!inHand.current) return;
        const hit = wireNear(inHand.current.routes, points, REACH / flow.getState().transform[2]);
        const before = useDragState.getState().wireUnder;
        const isSame = hit && before && edgeId(hit.edge) === edgeId(before.edge);
        const refusal = isSame ? before.refusal : hit && refusalOf(inHand.current.dragged, hit.edge);
        if (hit ?? before) setDrag({ wireUnder: hit && { ...hit, refusal } });
      },
      drop: () => {
        inHand.current = undefined;
        const { wireUnder } = useDragState.getState();
        endDrag();
        return wireUnder?.edge;
      },
    }),
    [flow],
  );
}

/** Why a wire cannot take a node; asked once for each wire the hand comes to. */
function refusalOf(dragged: Dragged, edge: NetworkEdge): string | undefined {
  const { document } = useDocument.getState();
  if ('kind' in dragged) return addOnWire(document, dragged.kind, edge).note;
  const spliced = insertOnWire(document, edge, dragged.id);
  return spliced.ok ? undefined : spliced.reason;
}
