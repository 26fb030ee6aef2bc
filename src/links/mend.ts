/** What a link's hash was before mail programs, chats and forums had it in their hands. */
import { cleanHash, LETTERS, type LinkLetter } from './linkHash.ts';

/** `n=`, `l=` or `h=`, the version, and what should be base64url. */
const LINK = /^#?([nlh])=(\d{1,9})\.(.*)$/s;
/** Letters of base64url, which is all that a link is made of (RFC 4648 § 5). */
const FOREIGN = /[^\w-]/;
/** What a link may have lost at its end: Markdown leaves `_` out, mail programs `-`. */
const ENDS = ['_', '-', '__', '_-', '-_', '--'];

export interface LinkParts {
  readonly letter: LinkLetter;
  readonly version: number;
  /** What the packed letters may have been, the likeliest first; the first is as they stand where they stand whole. */
  readonly packed: readonly string[];
}

/** The version and the letters of a link; undefined where a hash is none. */
export function readParts(hash: string): LinkParts | undefined {
  const clean = cleanHash(hash);
  const [, letter, version, rest] = LINK.exec(clean) ?? LINK.exec(clean.replace(/\s+/g, '')) ?? [];
  const known = LETTERS[letter ?? ''];
  if (known === undefined || rest === undefined) return undefined;
  return { letter: known, version: Number(version), packed: candidates(rest) };
}

function candidates(rest: string): readonly string[] {
  const body = rest.replace(/–|—/g, '--'); // a dash that a word processor made of two
  const joined = body.replace(/\s+(?:[>|]\s*)*/g, ''); // a wrapped line of a mail that was answered begins with > or |
  // What follows a link begins with a letter that is foreign to it, be it a bracket or a tracking parameter's &; a blank may be either.
  const wholes = [beforeForeign(joined), beforeForeign(body), joined.replace(/[^\w-]/g, '')];
  return [...new Set([...wholes, ...wholes.map(withoutEnd), ...wholes.flatMap((whole) => ENDS.map((end) => whole + end))])];
}

const beforeForeign = (text: string): string => text.split(FOREIGN, 1)[0] ?? '';

/** `_link_` is how chats write slanted letters. */
const withoutEnd = (text: string): string => text.replace(/[_-]+$/, '');
