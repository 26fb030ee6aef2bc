/** The presenter view: which part of the open page the projector shows, and how. The page behind it goes on as it is. zustand. */
import { create } from 'zustand';
import type { PaneName } from './panes.ts';

/** `both`: the canvas with its charts; `pad`: where a digit is drawn; `lesson`: the part of the lesson that is open; or a pane alone. */
export type Stage = 'both' | 'canvas' | 'lesson' | 'pad' | PaneName;

interface PresentingState {
  /** What is shown; undefined while nobody presents. */
  readonly stage: Stage | undefined;
  readonly isBlack: boolean;
  /** Whether a ring follows the pointer. */
  readonly hasRing: boolean;
  /** How much larger what is drawn is than without a projector: 12 px become 20 px and more. */
  readonly enlargement: number;
}

export const usePresenting = create<PresentingState>(() => ({ stage: undefined, isBlack: false, hasRing: true, enlargement: 1 }));

export const isPresenting = (): boolean => usePresenting.getState().stage !== undefined;

/** Whoever goes on to something wants it to be seen. */
export const present = (stage: Stage): void => usePresenting.setState({ stage, isBlack: false });

export const stopPresenting = (): void => usePresenting.setState({ stage: undefined, isBlack: false, enlargement: 1 });

export const toggleBlack = (): void => usePresenting.setState(({ isBlack }) => ({ isBlack: !isBlack }));

export const toggleRing = (): void => usePresenting.setState(({ hasRing }) => ({ hasRing: !hasRing }));

export const useEnlargement = (): number => usePresenting(({ enlargement }) => enlargement);
