/** Lays the cards out along their wires and shows all of them. Imports React Flow, network and stores. */
import { useReactFlow } from '@xyflow/react';
import { useCallback } from 'react';
import { notify, useDocument } from '../stores/document.ts';
import { FIT } from './fit.ts';
import type { CardNode, CardSize } from './flowNodes.ts';
import { glide } from './glide.ts';
import { tidyPlaces } from './tidy.ts';

export function useTidy(): () => void {
  const { fitView, getNodes } = useReactFlow<CardNode>();
  return useCallback(() => void tidy(getNodes()).then(() => requestAnimationFrame(() => void fitView(FIT))), [fitView, getNodes]);
}

async function tidy(cards: readonly CardNode[]): Promise<void> {
  const { document } = useDocument.getState();
  const sizes = new Map(cards.flatMap(({ id, measured }) => (isSize(measured) ? [[id, measured] as const] : [])));
  try {
    await glide(await tidyPlaces(document, sizes));
  } catch {
    notify('Tidy could not be loaded. Check the connection, then try again.');
  }
}

const isSize = (measured: CardNode['measured']): measured is CardSize => measured?.width !== undefined && measured.height !== undefined;
