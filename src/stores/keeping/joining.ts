/** Brings together what was found in the database and what is on the desk by then, so that neither is lost. Pure. */
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import { idOf } from '../../storage/contents.ts';
import type { Timeline } from '../../storage/records.ts';
import { DEPTH } from '../document/depth.ts';

/** What was found continues under what was done since the page opened; what it showed at first, `shown`, may be older than what was found. */
export function joinFound(found: Timeline, now: Timeline, shown: NetworkFile): Timeline {
  const isCurrent = idOf({ document: found.present.document }) === idOf({ document: shown.document });
  const isUntouched = now.past.length === 0 && now.present.document === shown.document;
  if (isUntouched) return isCurrent ? { ...found, present: { ...found.present, document: now.present.document } } : found;
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

/** Another tab has written meanwhile: what it has becomes one step back, unless this tab knows it already. */
export function joinTheirs(theirs: Timeline, now: Timeline): Timeline {
  const known = [...now.past, now.present, ...now.future].map(idOf);
  return known.includes(idOf(theirs.present)) ? now : { ...now, past: [...now.past, theirs.present].slice(-DEPTH) };
}
