/** What can be wrong with saving a network, and what of it a project that was found tells. */
import type { Damaged, KeptProject } from '../../storage/project.ts';

export type SaveErrorName =
  | 'full'
  | 'failing'
  | 'denied'
  | 'noDatabase'
  | 'damaged'
  | 'newer'
  | 'newerPage'
  | 'elsewhere'
  | 'taken'
  | 'copied';

export interface SaveError {
  readonly name: SaveErrorName;
  /** When the save that was opened instead was made. ms since 1970 */
  readonly restoredFrom?: number;
  readonly damaged?: readonly Damaged[];
}

/** What is to be said of a project that was found. */
export function errorOf({ isNewer, isRestored, savedAt, damaged }: KeptProject): SaveError | undefined {
  if (isNewer) return { name: 'newer' };
  return isRestored ? { name: 'damaged', restoredFrom: savedAt, damaged } : undefined;
}
