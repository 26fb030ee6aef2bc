/** The local backup: a small copy of each project in localStorage, written and read at once, for the first paint and for the moment in which a page goes away. */
import type { Found, ProjectId, ProjectWrite } from './project.ts';
import { bodyOf, makeRecord, parse, readSave, type SaveBody } from './saveRecord.ts';
import { idOf, type StateId, stateOf, statesOf } from './states.ts';

// What browsers hold already is found under these names.
const BACKUP = 'tinkergrad.copy.';
const LAST = 'tinkergrad.project';

/** The browser gives about five million letters to all backups together. */
const MOST_LETTERS = 1_000_000;

/** What is found under a project's key, for `ProjectStore.read` to hold against its own. */
export interface Backup extends Found {
  /** Sound, or why it is not. */
  readonly save: ReturnType<typeof readSave>;
}

export interface BackupWrite extends ProjectWrite {
  /** The backup that the timeline began with, where the database has not told yet what was before. */
  readonly base?: SaveBody | undefined;
  /** The states that the database has. */
  readonly kept: ReadonlySet<StateId>;
}

export type LocalBackup = ReturnType<typeof createLocalBackup>;

/** @param local what all tabs share @param tab what each has for itself; a browser may refuse both */
export function createLocalBackup(local: () => Storage, tab: () => Storage) {
  function read(id: ProjectId): Backup {
    const text = quietly(() => local().getItem(BACKUP + id)) ?? undefined;
    const found = { where: 'local backup', value: text && (parse(text) ?? text) };
    return { ...found, save: readSave(found) };
  }

  return {
    read,

    /** Says whether the browser took it. A large history goes without those states that the database does not have yet. */
    write({ id, timeline, after, revision, writer, base, kept }: BackupWrite): boolean {
      const body = bodyOf(timeline);
      const before = base?.timeline.slice(0, base.at) ?? [];
      const whole: SaveBody = { ...body, timeline: [...before, ...body.timeline], at: before.length + body.at, after };
      const missing = statesOf(timeline).filter((state) => state !== timeline.present && !kept.has(idOf(state)));
      const states = { ...base?.states, ...Object.fromEntries(missing.map((state) => [idOf(state), stateOf(state)])) };
      const full = JSON.stringify({ ...whole, states } satisfies SaveBody);
      const record = makeRecord(revision, Date.now(), writer, full.length <= MOST_LETTERS ? full : JSON.stringify(whole));
      return quietly(() => local().setItem(BACKUP + id, JSON.stringify(record)) ?? true) ?? false;
    },

    /** Lets go of the backups of those projects that the database has as new or newer. */
    makeRoom(revisionOf: (id: ProjectId) => number): void {
      const keys = quietly(() => Array.from({ length: local().length }, (_, i) => local().key(i) ?? '')) ?? [];
      for (const id of keys.filter((key) => key.startsWith(BACKUP)).map((key) => key.slice(BACKUP.length))) {
        const { save } = read(id);
        if (typeof save === 'object' && save.record.revision <= revisionOf(id)) quietly(() => local().removeItem(BACKUP + id));
      }
    },

    /** Whether the browser lets this page keep backups at all. */
    isAllowed: (): boolean =>
      quietly(() => {
        local().setItem('tinkergrad.try', '1');
        local().removeItem('tinkergrad.try');
        return true;
      }) ?? false,

    /** The project that was open last: in this tab, else in this browser. */
    lastProject: (): ProjectId | undefined => quietly(() => tab().getItem(LAST)) ?? quietly(() => local().getItem(LAST)) ?? undefined,

    rememberProject(id: ProjectId): void {
      for (const storage of [tab, local]) quietly(() => storage().setItem(LAST, id));
    },
  };
}

export const localBackup: LocalBackup = createLocalBackup(
  () => localStorage,
  () => sessionStorage,
);

/** Storage that is full or switched off throws, even when it is only named. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
