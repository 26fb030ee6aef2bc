/** The lease of a project: the one tab that holds it writes, the others look on. Web Locks see to it, which a browser lets go of when a tab is closed or crashes; without them the tabs ask each other. */
import type { ProjectId } from './project.ts';

/** `elsewhere`: another tab had it before this one came; `taken`: another tab has taken it from this one. */
export type LeaseState = 'unknown' | 'held' | 'elsewhere' | 'taken';

export interface Lease {
  state(): LeaseState;
  /** Resolves once it is known who holds it. */
  readonly known: Promise<void>;
  /** Takes it from the tab that holds it, which is asked to save first. */
  take(): void;
  /** Lets go of it, or waits for it no longer. */
  release(): void;
}

export interface LeaseOptions {
  /** Nobody else knows this project yet: it is held at once. */
  readonly isNew: boolean;
  /** It was taken, or has become this tab's own. */
  readonly onChange: () => void;
  /** Another tab wants it: what is not saved yet is saved now. */
  readonly onRequest: () => Promise<unknown>;
}

/** `whose`: does anybody hold it? `mine`: I do. `yield`: let me have it. `saved`: all that I had is saved, take it. */
type Word = 'whose' | 'mine' | 'yield' | 'saved';

/** What a browser has for tabs to agree by; either may be missing. */
export interface TabTools {
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly openChannel: ((name: string) => Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>) | undefined;
}

const browserTools = (): TabTools => ({
  locks: globalThis.navigator?.locks,
  openChannel: typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
});

/** How long is waited, in ms: for the lock of a page that is just going away; for an answer; for a tab that was asked to save. */
const PATIENCE = { lock: 400, answer: 300, save: 1000 };

export type OpenLease = typeof openLease;

export function openLease(id: ProjectId, { isNew, onChange, onRequest }: LeaseOptions, { locks, openChannel } = browserTools()): Lease {
  const name = `tinkergrad.${id}`;
  let state: LeaseState = isNew ? 'held' : 'unknown';
  let isTaking = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let letGo: (() => void) | undefined;
  let settle: () => void = () => undefined;
  const known = new Promise<void>((resolve) => {
    settle = resolve;
  });
  if (isNew) settle();
  const queue = new AbortController();
  const channel = openChannel?.(name);
  const say = (word: Word) => channel?.postMessage(word);
  const wait = (patience: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, patience);
  };

  function become(next: LeaseState): void {
    clearTimeout(timer);
    if (isOver || state === next) return;
    const isFirst = state === 'unknown';
    state = next;
    settle();
    if (!isFirst) onChange();
  }

  /** Waits for the lock, in the queue or before it, and holds it until it is let go of or stolen. */
  function waitForLock(options: LockOptions): void {
    const hold = () =>
      new Promise<void>((resolve) => {
        letGo = resolve;
        become('held');
      });
    const lose = () => {
      if (isOver) return;
      if (!letGo) return state === 'unknown' ? become('held') : undefined; // a browser may refuse locks; then saving finds out
      letGo = undefined;
      become('taken');
      waitForLock({ signal: queue.signal });
    };
    locks?.request(name, options, hold).then(lose, lose);
  }

  function seize(): void {
    isTaking = false;
    clearTimeout(timer);
    if (locks) waitForLock({ steal: true });
    else become('held');
  }

  async function hear(word: Word): Promise<void> {
    if (word === 'saved' && isTaking) seize();
    if (word === 'mine' && state === 'unknown') become('elsewhere');
    if (state !== 'held') return;
    if (word === 'whose') say('mine');
    if (word !== 'yield') return;
    await onRequest().catch(() => undefined);
    if (!locks) become('taken');
    say('saved');
  }

  if (channel) channel.onmessage = ({ data }) => void hear(data);
  if (locks) waitForLock({ signal: queue.signal });
  else if (!isNew) say('whose');
  if (!isNew) wait(locks ? PATIENCE.lock : PATIENCE.answer, () => become(locks ? 'elsewhere' : 'held'));

  return {
    state: () => state,
    known,
    take() {
      if (state === 'held') return;
      isTaking = true;
      say('yield');
      wait(PATIENCE.save, seize);
    },
    release() {
      isOver = true;
      clearTimeout(timer);
      queue.abort();
      letGo?.();
      channel?.close();
    },
  };
}
