/** What the page shows at once, before the database was asked. */
import type { NetworkDocument } from '../../network/document.ts';
import { FIRST_DOCUMENT } from '../../network/templates.ts';
import { type Copy, lastProject, readCopy } from '../../storage/copies.ts';
import { readEarlier } from '../../storage/earlier.ts';
import { newProjectId } from '../../storage/openStorage.ts';
import type { ProjectId } from '../../storage/records.ts';

export interface AtOnce {
  readonly id: ProjectId;
  readonly document: NetworkDocument;
  /** `copy`: what localStorage has of the last project; `earlier`: what an older version of the page kept; `first`: nothing was found. */
  readonly from: 'copy' | 'earlier' | 'first';
  readonly copy: Copy | undefined;
  /** The project was open here before, so that the database should know it. */
  readonly isKnown: boolean;
  /** Something that was found is of a newer version of the page. */
  readonly isNewer: boolean;
}

/** The document of the last visit, or the one that a first visit opens with. */
export function openAtOnce(): AtOnce {
  const last = lastProject();
  const copy = last === undefined ? undefined : readCopy(last);
  const earlier = readEarlier();
  if (earlier !== undefined && earlier !== 'newer')
    return { id: newProjectId(), document: earlier, from: 'earlier', copy: undefined, isKnown: false, isNewer: false };
  const isNewer = earlier === 'newer' || copy?.head === 'newer';
  const known = { id: last ?? newProjectId(), copy, isKnown: last !== undefined, isNewer };
  return copy && typeof copy.head === 'object'
    ? { ...known, document: copy.head.document, from: 'copy' }
    : { ...known, document: FIRST_DOCUMENT, from: 'first' };
}

export const openedAtOnce: AtOnce = openAtOnce();
