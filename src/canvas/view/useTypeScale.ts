/** How much larger words are written where a network is drawn smaller, so that they are as large on the screen. */
import { useStore } from '@xyflow/react';
import { useEnlargement } from '../../stores/presenting.ts';

/** In such steps, so that words are not laid out anew with each turn of the wheel. */
const STEP = 0.05;
/** Larger than that nothing fits a card. */
const LARGEST = 2.65;

/** How far off cards are: from `quite` far the most important words are shown, from `very` far little more than their names. */
export const farness = (scale: number): 'quite' | 'very' | undefined => (scale > 1.8 ? 'very' : scale > 1.5 ? 'quite' : undefined);

/** How little room lines have beside their main thing: `little` from the first larger word on, `very` little farther off. */
export const tightness = (scale: number): 'little' | 'very' | undefined => (scale > 1.2 ? 'very' : scale > 1 ? 'little' : undefined);

/** @param size how much larger than usual words are to be on the screen */
export const typeScale = (zoom: number, size = 1): number => Math.min(LARGEST, Math.max(1, size / (Math.floor(zoom / STEP + 1e-6) * STEP)));

export function useTypeScale(): number {
  const size = useEnlargement();
  return useStore(({ transform }) => typeScale(transform[2], size));
}
