/** Who of the lanes of a race may train next: as many at once as there are cores, all of them about as far as one another. Pure. */

/** What is known of a lane. */
export interface LaneTurn {
  /** Steps taken, as it last said. */
  readonly steps: number;
  /** `waits`: for a turn; `goes`: has one; `comes`: is not ready yet; `over`: finished, blown up, failed or ended. */
  readonly state: 'comes' | 'waits' | 'goes' | 'over';
}

/**
 * The lanes that get the next turn, by their places: those that are farthest behind first, and none that is a turn or more ahead of
 * the last one that is still in the race.
 * @param atOnce how many may train at once
 * @param size steps of a turn
 */
export function nextTurns(lanes: readonly LaneTurn[], atOnce: number, size: number): readonly number[] {
  const last = Math.min(...lanes.filter(({ state }) => state !== 'over').map(({ steps }) => steps));
  const free = atOnce - lanes.filter(({ state }) => state === 'goes').length;
  return lanes
    .map((lane, place) => ({ ...lane, place }))
    .filter(({ state, steps }) => state === 'waits' && steps < last + size)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, Math.max(0, free))
    .map(({ place }) => place);
}

/** A turn is to last about so long: short enough that all curves grow together, long enough that a page that is busy drawing costs little. ms */
const TURN = 150;
const MOST_STEPS = 2000;

/** Steps of the turns to come, from how long one took in its thread. The steps are the same ones whatever it is. */
export const turnSize = (before: number, ms: number): number =>
  Math.round(Math.min(MOST_STEPS, Math.max(1, before * Math.min(4, Math.max(0.25, TURN / Math.max(ms, 1))))));
