/** Brings what is opened or added into view. Imports React Flow, network and stores. */
import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { NetworkDocument, NodeId } from '../network/document.ts';
import { findNode } from '../network/edits.ts';
import { widthOf } from '../network/place.ts';
import { useDocument } from '../stores/document.ts';
import { FIT, firstView, type Size, viewAfter } from './fit.ts';
import { isReplaced } from './replaced.ts';

/** Shows the whole network, or as much as is legible of it from its beginning: now, when another one is opened, and when the canvas changes its size. */
export function useFitOnOpen(document: NetworkDocument): void {
  const { fitView, getNodes, getNodesBounds, setViewport } = useReactFlow();
  const flow = useStoreApi();
  useFitAgain();
  const shown = useRef<NetworkDocument>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = document;
    if (before && !isReplaced(before, document)) return;
    if (document.nodes.length === 0) void setViewport({ x: 0, y: 0, zoom: 1 });
    else void fitView(FIT).then(() => void setViewport(firstView(getNodesBounds(getNodes()), flow.getState())));
  }, [document, fitView, getNodes, getNodesBounds, setViewport, flow]);
  useEffect(
    () => () => {
      shown.current = undefined; // React Flow forgets its view with the last one to use it
    },
    [],
  );
}

/** A strip above the canvas comes and goes, a window is made smaller: what nobody has moved is fitted anew. */
function useFitAgain(): void {
  const { getNodes, getNodesBounds, getViewport, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const last = useRef<Size>(undefined);
  useEffect(() => {
    const [before, now] = [last.current, { width, height }];
    last.current = now;
    if (!before || getNodes().length === 0) return;
    const view = viewAfter(getViewport(), getNodesBounds(getNodes()), before, now);
    if (view) void setViewport(view);
  }, [width, height, getNodes, getNodesBounds, getViewport, setViewport]);
}

/** How high a card is before it was measured. */
const HEIGHT = 120;
/** Below this zoom a whole network is harder to read than a part of it. */
const READABLE = 0.6;

/** Gives a function that moves the view as far as it takes to see a new node: the whole network where it stays readable, else the node. */
export function useReveal(): (id: NodeId) => void {
  const { fitView, setCenter, getViewport, flowToScreenPosition } = useReactFlow();
  const flow = useStoreApi();
  return useCallback(
    (id) => {
      const node = findNode(useDocument.getState().document, id);
      const canvas = flow.getState().domNode?.getBoundingClientRect();
      if (!node || !canvas) return;
      const { x, y } = node.position;
      const [topLeft, bottomRight] = [flowToScreenPosition({ x, y }), flowToScreenPosition({ x: x + widthOf(node.kind), y: y + HEIGHT })];
      const isSeen = topLeft.x >= canvas.left && topLeft.y >= canvas.top && bottomRight.x <= canvas.right && bottomRight.y <= canvas.bottom;
      if (isSeen) return;
      void fitView({ ...FIT, minZoom: READABLE }).then(() => {
        const right = flowToScreenPosition({ x: x + widthOf(node.kind), y }).x;
        const left = flowToScreenPosition({ x, y }).x;
        if (left < canvas.left || right > canvas.right)
          void setCenter(x + widthOf(node.kind) / 2, y + HEIGHT / 2, { zoom: getViewport().zoom });
      });
    },
    [fitView, setCenter, getViewport, flowToScreenPosition, flow],
  );
}
