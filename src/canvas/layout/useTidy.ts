/** Lays the cards out along their wires and shows all of them. */
import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { notify, useDocument } from '../../stores/document/document.ts';
import type { CardNode, CardSize } from '../flow/flowNodes.ts';
import { animateNodes } from '../view/animateNodes.ts';
import { tidyPlaces } from './tidy.ts';

/** @param showAll what shows all of them */
export function useTidy(showAll: () => void): () => void {
  const { getNodes } = useReactFlow<CardNode>();
  return useCallback(() => void tidy(getNodes()).then(() => requestAnimationFrame(showAll)), [showAll, getNodes]);
}

async function tidy(cards: readonly CardNode[]): Promise<void> {
  const { document } = useDocument.getState();
  const sizes = new Map(cards.flatMap(({ id, measured }) => (isSize(measured) ? [[id, measured] as const] : [])));
  try {
    await animateNodes(await tidyPlaces(document, sizes));
  } catch {
    notify('Tidy could not be loaded. Check the connection, then try again.');
  }
}

const isSize = (measured: CardNode['measured']): measured is CardSize => measured?.width !== undefined && measured.height !== undefined;
