/** The middle of what is seen of the canvas. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Position } from '../../network/document.ts';

/** Gives a function that says where on the network, at zoom 1, the middle of the view is. */
export function useMiddle(): () => Position {
  const { screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi();
  return useCallback(() => {
    const box = flow.getState().domNode?.getBoundingClientRect();
    return box ? screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 }) : { x: 0, y: 0 };
  }, [flow, screenToFlowPosition]);
}
