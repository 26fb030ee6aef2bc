/** A save as it is written: a record with its revision and checksum; in its body the open network whole, and the ids of the states around it. */
import { checksum } from '../lib/checksum.ts';
import { type NetworkFile, readFile } from '../network/file/fileFormat.ts';
import { FORMAT, VERSION } from '../network/file/fileSchema.ts';
import type { Damaged, Found, Timeline } from './project.ts';
import { idOf, isState, type State, type StateId, stateOf, statesOf } from './states.ts';

/** A later schema keeps `schema`, `body` and `sum` as they are, so that this page knows a newer record from a damaged one. */
export const SCHEMA = 1;

export interface SaveRecord {
  readonly schema: number;
  readonly revision: number;
  /** ms since 1970 */
  readonly savedAt: number;
  /** Who wrote it. */
  readonly writer: string;
  /** JSON of a `SaveBody`. */
  readonly body: string;
  /** Checksum of all the others. */
  readonly sum: string;
}

export interface SaveBody extends State {
  /** Past, present and future in one row, oldest first. */
  readonly timeline: readonly StateId[];
  /** Where in it the present is. */
  readonly at: number;
  /** Local backups only: the revision in the database that this save follows. */
  readonly after?: number;
  /** Local backups only: states that the database may not have yet. */
  readonly states?: Readonly<Record<StateId, State>>;
}

/** A save that can be opened. */
export interface Save {
  readonly where: string;
  readonly record: SaveRecord;
  readonly body: SaveBody;
  readonly file: NetworkFile;
}

export const bodyOf = (timeline: Timeline): SaveBody => ({
  ...stateOf(timeline.present),
  timeline: statesOf(timeline).map(idOf),
  at: timeline.past.length,
});

export function makeRecord(revision: number, savedAt: number, writer: string, body: string, schema = SCHEMA): SaveRecord {
  const open = { schema, revision, savedAt, writer, body };
  return { ...open, sum: sumOf(open) };
}

const sumOf = ({ schema, revision, savedAt, writer, body }: Omit<SaveRecord, 'sum'>): string =>
  checksum(`${schema} ${revision} ${savedAt} ${writer} ${body}`);

/** Whatever is found under a key: a sound record, or what it is instead; undefined where there is nothing. Never throws. */
export function checkRecord(found: unknown): SaveRecord | 'newer' | 'damaged' | undefined {
  if (found === undefined || found === null) return undefined;
  if (!isRecord(found) || sumOf(found) !== found.sum) return 'damaged';
  return found.schema > SCHEMA ? 'newer' : found;
}

function isRecord(found: object): found is SaveRecord {
  const { schema, revision, savedAt, writer, body, sum } = found as Record<keyof SaveRecord, unknown>;
  return (
    [schema, revision].every((count) => Number.isSafeInteger(count) && Number(count) > 0) &&
    Number.isFinite(savedAt) &&
    [writer, body, sum].every((text) => typeof text === 'string')
  );
}

export function readSave({ where, value }: Found): Save | 'newer' | 'damaged' | undefined {
  const record = checkRecord(value);
  if (typeof record !== 'object') return record;
  const body = parse(record.body);
  if (!isBody(body)) return 'damaged';
  const read = readFile(body.text);
  if (read.ok) return { where, record, body, file: read.value };
  return isNewerFile(body.text) ? 'newer' : 'damaged';
}

function isBody(found: unknown): found is SaveBody {
  if (!isState(found)) return false;
  const { timeline, at, after = 0, states = {} } = found as State & Record<Exclude<keyof SaveBody, keyof State>, unknown>;
  return (
    Array.isArray(timeline) &&
    timeline.every((id) => typeof id === 'string') &&
    Number.isSafeInteger(at) &&
    timeline[Number(at)] !== undefined &&
    Number.isSafeInteger(after) &&
    states === Object(states)
  );
}

/** Whether a text is a network file of a later version than this page knows. */
function isNewerFile(text: string): boolean {
  const { format, version } = Object(parse(text)) as Record<string, unknown>;
  return format === FORMAT && typeof version === 'number' && version > VERSION;
}

/** Whether another page has written a record since the revision that a save follows. */
export const isConflict = ({ revision, writer }: SaveRecord, after: number | undefined, own: string): boolean =>
  after !== undefined && revision > after && writer !== own;

export interface Newest {
  readonly best: Save | undefined;
  readonly damaged: readonly Damaged[];
  readonly isNewer: boolean;
}

/** The newest save that can be opened; of two of one revision the first. Never throws, whatever was found. */
export function newestSave(all: readonly Found[]): Newest {
  const read = all.map((found) => ({ ...found, save: readSave(found) }));
  const saves = read.flatMap(({ save }) => (typeof save === 'object' ? save : []));
  return {
    best: saves
      .filter(({ body, record }) => !saves.some((other) => isConflict(other.record, body.after, record.writer)))
      .reduce<Save | undefined>((best, save) => (best && best.record.revision >= save.record.revision ? best : save), undefined),
    damaged: read.filter(({ save }) => save === 'damaged').map(({ where, value }) => ({ where, text: textOf(value) })),
    isNewer: read.some(({ save }) => save === 'newer'),
  };
}

/** Something that could not be read, as a text to look at. */
export function textOf(found: unknown): string {
  if (typeof found === 'string') return found;
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return Object.prototype.toString.call(found); // String() calls whatever was found as toString
  }
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
