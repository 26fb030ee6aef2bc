/** Lays the cards out along their wires and shows all of them. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { notify, useDocument } from '../../stores/document/document.ts';
import type { CardNode, CardSize } from '../flow/flowNodes.ts';
import { messages } from '../messages.ts';
import { animateNodes } from '../view/animateNodes.ts';
import { mostZoom } from '../view/fit.ts';
import type { Sight } from './tidy.ts';

/** @param showAll what shows all of them */
export function useTidy(showAll: () => void): () => void {
  const { getNodes } = useReactFlow<CardNode>();
  const flow = useStoreApi();
  return useCallback(() => {
    const { width, height } = flow.getState();
    void tidy(getNodes(), { width, height, mostZoom: mostZoom({ width, height }) }).then(() => requestAnimationFrame(showAll));
  }, [showAll, getNodes, flow]);
}

async function tidy(cards: readonly CardNode[], sight: Sight): Promise<void> {
  const { document } = useDocument.getState();
  const sizes = new Map(cards.flatMap(({ id, measured }) => (isSize(measured) ? [[id, measured] as const] : [])));
  try {
    const { tidyPlaces } = await import('./tidy.ts'); // seldom asked for, and dagre comes with it
    await animateNodes(tidyPlaces(document, sizes, sight));
  } catch {
    notify(messages.noTidy);
  }
}

const isSize = (measured: CardNode['measured']): measured is CardSize => measured?.width !== undefined && measured.height !== undefined;
