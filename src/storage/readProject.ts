/** Reads a project out of the database: the newest sound save, its undo history, and what was damaged. */
import { ok, type Result, refused } from '../lib/result.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import { type Database, rangeOf } from './database.ts';
import type { Found, KeptProject, ProjectId, ReadFault, Timeline } from './project.ts';
import { readSaves } from './projectList.ts';
import { newestSave, type Save, type SaveBody } from './saveRecord.ts';
import { type Parts, readParameters, readStates, type StateId, withParameters } from './states.ts';

export async function readProject(database: Database, id: ProjectId, backup?: Found): Promise<Result<KeptProject, ReadFault>> {
  const { line, slots } = await readSaves(database, id);
  const { best, damaged, isNewer } = newestSave(backup ? [...slots, backup] : slots);
  if (!best) return refused(isNewer ? { fault: 'newer' } : damaged.length > 0 ? { fault: 'damaged', damaged } : { fault: 'absent' });
  const isInDatabase = best.where !== backup?.where;
  const { revision, savedAt } = best.record;
  // Saving goes on after a revision that is damaged: the line in the list knows which was the last.
  const after = Math.max(line?.revision ?? 0, (isInDatabase ? best : newestSave(slots).best)?.record.revision ?? 0);
  const isRestored = damaged.length > 0 && (line === undefined || revision < line.revision);
  const timeline = await readTimeline(database, id, best);
  return ok({ timeline, revision: Math.max(revision, after), after, savedAt, isInDatabase, isRestored, damaged, isNewer });
}

/** The states around the present that are sound, without a gap: a damaged one ends the way back, or the way forward. */
async function readTimeline(database: Database, id: ProjectId, { body, file }: Save): Promise<Timeline> {
  const parts = await readParts(database, id, body);
  const past = await readStates(body.timeline.slice(0, body.at).reverse(), parts);
  const future = await readStates(body.timeline.slice(body.at + 1), parts);
  return { past: past.reverse(), present: withParameters(file, body.parameters, parts.parameters), future };
}

/** A local backup has brought along those states that the database may not have. */
async function readParts(database: Database, id: ProjectId, { states: brought = {} }: SaveBody): Promise<Parts> {
  const parameters = new Map<StateId, ParameterValues>();
  for (const [name, found] of await readAll(database, 'parameters', id)) {
    const values = readParameters(name, found);
    if (values) parameters.set(name, values);
  }
  return { states: new Map([...(await readAll(database, 'states', id)), ...Object.entries(brought)]), parameters };
}

async function readAll(
  database: Database,
  name: 'states' | 'parameters',
  id: ProjectId,
): Promise<readonly (readonly [StateId, unknown])[]> {
  const store = database.transaction(name).store;
  const [keys, values] = await Promise.all([store.getAllKeys(rangeOf(id)), store.getAll(rangeOf(id))]);
  return keys.map(([, key], i) => [key, values[i]]);
}
