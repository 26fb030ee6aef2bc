/** The small copy of a project in localStorage, which is written and read at once: for the first paint, and for the moment in which a page goes away. */
import { type Content, type ContentId, contentOf, idOf, statesOf } from './contents.ts';
import { type Found, headOf, parse, readHead, type SoundHead } from './heads.ts';
import type { ProjectId, ProjectWrite } from './records.ts';
import { seal } from './seal.ts';

const COPY = 'tinkergrad.copy.';
const LAST = 'tinkergrad.project';

/** The browser gives about five million letters to all copies together. */
const MOST_LETTERS = 1_000_000;

/** What is found under a project's key, for `Storage.read` to hold against its own. */
export interface Copy extends Found {
  /** Sound, or why it is not. */
  readonly head: SoundHead | 'newer' | 'damaged' | undefined;
}

export function readCopy(id: ProjectId): Copy {
  const text = quietly(() => localStorage.getItem(COPY + id));
  if (text === undefined || text === null) return { where: 'copy', value: undefined, head: undefined };
  const value = parse(text) ?? text;
  return { where: 'copy', value, head: readHead(value, 'copy') };
}

/** The revision of a copy; 0 where there is none that is sound. */
export const lastCopied = (copy: Copy | undefined): number => (typeof copy?.head === 'object' ? copy.head.sealed.revision : 0);

/** The states of the history that came with a copy, because the database may not have had them yet. */
export function statesIn({ head }: SoundHead): ReadonlyMap<ContentId, unknown> {
  const { states } = head as { readonly states?: unknown };
  return new Map(typeof states === 'object' && states !== null ? Object.entries(states) : []);
}

export interface CopyWrite extends Omit<ProjectWrite, 'after'> {
  /** States before the first of the timeline, oldest first, where its beginning is not known here. */
  readonly before: readonly ContentId[];
  /** Whether the database has this state. */
  readonly isKept: (state: ContentId) => boolean;
}

/** Says whether the browser took it. A large history goes without those states that the database does not have yet. */
export function writeCopy({ id, timeline, revision, writer, before, isKept }: CopyWrite): boolean {
  const head = headOf(timeline);
  const whole = { ...head, timeline: [...before, ...head.timeline], at: before.length + head.at };
  const missing = statesOf(timeline).filter((state) => state !== timeline.present && !isKept(idOf(state)));
  const states: Record<ContentId, Content> = Object.fromEntries(missing.map((state) => [idOf(state), contentOf(state)]));
  const full = JSON.stringify({ ...whole, states });
  const body = full.length <= MOST_LETTERS ? full : JSON.stringify(whole);
  const text = JSON.stringify(seal(revision, Date.now(), writer, body));
  return quietly(() => localStorage.setItem(COPY + id, text) ?? true) ?? false;
}

/** Lets go of copies that are told to be needless, to make room. */
export function dropCopies(isNeedless: (id: ProjectId) => boolean): void {
  quietly(() => {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys) if (key.startsWith(COPY) && isNeedless(key.slice(COPY.length))) localStorage.removeItem(key);
  });
}

/** Whether the browser lets this page keep copies at all. */
export const canCopy = (): boolean =>
  quietly(() => {
    localStorage.setItem('tinkergrad.try', '1');
    localStorage.removeItem('tinkergrad.try');
    return true;
  }) ?? false;

/** The project that was open last: in this tab, else in this browser. */
export const lastProject = (): ProjectId | undefined =>
  quietly(() => sessionStorage.getItem(LAST)) ?? quietly(() => localStorage.getItem(LAST)) ?? undefined;

export function rememberProject(id: ProjectId): void {
  quietly(() => sessionStorage.setItem(LAST, id));
  quietly(() => localStorage.setItem(LAST, id));
}

/** Storage that is full or switched off throws, even when it is only named. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
