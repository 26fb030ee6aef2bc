/** What links of all kinds share: JSON, deflated, in the letters of base64url, with a version; whatever the hash, the answer is what was packed or a sentence. */
import { decodeBase64Url, encodeBase64Url } from '../lib/base64.ts';
import { ok, type Result, refused } from '../lib/result.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import { canDeflate, deflate, inflate } from './inflate.ts';
import type { LinkLetter } from './linkHash.ts';
import { readParts } from './mend.ts';
import { messages } from './messages.ts';

/** What a link holds. */
export interface LinkKind<T> {
  readonly letter: LinkLetter;
  /** As sentences call it. */
  readonly thing: 'network' | 'lesson' | 'result';
  /** Reads the JSON that was packed. */
  read(json: unknown): Result<T>;
}

/** Of the letters after the number: deflate of JSON. */
const LINK_VERSION = 1;
/** How often the end of a link is made anew until it is a letter or a digit; one in sixteen is not. */
const MOST_ENDS = 32;

/** Longer ones are cut by chats and browsers, and are not read. */
export const MAX_HASH = 64 * 1024;
const MAX_PACKED = MAX_HASH - `n=${LINK_VERSION}.`.length;
/** With what programs on the way made of it: each letter percent-encoded, twice. */
const MAX_DAMAGED = 5 * MAX_HASH;
const MAX_INFLATED = 2 ** 20;

const damaged = ({ thing }: LinkKind<unknown>) => messages.of[thing].damaged;

/** The hash, without its `#`, that holds this JSON. */
export async function encodeJson(kind: LinkKind<unknown>, value: unknown): Promise<Result<string>> {
  const says = messages.of[kind.thing];
  if (!canDeflate()) return refused(`${says.oldBrowser} ${says.send}`);
  const json = JSON.stringify(value);
  const hash = `${kind.letter}=${LINK_VERSION}.${await pack(json)}`;
  if (new TextEncoder().encode(json).length > MAX_INFLATED - MOST_ENDS) return refused(says.tooLarge);
  if (hash.length <= MAX_HASH) return ok(hash);
  return refused(says.longLink(hash.length));
}

/** Mail programs leave a `-` at the end out of a link, and Markdown a `_`; blanks behind the JSON mean nothing and give it another end. */
async function pack(json: string): Promise<string> {
  let packed = '';
  for (let blanks = 0; blanks < MOST_ENDS; blanks++) {
    packed = encodeBase64Url(await deflate(new TextEncoder().encode(json + ' '.repeat(blanks))));
    if (/[^_-]$/.test(packed)) break;
  }
  return packed;
}

/** Reads a hash, with or without its `#`; what programs on the way did to it is mended where it can be. */
export async function decodeJson<T>(kind: LinkKind<T>, hash: string): Promise<Result<T>> {
  if (hash.length > MAX_DAMAGED) return refused(messages.of[kind.thing].tooLong);
  const link = readParts(hash);
  if (link?.letter !== kind.letter) return refused(damaged(kind));
  if ((link.packed[0] ?? '').length > MAX_PACKED) return refused(messages.of[kind.thing].tooLong);
  if (link.version > LINK_VERSION) return refused(messages.newer(link.version, LINK_VERSION));
  if (link.version !== LINK_VERSION) return refused(damaged(kind));
  if (!canDeflate()) return refused(`${messages.of[kind.thing].oldBrowser} ${messages.openInNewer}`);
  let first: Result<T> | undefined;
  for (const packed of link.packed) {
    const json = await unpack(kind, packed);
    const read = json.ok ? kind.read(json.value) : json;
    first ??= read;
    // What came through whole is refused for what it is; what is only a guess is tried as long as there are others.
    if (read.ok || (first === read && read.reason !== damaged(kind))) return read;
  }
  return first ?? refused(damaged(kind));
}

async function unpack(kind: LinkKind<unknown>, packed: string): Promise<Result<unknown>> {
  const bytes = decodeBase64Url(packed);
  const inflated = bytes ? await inflate(bytes, MAX_INFLATED) : refused('damaged' as const);
  if (!inflated.ok) return refused(inflated.reason === 'damaged' ? damaged(kind) : messages.of[kind.thing].unpacksTooLarge);
  const text = decodeUtf8(inflated.value);
  try {
    return text === undefined ? refused(damaged(kind)) : ok(JSON.parse(text));
  } catch {
    return refused(damaged(kind));
  }
}
