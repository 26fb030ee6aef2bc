/** The small copies in localStorage, where there is no database to save into yet, or no room for them. */
import { dropCopies, readCopy, rememberProject, writeCopy } from '../../storage/copies.ts';
import type { ProjectId, Storage } from '../../storage/records.ts';
import { isUntouched } from './beginning.ts';
import type { Desk } from './desk.ts';
import type { AtOnce } from './opening.ts';

/** The page goes away before the database has answered: what was done since it opened follows what the last copy knew. */
export function copyAtOnce(desk: Desk, { id, copy, ...rest }: AtOnce, writer: string): void {
  const timeline = desk.timeline();
  if (rest.isNewer || isUntouched(timeline, { id, copy, ...rest })) return;
  const known = typeof copy?.head === 'object' ? copy.head : undefined;
  const before = known ? known.head.timeline.slice(0, known.head.at) : [];
  const revision = (known?.sealed.revision ?? 0) + 1;
  const states = known ? new Set(known.head.timeline) : new Set();
  writeCopy({ id, timeline, revision, writer, before, isKept: (state) => states.has(state) });
  rememberProject(id);
}

/** Lets go of the copies of other projects that the database has as new or newer. */
export async function makeRoom(storage: Storage, own: ProjectId): Promise<void> {
  const lines = new Map((await storage.list()).map(({ id, revision }) => [id, revision]));
  dropCopies((id) => {
    const { head } = readCopy(id);
    return id !== own && typeof head === 'object' && head.sealed.revision <= (lines.get(id) ?? 0);
  });
}
