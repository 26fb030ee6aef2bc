/** For tests only: pretended tabs of one browser, for tests of keeping: a desk, a lock, and memory in place of the browser's. */
import { refused } from '../../../lib/result.ts';
import { EMPTY_DOCUMENT } from '../../../network/document.ts';
import { type NetworkFile, writeFile } from '../../../network/file/fileFormat.ts';
import type { Claimant, MakeClaim, Standing } from '../../../storage/claims.ts';
import { openStorage } from '../../../storage/openStorage.ts';
import type { Timeline } from '../../../storage/records.ts';
import { DEPTH } from '../../document/depth.ts';
import type { Desk } from '../desk.ts';
import { Keeper, type KeeperOptions } from '../keeper.ts';
import { openAtOnce } from '../opening.ts';
import type { KeeperState } from '../sitting.ts';

export const file = (name: string): NetworkFile => ({ document: { ...EMPTY_DOCUMENT, name } });
export const textOf = ({ document }: NetworkFile): string => writeFile(document);
export const texts = ({ past, present, future }: Timeline) => ({
  past: past.map(textOf),
  present: textOf(present),
  future: future.map(textOf),
});

/** A desk on which names are edits. */
class TestDesk implements Desk {
  private listeners = new Set<() => void>();
  constructor(private now: Timeline) {}
  timeline = () => this.now;
  openings = () => 0;
  show(timeline: Timeline): void {
    this.now = timeline;
    for (const listener of this.listeners) listener();
  }
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  edit(next: NetworkFile): void {
    const { past, present } = this.now;
    this.show({ past: [...past.slice(1 - DEPTH), present], present: next, future: [] });
  }
  undo(): void {
    const { past, present, future } = this.now;
    const back = past.at(-1);
    if (back) this.show({ past: past.slice(0, -1), present: back, future: [present, ...future] });
  }
  redo(): void {
    const { past, present, future } = this.now;
    const [next, ...rest] = future;
    if (next) this.show({ past: [...past, present], present: next, future: rest });
  }
}

/** One lock for all tabs of a test: whoever comes first has it, whoever takes it has it next. */
export class TestLocks {
  private holders = new Map<string, Claimant[]>();
  make: MakeClaim = (id, claimant) => {
    const line = this.holders.get(id) ?? [];
    this.holders.set(id, line);
    line.push(claimant);
    claimant.onStanding(line[0] === claimant ? 'ours' : 'elsewhere');
    return {
      isCertain: true,
      take: () => this.reorder(line, [claimant, ...line.filter((other) => other !== claimant)], 'taken'),
      release: () =>
        this.reorder(
          line,
          line.filter((other) => other !== claimant),
          'elsewhere',
        ),
    };
  };
  private reorder(line: Claimant[], next: Claimant[], loser: Standing): void {
    const [before] = line;
    line.splice(0, line.length, ...next);
    const [now] = line;
    if (now === before) return;
    if (before && line.includes(before)) before.onStanding(loser);
    now?.onStanding('ours');
  }
}

/** A tab: a page that has opened with what it found. */
export class Tab {
  readonly desk: TestDesk;
  readonly keeper: Keeper;
  state: Partial<KeeperState> = {};
  /** What this tab still has to say to the database is not heard any more. */
  isDead = false;
  constructor(locks: TestLocks, options: Partial<KeeperOptions> = {}) {
    const atOnce = openAtOnce();
    this.desk = new TestDesk({ past: [], present: { document: atOnce.document }, future: [] });
    this.keeper = new Keeper({
      desk: this.desk,
      atOnce,
      openStorage: async () => {
        const opened = await openStorage();
        const { write } = opened.storage;
        return { storage: { ...opened.storage, write: async (edit) => (this.isDead ? refused('lost') : await write(edit)) } };
      },
      makeClaim: locks.make,
      say: (state) => {
        this.state = { ...this.state, ...state };
      },
      onSaved: () => undefined,
      ...options,
    });
  }
}

/** What stands for localStorage. */
export function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    key: (i: number) => [...kept.keys()][i] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}
