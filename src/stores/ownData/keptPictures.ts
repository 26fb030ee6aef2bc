/** Pictures of one's own in this browser's database: kept as they are taken, and found again by their fingerprint. */
import type { Images } from '../../datasets/images/images.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { useDocument } from '../document/document.ts';
import { isSaving, projectStore } from '../saving.ts';
import { isKnown, isWhole, notFound, ownImages, putPictures } from './pictures.ts';

/** Looks for the pictures of whatever network is open, as long as the page saves; gives back how to end it. */
export function startFindingPictures(): () => void {
  const asked = new Set<string>();
  const look = (document: NetworkDocument) => {
    for (const images of ownImages(document)) {
      if (isKnown(images) || asked.has(images.sha256)) continue;
      asked.add(images.sha256);
      void find(images);
    }
  };
  look(useDocument.getState().document);
  return useDocument.subscribe((now, before) => now.document.nodes !== before.document.nodes && look(now.document));
}

async function find(images: Images): Promise<void> {
  const found = await (await projectStore()).pictures.read(images.sha256);
  if (isKnown(images)) return;
  if (found instanceof Uint8Array && isWhole(images, found)) putPictures(images, new Blob([found as Uint8Array<ArrayBuffer>]), found);
  else notFound(images);
}

/** They are here from now on, and kept where this browser has room. @returns whether they are kept */
export async function keepPictures(images: Images, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  putPictures(images, new Blob([bytes]), bytes);
  if (!isSaving()) return false;
  const written = await (await projectStore()).pictures.write(images.sha256, bytes);
  return written.ok;
}
