/** The lines of a list of networks, read from what was found. */
import type { ProjectId, ProjectSummary } from './records.ts';

/** A network that was put away can be brought back for so long. ms */
const GRACE = 30 * 24 * 60 * 60_000;

/** A line as it was found; undefined where it is not one. */
export function readSummary(id: ProjectId, found: unknown): ProjectSummary | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const { name, revision, savedAt, removedAt } = found as Record<keyof ProjectSummary, unknown>;
  if (typeof name !== 'string' || !isCount(revision) || !isTime(savedAt)) return undefined;
  return { id, name, revision, savedAt, ...(isTime(removedAt) ? { removedAt } : {}) };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const kept = (all: readonly ProjectSummary[]): readonly ProjectSummary[] =>
  all.filter(({ removedAt }) => removedAt === undefined).sort((a, b) => b.savedAt - a.savedAt);

export const removed = (all: readonly ProjectSummary[]): readonly ProjectSummary[] =>
  all.filter(({ removedAt }) => removedAt !== undefined).sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));

/** Put away for so long that nobody will ask for it again. */
export const isForgotten = ({ removedAt }: ProjectSummary, now: number): boolean => removedAt !== undefined && now - removedAt > GRACE;
