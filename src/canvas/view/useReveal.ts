/** Brings what is added into view. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { NodeId } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { widthOf } from '../../network/edit/place.ts';
import { useDocument } from '../../stores/document/document.ts';
import { FIT } from './fit.ts';

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
