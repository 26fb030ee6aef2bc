/** A network in the hash of a link, and back: whatever the hash, the answer is a network or a sentence. */
import { decodeBase64Url, encodeBase64Url } from '../lib/base64.ts';
import { formatCount } from '../lib/numbers.ts';
import { ok, type Result, refused } from '../lib/result.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import type { NetworkDocument } from '../network/document.ts';
import { type NetworkFile, readParsed } from '../network/file/fileFormat.ts';
import { fromCompact, toCompact } from './compact.ts';
import { canDeflate, deflate, inflate } from './inflate.ts';

/** Of the letters after the number: deflate of JSON of the short form. */
const LINK_VERSION = 1;
/** `n=`, the version, and base64url. */
const HASH = /^#?n=(\d{1,9})\.([\w-]*)$/;

/** Longer ones are cut by chats and browsers, and are not read. */
export const MAX_HASH = 64 * 1024;
const MAX_INFLATED = 2 ** 20;

const OLD_BROWSER = 'This browser is too old to pack networks into links.';
const DAMAGED = 'The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.';

/** Whether a hash means to be a network, as opposed to a place on the page. */
export const isLinkHash = (hash: string): boolean => /^#?n=/.test(hash);

/** The hash, without its `#`, that holds this network. */
export async function encodeLink(document: NetworkDocument): Promise<Result<string>> {
  if (!canDeflate()) return refused(`${OLD_BROWSER} Save the network and send its file.`);
  const bytes = new TextEncoder().encode(JSON.stringify(toCompact(document)));
  const hash = `n=${LINK_VERSION}.${encodeBase64Url(await deflate(bytes))}`;
  if (bytes.length > MAX_INFLATED)
    return refused('This network is too large for a link: its file has more than 1 MB. Save it and send the file.');
  if (hash.length <= MAX_HASH) return ok(hash);
  return refused(
    `This network would need a link of ${formatCount(hash.length)} characters, which is too long for most programs. Save it and send its file.`,
  );
}

/** Reads a hash, with or without its `#`. */
export async function decodeLink(hash: string): Promise<Result<NetworkFile>> {
  if (hash.length > MAX_HASH + 1) return refused('The link is too long to be a network’s. Ask for the network file instead.');
  const [, version, packed] = HASH.exec(hash) ?? [];
  if (version === undefined || packed === undefined) return refused(DAMAGED);
  if (Number(version) > LINK_VERSION)
    return refused(
      `The link was made with a newer version of Tinkergrad (link version ${Number(version)}; this page reads ${LINK_VERSION}). Reload the page to get the newest, then open the link again.`,
    );
  if (Number(version) !== LINK_VERSION) return refused(DAMAGED);
  if (!canDeflate()) return refused(`${OLD_BROWSER} Open the link in a newer one.`);
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
