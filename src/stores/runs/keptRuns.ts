/** The runs that are kept in this browser: their table, what a person says of them, and which are on the charts. zustand. */
import { create } from 'zustand';
import type { WriteFault } from '../../storage/project.ts';
import type { RunId, RunStore } from '../../storage/runStore.ts';
import { currentRun } from '../builder/currentRun.ts';
import { projectStore } from '../saving.ts';
import { runsToLetGo } from './bounds.ts';
import { messages, runInEnglish } from './messages.ts';
import { type RunBody, readRunBody } from './runBody.ts';
import { identityOf } from './runIds.ts';
import { type RunLine, type RunWords, readRunLine } from './runLine.ts';

interface KeptRuns {
  /** Begun last first; deleted ones are among them until they are let go of. */
  readonly lines: readonly RunLine[];
  /** How many were let go of since the page has opened, because there were too many. */
  readonly letGo: number;
  /** Why the newest run is not kept. */
  readonly fault: WriteFault | undefined;
  /** The one that is looked at closely. */
  readonly selected: RunId | undefined;
}

const NONE: KeptRuns = { lines: [], letGo: 0, fault: undefined, selected: undefined };

export const useKeptRuns = create<KeptRuns>(() => NONE);

export const isKept = ({ removedAt }: RunLine): boolean => removedAt === null;

/** What is known of a run; undefined of one that was never kept. */
export const lineOf = (id: RunId): RunLine | undefined => useKeptRuns.getState().lines.find((line) => line.id === id);

let store: () => Promise<RunStore> = async () => (await projectStore()).runs;

/** For tests: where runs are kept, and nothing known of it. */
export function keepRunsIn(other: RunStore): void {
  store = async () => other;
  useKeptRuns.setState(NONE);
}

/** The id of the run of the open network, where it has one. */
export function currentRunId(): RunId | undefined {
  const { plan } = currentRun().run.getState();
  return plan && identityOf(plan).id;
}

/** Looks again at what is kept: another tab may have trained. */
export async function refreshRuns(): Promise<void> {
  const found = await (await store()).list();
  const lines = found.flatMap(({ id, line }) => readRunLine(id, line) ?? []);
  const known = new Set(lines.map(({ id }) => id));
  useKeptRuns.setState((state) => ({
    lines: sorted([...lines, ...state.lines.filter(({ id }) => !known.has(id) && id === currentRunId())]),
  }));
}

const sorted = (lines: readonly RunLine[]): readonly RunLine[] => [...lines].sort((a, b) => b.beganAt - a.beganAt);

export const selectRun = (selected: RunId | undefined): void => useKeptRuns.setState({ selected });

/** The name that a new run begins with: the number after the highest that was given. */
export function nextName(): string {
  const numbers = useKeptRuns.getState().lines.map(({ name }) => numberIn(name));
  return messages.run(Math.max(0, ...numbers) + 1);
}

function numberIn(name: string): number {
  const number = Number(/ (\d{1,9})$/.exec(name)?.[1] ?? 0);
  return name === messages.run(number) || name === runInEnglish(number) ? number : 0;
}

/** Shows a run in the table as it is now. */
export const showLine = (line: RunLine): void =>
  useKeptRuns.setState(({ lines }) => ({ lines: sorted([line, ...lines.filter(({ id }) => id !== line.id)]) }));

/** Keeps a run, or keeps it anew; the oldest go where there are too many, and where the browser gives no more room. */
export async function keepRun(line: RunLine, body: RunBody): Promise<void> {
  showLine(line);
  const runs = await store();
  let written = await runs.write(line.id, line, body);
  if (!written.ok && written.reason === 'full') {
    await letGo(oldest());
    written = await runs.write(line.id, line, body);
  }
  useKeptRuns.setState({ fault: written.ok ? undefined : written.reason });
  await letGo(runsToLetGo(useKeptRuns.getState().lines, inUse(), Date.now()));
}

const inUse = (): ReadonlySet<RunId> => new Set([currentRunId() ?? '']);

/** The half that began first, of those that may go. */
function oldest(): readonly RunId[] {
  const may = useKeptRuns.getState().lines.filter(({ id, isPinned }) => !isPinned && !inUse().has(id));
  return may.slice(Math.floor(may.length / 2)).map(({ id }) => id);
}

async function letGo(ids: readonly RunId[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = new Set(ids);
  useKeptRuns.setState(({ lines, letGo: before }) => ({
    lines: lines.filter(({ id }) => !gone.has(id)),
    letGo: before + lines.filter((line) => gone.has(line.id) && isKept(line)).length,
  }));
  await (await store()).delete(ids);
}

/** The name, the note and the pin of a run. */
export const changeRun = (id: RunId, words: Partial<RunWords>): Promise<void> => change(id, words);

/** Deletes a run; it can be brought back for a day. */
export const removeRun = (id: RunId): Promise<void> => change(id, { removedAt: Date.now() });
export const bringBackRun = (id: RunId): Promise<void> => change(id, { removedAt: null });

async function change(id: RunId, what: Partial<RunLine>): Promise<void> {
  const line = lineOf(id);
  if (!line) return;
  const next = { ...line, ...what };
  showLine(next);
  await (await store()).write(id, next);
}

/** A run whole; undefined where it cannot be read any more. */
export const readRun = async (id: RunId): Promise<RunBody | undefined> => readRunBody(await (await store()).read(id));
