/** The `pictures` of a network file: bytes of a few pictures of one's own, each set under its SHA-256, checked against the network. */
import { bytesOf, type Images, MOST_CARRIED, pictureCount } from '../../datasets/images/images.ts';
import { decodeBase64, encodeBase64 } from '../../lib/base64.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../document.ts';
import { formatPath, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import type { Raw } from './fileParams.ts';
import { messages } from './messages.ts';

/** A label each, then all pictures, by their SHA-256. */
export type CarriedPictures = ReadonlyMap<string, Uint8Array<ArrayBufferLike>>;

/** Those that a network of the file has. Whether they are the ones that their names say is for whoever can work out a SHA-256. */
export function readPictures(raw: Raw, { nodes }: NetworkDocument): Result<CarriedPictures> {
  const wanted = new Map(
    nodes.flatMap((node) => (node.kind === 'Dataset' && node.params.images ? [[node.params.images.sha256, node.params.images]] : [])),
  );
  const pictures = new Map<string, Uint8Array>();
  for (const [sha256, data] of Object.entries(raw)) {
    const place = formatPath(['pictures', sha256]);
    const images = wanted.get(sha256);
    if (!images) return refused(`${place}: ${messages.pictures.noDataset}`);
    const bytes = typeof data === 'string' ? decodeBase64(data) : undefined;
    if (!bytes) return refused(`${place}: ${readMessages.expected(messages.pictures.base64, showValue(data))}`);
    const wrong = wrongBytes(images, bytes);
    if (wrong !== undefined) return refused(`${place}: ${wrong}`);
    pictures.set(sha256, bytes);
  }
  return ok(pictures);
}

function wrongBytes(images: Images, bytes: Uint8Array): string | undefined {
  const count = pictureCount(images);
  if (count > MOST_CARRIED) return messages.pictures.tooMany(MOST_CARRIED, count);
  if (bytes.length !== bytesOf(count)) return messages.pictures.bytes(bytesOf(count), count, bytes.length);
  const bad = bytes.subarray(0, count).findIndex((label) => label >= images.classes.length);
  return bad < 0 ? undefined : messages.pictures.labels(images.classes.length, bytes[bad] ?? 0, bad);
}

export const writePictures = (pictures: CarriedPictures): object =>
  Object.fromEntries([...pictures].map(([sha256, bytes]) => [sha256, encodeBase64(bytes)]));
