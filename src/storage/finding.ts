/** Reads a project out of the database: the newest sound version, its history, and what was damaged. */
import type { ParameterValues } from '../network/file/fileParameters.ts';
import { type ContentId, parametersOf } from './contents.ts';
import type { Database } from './database.ts';
import { type Found, type Newest, newestOf } from './heads.ts';
import type { ProjectId, ProjectSummary } from './records.ts';
import { readSummary } from './summaries.ts';
import type { Parts } from './timelines.ts';

/** All keys of one project in a store whose keys are pairs. */
export const rangeOf = (id: ProjectId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export interface FoundProject extends Newest {
  readonly summary: ProjectSummary | undefined;
  /** The last save was beyond reading: the best is an older one. */
  readonly isRestored: boolean;
  readonly exists: boolean;
}

/** Looks at the snapshots only where neither a slot nor the copy can be opened. */
export async function findProject(database: Database, id: ProjectId, copy?: Found): Promise<FoundProject> {
  const transaction = database.transaction(['projects', 'slots', 'snapshots']);
  const [line, a, b, revisions, snapshots] = await Promise.all([
    transaction.objectStore('projects').get(id),
    transaction.objectStore('slots').get([id, 'A']),
    transaction.objectStore('slots').get([id, 'B']),
    transaction.objectStore('snapshots').getAllKeys(rangeOf(id)),
    transaction.objectStore('snapshots').getAll(rangeOf(id)),
    transaction.done,
  ]);
  const slots: Found[] = [{ where: 'slot A', value: a }, { where: 'slot B', value: b }, ...(copy ? [copy] : [])];
  const older = snapshots.map((value, i) => ({ where: `snapshot ${revisions[i]?.[1]}`, value }));
  const newest = newestOf(slots);
  const found = newest.best ? newest : newestOf([...slots, ...older]);
  const summary = readSummary(id, line);
  return {
    ...found,
    summary,
    isRestored: isOlder(found, summary),
    exists: [line, copy?.value, a, b, ...snapshots].some((value) => value !== undefined),
  };
}

/** The line in the list knows which revision was the last; where it is gone too, damage alone speaks. */
const isOlder = ({ best, damaged }: Newest, summary: ProjectSummary | undefined): boolean =>
  damaged.length > 0 && best !== undefined && (summary === undefined || best.sealed.revision < summary.revision);

export async function findParts(database: Database, id: ProjectId): Promise<Parts> {
  const transaction = database.transaction(['states', 'parameters']);
  const [states, parameters] = [transaction.objectStore('states'), transaction.objectStore('parameters')];
  const [stateKeys, stateValues, parameterKeys, parameterValues] = await Promise.all([
    states.getAllKeys(rangeOf(id)),
    states.getAll(rangeOf(id)),
    parameters.getAllKeys(rangeOf(id)),
    parameters.getAll(rangeOf(id)),
    transaction.done,
  ]);
  const sound = new Map<ContentId, ParameterValues>();
  for (const [i, [, name]] of parameterKeys.entries()) {
    const values = parametersOf(name, parameterValues[i]);
    if (values) sound.set(name, values);
  }
  return { states: new Map(stateKeys.map(([, name], i) => [name, stateValues[i]])), parameters: sound };
}
