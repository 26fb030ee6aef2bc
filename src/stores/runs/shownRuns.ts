/** Kept runs that are seen on the charts beside the one of now: which, in which color, and their curves. zustand. */
import { create } from 'zustand';
import type { RunId } from '../../storage/runStore.ts';
import { notify } from '../document/document.ts';
import { isKept, readRun, useKeptRuns } from './keptRuns.ts';
import { messages } from './messages.ts';
import { curvesOf } from './runBody.ts';
import type { RunLine } from './runLine.ts';

/** Beside these there is the run of now: more than eight curves nobody tells apart. */
export const MOST_SHOWN = 7;

export interface ShownRun {
  /** Its color and its mark, the same as long as it is shown. */
  readonly place: number;
  readonly curves: ReturnType<typeof curvesOf>;
}

/** In the order in which they were chosen. */
export const useShownRuns = create<{ readonly shown: ReadonlyMap<RunId, ShownRun> }>(() => ({ shown: new Map() }));

/** Shows a run on the charts, or takes it away. */
export async function toggleShown({ id, name }: RunLine): Promise<void> {
  const { shown } = useShownRuns.getState();
  if (shown.has(id)) return hide(id);
  if (shown.size >= MOST_SHOWN) return notify(messages.mostShown(MOST_SHOWN));
  const body = await readRun(id);
  if (!body) return notify(messages.damaged(name));
  const curves = curvesOf(body);
  useShownRuns.setState((state) => ({ shown: new Map([...state.shown, [id, { place: freePlace(state.shown), curves }]]) }));
}

const hide = (id: RunId): void => useShownRuns.setState(({ shown }) => ({ shown: new Map([...shown].filter(([other]) => other !== id)) }));

function freePlace(shown: ReadonlyMap<RunId, ShownRun>): number {
  const taken = new Set([...shown.values()].map(({ place }) => place));
  return Array.from({ length: MOST_SHOWN }, (_, place) => place).find((place) => !taken.has(place)) ?? 0;
}

// What was deleted or let go of is seen nowhere.
useKeptRuns.subscribe(({ lines }) => {
  const there = new Set(lines.filter(isKept).map(({ id }) => id));
  for (const id of useShownRuns.getState().shown.keys()) if (!there.has(id)) hide(id);
});
