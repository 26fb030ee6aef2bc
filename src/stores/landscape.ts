/** Which two numbers the landscape of the loss lies over, and how near it is looked at: a choice of this visit. zustand. */
import { create } from 'zustand';
import type { LandscapeAsked } from '../training/shared/questions.ts';

interface LandscapeChoice {
  /** Undefined where nothing was chosen; they may be none of the network's. */
  readonly numbers: LandscapeAsked['numbers'] | undefined;
  /** How often the range was doubled; below 0, how often it was halved. */
  readonly zoom: number;
}

/** As far as anything is to be seen. */
const MOST_ZOOM = 8;

export const useLandscape = create<LandscapeChoice>(() => ({ numbers: undefined, zoom: 0 }));

export const chooseNumbers = (numbers: LandscapeAsked['numbers']): void => useLandscape.setState({ numbers });

/** @param by 1 to see twice as much along each axis, −1 to see half */
export const zoomLandscape = (by: 1 | -1): void =>
  useLandscape.setState(({ zoom }) => ({ zoom: Math.min(MOST_ZOOM, Math.max(-MOST_ZOOM, zoom + by)) }));
