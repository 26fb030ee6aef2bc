/** A network in the hash of a link, and back: whatever the hash, the answer is a network or a sentence. */
import { decodeBase64Url, encodeBase64Url } from '../lib/base64.ts';
import { formatCount } from '../lib/numbers.ts';
import { ok, type Result, refused } from '../lib/result.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import type { NetworkDocument } from '../network/document.ts';
import { type NetworkFile, readParsed } from '../network/file/fileFormat.ts';
import { fromCompact, toCompact } from './compact.ts';
import { canDeflate, deflate, inflate } from './inflate.ts';
import { readParts } from './mend.ts';

/** Of the letters after the number: deflate of JSON of the short form. */
const LINK_VERSION = 1;
/** How often the end of a link is made anew until it is a letter or a digit; one in sixteen is not. */
const MOST_ENDS = 32;

/** Longer ones are cut by chats and browsers, and are not read. */
export const MAX_HASH = 64 * 1024;
const MAX_PACKED = MAX_HASH - `n=${LINK_VERSION}.`.length;
/** With what programs on the way made of it: each letter percent-encoded, twice. */
const MAX_DAMAGED = 5 * MAX_HASH;
const MAX_INFLATED = 2 ** 20;

const OLD_BROWSER = 'This browser is too old to pack networks into links.';
const TOO_LONG = 'The link is too long to be a network’s. Ask for the network file instead.';
const DAMAGED = 'The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.';

/** The hash, without its `#`, that holds this network. */
export async function encodeLink(document: NetworkDocument): Promise<Result<string>> {
  if (!canDeflate()) return refused(`${OLD_BROWSER} Save the network and send its file.`);
  const json = JSON.stringify(toCompact(document));
  const hash = `n=${LINK_VERSION}.${await pack(json)}`;
  if (new TextEncoder().encode(json).length > MAX_INFLATED - MOST_ENDS)
    return refused('This network is too large for a link: its file has more than 1 MB. Save it and send the file.');
  if (hash.length <= MAX_HASH) return ok(hash);
  return refused(
    `This network would need a link of ${formatCount(hash.length)} characters, which is too long for most programs. Save it and send its file.`,
  );
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
export async function decodeLink(hash: string): Promise<Result<NetworkFile>> {
  if (hash.length > MAX_DAMAGED) return refused(TOO_LONG);
  const link = readParts(hash);
  if (link === undefined) return refused(DAMAGED);
  if ((link.packed[0] ?? '').length > MAX_PACKED) return refused(TOO_LONG);
  if (link.version > LINK_VERSION)
    return refused(
      `The link was made with a newer version of Tinkergrad (link version ${link.version}; this page reads ${LINK_VERSION}). Reload the page to get the newest, then open the link again.`,
    );
  if (link.version !== LINK_VERSION) return refused(DAMAGED);
  if (!canDeflate()) return refused(`${OLD_BROWSER} Open the link in a newer one.`);
  let first: Result<NetworkFile> | undefined;
  for (const packed of link.packed) {
    const read = await readPacked(packed);
    first ??= read;
    // What came through whole is refused for what it is; what is only a guess is tried as long as there are others.
    if (read.ok || (first === read && read.reason !== DAMAGED)) return read;
  }
  return first ?? refused(DAMAGED);
}

async function readPacked(packed: string): Promise<Result<NetworkFile>> {
  const json = await unpack(packed);
  return json.ok ? readParsed(fromCompact(json.value)) : json;
}

async function unpack(packed: string): Promise<Result<unknown>> {
  const bytes = decodeBase64Url(packed);
  const inflated = bytes ? await inflate(bytes, MAX_INFLATED) : refused('damaged' as const);
  if (!inflated.ok)
    return refused(inflated.reason === 'damaged' ? DAMAGED : 'The link unpacks to more than 1 MB, which no network’s does.');
  const text = decodeUtf8(inflated.value);
  try {
    return text === undefined ? refused(DAMAGED) : ok(JSON.parse(text));
  } catch {
    return refused(DAMAGED);
  }
}
