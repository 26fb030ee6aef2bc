/** How many runs are kept, and which go when there are more. Pure. */
import { sum } from '../../lib/sums.ts';
import type { RunId } from '../../storage/runStore.ts';
import type { RunLine } from './runLine.ts';

export const MOST_RUNS = 100;
export const MOST_RUN_BYTES = 100_000_000;

/** A run that was deleted can be brought back for so long. ms */
const GRACE = 24 * 60 * 60_000;

/**
 * Which runs go: those that were deleted long ago, then as many as are too many, deleted ones first, then the oldest. Pinned ones stay, and so
 * do those that are in use.
 * @param now ms since 1970
 */
export function runsToLetGo(lines: readonly RunLine[], inUse: ReadonlySet<RunId>, now: number): readonly RunId[] {
  const isOver = ({ removedAt }: RunLine) => removedAt !== null && now - removedAt > GRACE;
  const gone = new Set(lines.filter(isOver).map(({ id }) => id));
  const rest = lines.filter(({ id }) => !gone.has(id));
  let count = rest.filter(({ removedAt }) => removedAt === null).length;
  let bytes = sum(rest.map((line) => line.bytes));
  for (const line of rest.filter(({ id, isPinned, removedAt }) => !inUse.has(id) && (removedAt !== null || !isPinned)).sort(byAge)) {
    const isTooMuch = bytes > MOST_RUN_BYTES || (line.removedAt === null && count > MOST_RUNS);
    if (!isTooMuch) continue;
    gone.add(line.id);
    bytes -= line.bytes;
    if (line.removedAt === null) count -= 1;
  }
  return [...gone];
}

/** Deleted ones first, then the oldest. */
const byAge = (a: RunLine, b: RunLine): number => Number(a.removedAt === null) - Number(b.removedAt === null) || a.beganAt - b.beganAt;
