/** Dragging a node over a wire to put it into it: which wire would take it is shown and said before it is dropped. */
import { useStoreApi, type XYPosition } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { edgeId, type NetworkEdge, type NodeId } from '../../network/document.ts';
import { addOnWire, insertOnWire } from '../../network/edit/splice.ts';
import type { Kind } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document/document.ts';
import { endDrag, setDrag, useDragState } from '../../stores/document/dragState.ts';
import { type Route, routesOf, wireNear } from './wireUnder.ts';

/** How near a wire must be, in pixels of the screen. */
const REACH = 24;

/** A node of the canvas, or a kind that is still to become one. */
export type DraggedNode = { readonly id: NodeId } | { readonly kind: Kind };

export interface DropOnWire {
  /** From now on the wires stay where they are. */
  readonly start: (node: DraggedNode) => void;
  /** Looks for a wire near any of some points on the canvas. */
  readonly move: (points: readonly XYPosition[]) => void;
  /** Ends it, and gives back the wire that was under the node. */
  readonly drop: () => NetworkEdge | undefined;
}

export function useDropOnWire(): DropOnWire {
  const flow = useStoreApi();
  const drag = useRef<{ readonly node: DraggedNode; readonly routes: readonly Route[] }>(undefined);
  return useMemo(
    () => ({
      start: (node) => {
        const dragged = 'id' in node ? node.id : undefined;
        const edges = useDocument.getState().document.edges.filter(({ targetHandle }) => targetHandle === 'input'); // nothing stands within y
        drag.current = { node, routes: routesOf(edges, flow.getState().nodeLookup, dragged) };
        setDrag({ dragged });
      },
      move: (points) => {
        if (!drag.current) return;
        const { node, routes } = drag.current;
        const hit = wireNear(routes, points, REACH / flow.getState().transform[2]);
        const before = useDragState.getState().wireUnder;
        const isSame = hit && before && edgeId(hit.edge) === edgeId(before.edge);
        const refusal = isSame ? before.refusal : hit && refusalOf(node, hit.edge);
        if (hit ?? before) setDrag({ wireUnder: hit && { ...hit, refusal } });
      },
      drop: () => {
        drag.current = undefined;
        const { wireUnder } = useDragState.getState();
        endDrag();
        return wireUnder?.edge;
      },
    }),
    [flow],
  );
}

/** Why a wire cannot take a node; asked once for each wire that the node comes to. */
function refusalOf(node: DraggedNode, edge: NetworkEdge): string | undefined {
  const { document } = useDocument.getState();
  if ('kind' in node) return addOnWire(document, node.kind, edge).note;
  const spliced = insertOnWire(document, edge, node.id);
  return spliced.ok ? undefined : spliced.reason;
}
