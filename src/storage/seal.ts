/** A save with its revision and checksum, and how sound one that is found is. */
import { checksum } from '../lib/checksum.ts';

/** Of everything in a seal; a later schema keeps `schema`, `body` and `sum` as they are, so that this page knows it is newer and not damaged. */
export const SCHEMA = 1;

export interface Sealed {
  readonly schema: number;
  readonly revision: number;
  /** ms since 1970 */
  readonly savedAt: number;
  /** Who wrote it. */
  readonly writer: string;
  readonly body: string;
  /** Checksum of all the others. */
  readonly sum: string;
}

export type Unsealed =
  | { readonly is: 'absent' }
  | { readonly is: 'sound'; readonly sealed: Sealed }
  | { readonly is: 'newer'; readonly revision: number }
  | { readonly is: 'damaged'; readonly text: string };

export function seal(revision: number, savedAt: number, writer: string, body: string, schema = SCHEMA): Sealed {
  const open = { schema, revision, savedAt, writer, body };
  return { ...open, sum: sumOf(open) };
}

const sumOf = ({ schema, revision, savedAt, writer, body }: Omit<Sealed, 'sum'>): string =>
  checksum(`${schema} ${revision} ${savedAt} ${writer} ${body}`);

/** Whatever is found under a key; never throws. */
export function unseal(found: unknown): Unsealed {
  if (found === undefined || found === null) return { is: 'absent' };
  if (!isSealed(found) || sumOf(found) !== found.sum) return { is: 'damaged', text: textOf(found) };
  return found.schema > SCHEMA ? { is: 'newer', revision: found.revision } : { is: 'sound', sealed: found };
}

function isSealed(found: unknown): found is Sealed {
  if (typeof found !== 'object' || found === null) return false;
  const { schema, revision, savedAt, writer, body, sum } = found as Record<keyof Sealed, unknown>;
  return (
    [schema, revision].every((count) => Number.isSafeInteger(count) && Number(count) > 0) &&
    Number.isFinite(savedAt) &&
    [writer, body, sum].every((text) => typeof text === 'string')
  );
}

/** Something that could not be read, as a text to look at. */
export function textOf(found: unknown): string {
  if (typeof found === 'string') return found;
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return String(found);
  }
}
