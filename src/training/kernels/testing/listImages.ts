/** Images packed in a rig, and a batch of them listed by rows and by columns, for tests. */
import { type Address, ENTRY_BYTES } from '../kernels.ts';
import type { Harness } from './harness.ts';

export interface Images {
  readonly width: number;
  /** Image after image. */
  readonly bytes: readonly number[];
  /** Which of them are in the batch. */
  readonly indices: readonly number[];
}

export interface Listed {
  readonly count: number;
  /** Bytes of the packed images. */
  readonly size: number;
  readonly rows: { readonly starts: Address; readonly list: Address };
  readonly columns: { readonly starts: Address; readonly ends: Address; readonly list: Address };
}

export function listImages({ kernels, room, bytes, words }: Harness, { width, bytes: pixels, indices }: Images): Listed {
  const images = pixels.length / width;
  const count = indices.length;
  const roomOf = count | 1;
  const table = room(kernels.packTableBytes() / 4);
  kernels.fillPackTable(table);
  const [places, packed] = [room(images), room(Math.ceil((images * (7 + 3 * width) + 16) / 4))];
  const size = kernels.packImages(images, width, bytes(pixels), table, room(Math.ceil((width + 8) / 4)), places, packed);
  const rows = { starts: room(count + 1), list: room(2 * (count * width + 8)) };
  kernels.listRows(count, places, words(indices), rows.starts, rows.list);
  const columns = {
    starts: words(Array.from({ length: width }, (_, column) => column * roomOf * ENTRY_BYTES)),
    ends: room(width),
    list: room(2 * roomOf * width),
  };
  kernels.listColumns(count, width, rows.starts, rows.list, columns.starts, columns.ends, columns.list);
  return { count, size, rows, columns };
}
