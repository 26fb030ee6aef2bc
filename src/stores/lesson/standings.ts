/** How the goals of the open lesson stand, and what is to be said of those that were just reached. zustand. */
import { create } from 'zustand';
import type { Standing } from './standing.ts';

interface Standings {
  /** By the goal's id; those of another network than the one on the canvas are missing. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** For those who listen to the page. */
  readonly news: string;
}

export const useStandings = create<Standings>(() => ({ standings: new Map(), news: '' }));
