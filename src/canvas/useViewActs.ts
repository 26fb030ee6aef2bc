/** What others on the page ask of the canvas's view. Imports React Flow, network and stores. */
import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { notify, useDocument } from '../stores/document.ts';
import { hearView, type ViewAct } from '../stores/view.ts';
import { FIT } from './fit.ts';
import type { CardNode, CardSize } from './flowNodes.ts';
import { glide } from './glide.ts';
import { tidyPlaces } from './tidy.ts';

export function useViewActs(): void {
  const { fitView, zoomIn, zoomOut, getNodes } = useReactFlow<CardNode>();
  useEffect(() => {
    const acts: Readonly<Record<ViewAct, () => void>> = {
      fit: () => void fitView(FIT),
      zoomIn: () => void zoomIn(),
      zoomOut: () => void zoomOut(),
      tidy: () => void tidy(getNodes()).then(() => requestAnimationFrame(() => void fitView(FIT))),
    };
    return hearView((act) => acts[act]());
  }, [fitView, zoomIn, zoomOut, getNodes]);
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
