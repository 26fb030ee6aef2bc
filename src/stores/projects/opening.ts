/** How a page begins: what it shows at once, from the local backup, and how that goes on when the database has answered. */
import type { Result } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import { FIRST_DOCUMENT } from '../../network/templates.ts';
import { type Backup, createLocalBackup, type LocalBackup, localBackup } from '../../storage/localBackup.ts';
import type { KeptProject, ProjectId, ReadFault, Timeline } from '../../storage/project.ts';
import { randomId } from '../../storage/projectStore.ts';
import type { Save } from '../../storage/saveRecord.ts';
import { idOf } from '../../storage/states.ts';
import { DEPTH } from '../document/depth.ts';
import { embedding } from '../embedding.ts';
import { forScreen } from '../forScreen.ts';
import type { Known } from './openProject.ts';
import { errorOf, type SaveError } from './saveErrors.ts';

/** What can be known before the database was asked. */
export interface Start {
  readonly id: ProjectId;
  /** The project was open before, here or in another tab. */
  readonly isKnown: boolean;
  readonly backup: Backup | undefined;
  /** The backup where it is sound: it is shown at once. Without, nothing is, because the database may have another network than the first. */
  readonly save: Save | undefined;
  readonly document: NetworkDocument;
}

export function readStart(from: LocalBackup): Start {
  const last = from.lastProject();
  const backup = last === undefined ? undefined : from.read(last);
  const save = typeof backup?.save === 'object' ? backup.save : undefined;
  return { id: last ?? randomId(), isKnown: last !== undefined, backup, save, document: save?.file.document ?? forScreen(FIRST_DOCUMENT) };
}

/** An embedded page keeps nothing: it is a guest, and everybody who comes by finds it as its author made it. */
const noStorage = (): never => {
  throw new DOMException('An embedded page keeps nothing.', 'SecurityError');
};

/** The local backup of this page. */
export const pageBackup: LocalBackup = embedding ? createLocalBackup(noStorage, noStorage) : localBackup;

/** Of this page. */
export const pageStart: Start = readStart(pageBackup);

/** What is known of it until the database tells more: what is shown needs no saving before it is edited. */
export function knownAtStart({ save, document }: Start, now: Timeline): Known {
  const isSaved = isUntouched(now, document);
  const revision = save?.record.revision ?? 0;
  return { timeline: isSaved ? now : undefined, revision, after: save?.body.after ?? revision, isInDatabase: isSaved, base: save };
}

/** Nothing was done since the page has opened. */
const isUntouched = ({ past, present, future }: Timeline, document: NetworkDocument): boolean =>
  past.length === 0 && future.length === 0 && present.document === document;

export interface Opening {
  readonly timeline: Timeline;
  readonly known: Known;
  readonly error: SaveError | undefined;
  /** Nothing may be written under this id. */
  readonly isReadOnly: boolean;
  /** What is kept cannot be opened, and stays: what is shown gets an id of its own. */
  readonly isNew: boolean;
}

/** How it goes on when the database has answered. @param now what is shown by then */
export function openingOf(read: Result<KeptProject, ReadFault>, start: Start, now: Timeline): Opening {
  if (read.ok) {
    const { timeline, isNewer } = read.value;
    const joined = joinFound(timeline, now, start.document);
    const known = { ...read.value, timeline: isUntouched(now, start.document) ? joined : timeline };
    return { timeline: joined, known, error: errorOf(read.value), isReadOnly: isNewer, isNew: false };
  }
  const { reason } = read;
  const beginning = { timeline: now, known: knownAtStart(start, now), error: undefined, isReadOnly: false, isNew: false };
  if (reason.fault === 'newer') return { ...beginning, error: { name: 'newer' }, isReadOnly: true };
  return reason.fault === 'damaged' ? { ...beginning, error: { name: 'damaged', damaged: reason.damaged }, isNew: true } : beginning;
}

/** What was found continues under what was done since the page has opened; what it showed at first may be older than what was found. */
function joinFound(found: Timeline, now: Timeline, document: NetworkDocument): Timeline {
  const isCurrent = idOf({ document: found.present.document }) === idOf({ document });
  if (isUntouched(now, document)) return isCurrent ? { ...found, present: { ...found.present, document } } : found;
  // Values that came with the file arrive late: the edits since were made on top of them.
  const values = found.present.parameters;
  const filled = (state: NetworkFile): NetworkFile => (isCurrent && values && !state.parameters ? { ...state, parameters: values } : state);
  const before = isCurrent ? found.past : [...found.past, found.present];
  return {
    past: [...before, ...now.past.map(filled)].slice(-DEPTH),
    present: filled(now.present),
    future: now.future.map(filled),
  };
}
