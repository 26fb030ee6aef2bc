/** How a page begins, once it is known what the database has: what to show, what counts as saved, what to say. Pure. */
import type { Result } from '../../lib/result.ts';
import { lastCopied } from '../../storage/copies.ts';
import type { KeptProject, ReadFault, Timeline } from '../../storage/records.ts';
import { joinFound } from './joining.ts';
import type { AtOnce } from './opening.ts';
import type { Kept } from './saver.ts';
import type { Trouble } from './troubles.ts';

export interface Beginning {
  readonly timeline: Timeline;
  /** Another network is seen than at first. */
  readonly asOpened: boolean;
  readonly kept: Kept;
  readonly trouble?: Trouble | undefined;
  /** Nothing may be written under this name. */
  readonly isReadOnly: boolean;
  /** What is kept under this name cannot be opened, and stays: what is on the desk gets a name of its own. */
  readonly isRenamed: boolean;
}

/** Nothing was done since the page has opened. */
export const isUntouched = ({ past, present, future }: Timeline, atOnce: AtOnce): boolean =>
  past.length === 0 && future.length === 0 && present.document === atOnce.document;

/** @param now what is on the desk by now */
export function beginWith(read: Result<KeptProject, ReadFault>, atOnce: AtOnce, now: Timeline): Beginning {
  if (read.ok) return beginWithFound(read.value, atOnce, now);
  const isSaved = atOnce.from === 'first' && isUntouched(now, atOnce); // a template that nobody has touched need not be kept
  const beginning = {
    timeline: now,
    asOpened: false,
    kept: { revision: lastCopied(atOnce.copy), timeline: isSaved ? now : undefined, isInDatabase: isSaved },
    isReadOnly: false,
    isRenamed: false,
  };
  const { reason } = read;
  if (reason.fault === 'newer') return { ...beginning, trouble: { name: 'newer' }, isReadOnly: true };
  if (reason.fault === 'damaged') return { ...beginning, trouble: { name: 'damaged', damaged: reason.damaged }, isRenamed: true };
  return atOnce.isNewer ? { ...beginning, trouble: { name: 'newer' }, isReadOnly: true } : beginning;
}

function beginWithFound(found: KeptProject, atOnce: AtOnce, now: Timeline): Beginning {
  const timeline = joinFound(found.timeline, now, { document: atOnce.document });
  return {
    timeline,
    asOpened: timeline.present.document !== now.present.document,
    kept: { revision: found.revision, timeline: isUntouched(now, atOnce) ? timeline : found.timeline, isInDatabase: found.isInDatabase },
    trouble: troubleOf(found),
    isReadOnly: found.isNewer,
    isRenamed: false,
  };
}

/** What is to be said of a project that was found. */
export function troubleOf({ isNewer, isRestored, savedAt, damaged }: KeptProject): Trouble | undefined {
  if (isNewer) return { name: 'newer' };
  return isRestored ? { name: 'damaged', restoredFrom: savedAt, damaged } : undefined;
}
