/** Dragging a node over a wire to put it into it: which wire would take it is shown and said before it is dropped. */
import { type InternalNode, useStoreApi, type XYPosition } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import { edgeId, type NetworkEdge, type NodeId } from '../../network/document.ts';
import { drawnRoutes } from '../../network/drawing/drawnRoutes.ts';
import { addOnWire, insertOnWire } from '../../network/edit/splice.ts';
import type { Kind } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document/document.ts';
import { endDrag, setDrag, useDragState } from '../../stores/document/dragState.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { type DrawnWire, wireNear } from './wireUnder.ts';

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
  const drag = useRef<{ readonly node: DraggedNode; readonly wires: readonly DrawnWire[] }>(undefined);
  return useMemo(
    () => ({
      start: (node) => {
        const dragged = 'id' in node ? node.id : undefined;
        drag.current = { node, wires: wiresThatTake(sizesOf(flow.getState().nodeLookup), dragged) };
        setDrag({ dragged });
      },
      move: (points) => {
        if (!drag.current) return;
        const { node, wires } = drag.current;
        const hit = wireNear(wires, points, REACH / flow.getState().transform[2]);
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

/** Wires as they are drawn while a node is over them; nothing stands within y. */
function wiresThatTake(sizes: ReadonlyMap<NodeId, CardSize>, dragged: NodeId | undefined): readonly DrawnWire[] {
  const { document } = useDocument.getState();
  const routes = drawnRoutes(document, sizes, NO_LABELS, 1, dragged);
  return document.edges.flatMap((edge) => {
    const route = edge.targetHandle === 'input' && routes.get(edgeId(edge));
    return route ? [{ edge, corners: route.corners }] : [];
  });
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

const sizesOf = (nodes: ReadonlyMap<NodeId, InternalNode>): ReadonlyMap<NodeId, CardSize> =>
  new Map(
    [...nodes].flatMap(([id, { measured }]) =>
      measured.width === undefined || measured.height === undefined ? [] : [[id, { width: measured.width, height: measured.height }]],
    ),
  );

/** Why a wire cannot take a node; asked once for each wire that the node comes to. */
function refusalOf(node: DraggedNode, edge: NetworkEdge): string | undefined {
  const { document } = useDocument.getState();
  if ('kind' in node) return addOnWire(document, node.kind, edge).note;
  const spliced = insertOnWire(document, edge, node.id);
  return spliced.ok ? undefined : spliced.reason;
}
