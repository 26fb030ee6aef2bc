/** The bytes of pictures of one's own, by their fingerprint: those that are here, for as long as the page lasts, and whether others are looked for. */
import type { DatasetParams } from '../../datasets/datasets.ts';
import { bytesOf, type Images, MOST_CARRIED, pictureCount } from '../../datasets/images/images.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { useDocument } from '../document/document.ts';

interface Here {
  readonly blob: Blob;
  /** Where they are so few that they travel in the network's file. */
  readonly bytes: Uint8Array | undefined;
}

/** By SHA-256; `away` where they were looked for in vain. */
const known = new Map<string, Here | 'away'>();

export const isKnown = ({ sha256 }: Images): boolean => known.has(sha256);

const hereOf = (sha256: string | undefined): Here | undefined => {
  const found = sha256 === undefined ? undefined : known.get(sha256);
  return typeof found === 'object' ? found : undefined;
};

const imagesOf = ({ name, images }: DatasetParams): Images | undefined => (name === 'images' ? images : undefined);

/** What is to be trained on, where that is pictures of one's own. */
export const picturesOf = (params: DatasetParams): Blob | undefined => hereOf(imagesOf(params)?.sha256)?.blob;

/** Whether a data set can be trained on: `looking` until it is known. */
export function whereArePictures(params: DatasetParams): 'here' | 'looking' | 'away' {
  const images = imagesOf(params);
  const found = images ? (known.get(images.sha256) ?? 'looking') : 'here';
  return typeof found === 'object' ? 'here' : found;
}

/** Pictures have come: of a file, of this browser's database, of another person's network. */
export function putPictures({ sha256, train, test }: Images, blob: Blob, bytes: Uint8Array | undefined): void {
  const isCarried = pictureCount({ train, test }) <= MOST_CARRIED;
  known.set(sha256, { blob, bytes: isCarried ? bytes : undefined });
  tell();
}

/** They were looked for, and are not kept here. */
export function notFound({ sha256 }: Images): void {
  if (!hereOf(sha256)) known.set(sha256, 'away');
  tell();
}

const tell = (): void => useDocument.setState(({ pictures }) => ({ pictures: pictures + 1 }));

/** Whose bytes a network's file carries. */
export function carriedPictures({ nodes }: Pick<NetworkDocument, 'nodes'>): ReadonlyMap<string, Uint8Array> | undefined {
  const carried = ownImages({ nodes }).flatMap(({ sha256 }) => {
    const bytes = hereOf(sha256)?.bytes;
    return bytes ? [[sha256, bytes] as const] : [];
  });
  return carried.length > 0 ? new Map(carried) : undefined;
}

/** The pictures of one's own that a network is trained on. */
export const ownImages = ({ nodes }: Pick<NetworkDocument, 'nodes'>): readonly Images[] =>
  nodes.flatMap((node) => (node.kind === 'Dataset' ? (imagesOf(node.params) ?? []) : []));

/** Whether a network has pictures that are left behind where it goes without a file. */
export const hasOwnPictures = (document: NetworkDocument): boolean => ownImages(document).length > 0;

/** Whether the bytes of so many have the right length. */
export const isWhole = (images: Images, bytes: Uint8Array): boolean => bytes.length === bytesOf(pictureCount(images));
