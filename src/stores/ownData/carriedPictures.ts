/** Pictures that came in a network's file, taken if they are those that it says. Comes by a lazy import. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import type { CarriedPictures } from '../../network/file/filePictures.ts';
import { fingerprint } from './fingerprint.ts';
import { keepPictures } from './keptPictures.ts';
import { messages } from './messages.ts';

export async function takeCarried({ nodes }: NetworkDocument, pictures: CarriedPictures): Promise<Result<true>> {
  for (const [sha256, bytes] of pictures) if (fingerprint(bytes) !== sha256) return refused(messages.damaged(sha256.slice(0, 8)));
  for (const node of nodes) {
    const images = node.kind === 'Dataset' ? node.params.images : undefined;
    const bytes = images && pictures.get(images.sha256);
    if (bytes) await keepPictures(images, bytes as Uint8Array<ArrayBuffer>);
  }
  return ok(true);
}
