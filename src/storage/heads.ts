/** The head of a save: the network that is open, whole, and the names of the states before and after it. */
import type { NetworkDocument } from '../network/document.ts';
import { readFile } from '../network/file/fileFormat.ts';
import { FORMAT, VERSION } from '../network/file/fileSchema.ts';
import { type Content, type ContentId, contentOf, idOf, isContent, statesOf } from './contents.ts';
import type { Damaged, Timeline } from './records.ts';
import { type Sealed, textOf, unseal } from './seal.ts';

export interface Head extends Content {
  /** Past, present and future in one row, oldest first. */
  readonly timeline: readonly ContentId[];
  /** Where in it the present is. */
  readonly at: number;
}

export const headOf = (timeline: Timeline): Head => ({
  ...contentOf(timeline.present),
  timeline: statesOf(timeline).map(idOf),
  at: timeline.past.length,
});

/** Something that was found, and where. */
export interface Found {
  readonly where: string;
  readonly value: unknown;
}

/** A save that can be opened. */
export interface SoundHead {
  readonly where: string;
  readonly sealed: Sealed;
  readonly head: Head;
  readonly document: NetworkDocument;
}

export interface Newest {
  readonly best: SoundHead | undefined;
  readonly damaged: readonly Damaged[];
  readonly isNewer: boolean;
}

/** The newest save that can be opened; of two of one revision the first. Never throws, whatever was found. */
export function newestOf(found: readonly Found[]): Newest {
  let best: SoundHead | undefined;
  const damaged: Damaged[] = [];
  let isNewer = false;
  for (const { where, value } of found) {
    const read = readHead(value, where);
    if (read === 'newer') isNewer = true;
    else if (read === 'damaged') damaged.push({ where, text: textOf(value) });
    else if (read && (!best || read.sealed.revision > best.sealed.revision)) best = read;
  }
  return { best, damaged, isNewer };
}

/** What a key holds; undefined where it holds nothing. */
export function readHead(value: unknown, where: string): SoundHead | 'newer' | 'damaged' | undefined {
  const found = unseal(value);
  if (found.is === 'absent') return undefined;
  if (found.is !== 'sound') return found.is;
  const head = parse(found.sealed.body);
  if (!isHead(head)) return 'damaged';
  const read = readFile(head.text);
  if (read.ok) return { where, sealed: found.sealed, head, document: read.value.document };
  return isNewerFile(head.text) ? 'newer' : 'damaged';
}

/** Whether a text is a network file of a later version than this page knows. */
export function isNewerFile(text: string): boolean {
  const file = parse(text);
  if (typeof file !== 'object' || file === null) return false;
  const { format, version } = file as Record<string, unknown>;
  return format === FORMAT && typeof version === 'number' && version > VERSION;
}

function isHead(found: unknown): found is Head {
  if (!isContent(found)) return false;
  const { timeline, at } = found as Content & Record<'timeline' | 'at', unknown>;
  return (
    Array.isArray(timeline) &&
    timeline.every((id) => typeof id === 'string') &&
    Number.isSafeInteger(at) &&
    timeline[Number(at)] !== undefined
  );
}

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
