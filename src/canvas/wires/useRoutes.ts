/** The wires of the canvas with their ways, worked out together and anew whenever a card is somewhere else. */
import { useMemo, useRef } from 'react';
import { memoizeOne, weakMemoize } from '../../lib/memo.ts';
import type { NetworkDocument, NodeId } from '../../network/document.ts';
import { drawnRoutes } from '../../network/drawing/drawnRoutes.ts';
import type { Route } from '../../network/drawing/routeWires.ts';
import { useDragState } from '../../stores/document/dragState.ts';
import { panesOf, usePanes } from '../../stores/panes.ts';
import { useView } from '../../stores/view.ts';
import type { WireEdge } from '../flow/flowEdges.ts';
import type { CardSize } from '../flow/flowNodes.ts';

type Routes = ReadonlyMap<string, Route>;

/** As wide as what flows is in words: it changes all the time, and the wires stay. */
const FLOW_ROOM = '← 0.00';

const NO_ROUTES: Routes = new Map();

/**
 * @param scale how much larger than usual labels are
 * @param isWhole whether all cards are drawn: before that a wire goes the shortest way
 * @returns the wires; one whose way stays as it was is the same object, so that a drag touches few of them
 */
export function useRoutes(
  document: NetworkDocument,
  sizes: ReadonlyMap<NodeId, CardSize>,
  wires: readonly WireEdge[],
  scale: number,
  isWhole: boolean,
): readonly WireEdge[] {
  const { nodes, edges } = document;
  const dragged = useDragState((state) => state.dragged);
  const showsBeats = usePanes((panes) => panesOf(panes).includes('beats'));
  const showsFlow = useView((view) => view.showsFlow) || showsBeats;
  const last = useRef(NO_ROUTES);
  const routes = useMemo(() => {
    if (!isWhole) return NO_ROUTES;
    const wordsOf = ({ targetHandle, data }: WireEdge) => (showsFlow && targetHandle !== 'target' ? FLOW_ROOM : (data?.label ?? ''));
    const labels = new Map(wires.map((wire) => [wire.id, wordsOf(wire)]));
    return keepSame(drawnRoutes({ nodes, edges }, sizes, labels, scale, dragged), last.current);
  }, [nodes, edges, sizes, wires, scale, dragged, isWhole, showsFlow]);
  last.current = routes;
  return useMemo(() => wires.map((wire) => routed(wire)(routes.get(wire.id))), [wires, routes]);
}

const keepSame = (routes: Routes, before: Routes): Routes =>
  new Map(
    [...routes].map(([id, route]) => {
      const old = before.get(id);
      const isSame = old?.path === route.path && old.label?.x === route.label?.x && old.label?.y === route.label?.y;
      return [id, isSame && old ? old : route];
    }),
  );

const routed = weakMemoize((wire: WireEdge) =>
  memoizeOne((route: Route | undefined): WireEdge => (wire.data && route ? { ...wire, data: { ...wire.data, route } } : wire)),
);
