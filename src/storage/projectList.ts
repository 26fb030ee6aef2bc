/** The list of networks, a line each: which there are, which were put away, and for how long these can be brought back. */
import { type Database, rangeOf, STORES } from './database.ts';
import type { Found, ProjectId, ProjectSummary } from './project.ts';
import { newestSave } from './saveRecord.ts';

/** A network that was put away can be brought back for so long. ms */
const GRACE = 30 * 24 * 60 * 60_000;

/** Those that were not put away, saved last first. */
export const recentOf = (all: readonly ProjectSummary[]): readonly ProjectSummary[] =>
  all.filter(({ removedAt }) => removedAt === undefined).sort((a, b) => b.savedAt - a.savedAt);

/** Those that were, last first. */
export const removedOf = (all: readonly ProjectSummary[]): readonly ProjectSummary[] =>
  all.filter(({ removedAt }) => removedAt !== undefined).sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A line as it was found; undefined where it is not one. */
export function readSummary(id: ProjectId, found: unknown): ProjectSummary | undefined {
  const { name, revision, savedAt, removedAt } = Object(found) as Record<keyof ProjectSummary, unknown>;
  if (typeof name !== 'string' || !isTime(revision) || !isTime(savedAt)) return undefined;
  return { id, name, revision, savedAt, ...(isTime(removedAt) ? { removedAt } : {}) };
}

/** What there is of a project's saves, and its line, as they were at one moment. */
export async function readSaves(database: Database, id: ProjectId) {
  const transaction = database.transaction(['projects', 'slots']);
  const slots = transaction.objectStore('slots');
  const [line, a, b] = await Promise.all([
    transaction.objectStore('projects').get(id),
    slots.get([id, 'A']),
    slots.get([id, 'B']),
    transaction.done,
  ]);
  const found: readonly Found[] = [
    { where: 'slot A', value: a },
    { where: 'slot B', value: b },
  ];
  return { line: readSummary(id, line), slots: found };
}

/** Every line; one that is damaged is made again from the network itself. */
export async function readList(database: Database): Promise<readonly ProjectSummary[]> {
  const [ids, lines, slots] = await Promise.all([
    database.getAllKeys('projects'),
    database.getAll('projects'),
    database.getAllKeys('slots'),
  ]);
  const sound = new Map(ids.flatMap((id, i) => readSummary(id, lines[i]) ?? []).map((line) => [line.id, line]));
  for (const [id] of slots) {
    const { best } = sound.has(id) ? {} : newestSave((await readSaves(database, id)).slots);
    if (best) sound.set(id, { id, name: best.file.document.name, revision: best.record.revision, savedAt: best.record.savedAt });
  }
  return [...sound.values()];
}

/** Puts a project away, or brings it back where no time is given. */
export async function putAway(database: Database, id: ProjectId, removedAt?: number): Promise<void> {
  const line = (await readList(database)).find((summary) => summary.id === id);
  if (!line) return;
  const { name, revision, savedAt } = line;
  await database.put('projects', { name, revision, savedAt, removedAt }, id);
}

/** Lets go of what was put away so long ago that nobody will ask for it again. */
export async function forgetOld(database: Database): Promise<void> {
  for (const { id, removedAt = Number.POSITIVE_INFINITY } of await readList(database)) {
    if (Date.now() - removedAt <= GRACE) continue;
    const transaction = database.transaction(STORES, 'readwrite');
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      transaction.objectStore('checkpoints').delete(id),
      ...(['slots', 'states', 'parameters'] as const).map((name) => transaction.objectStore(name).delete(rangeOf(id))),
      transaction.done,
    ]);
  }
}
