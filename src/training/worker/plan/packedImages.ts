/** A data set's bytes without their zeros in the kernels' memory, packed block by block as they are first used. Knows no TensorFlow.js. */
import { type Address, type Kernels, NONE } from '../../kernels/kernels.ts';
import type { ByteSource, SampleSource } from '../data/source.ts';
import type { TensorMemory } from '../engine/wasmMemory.ts';
import type { Resident } from './residentBytes.ts';

/** What a kernel may read or write beyond a packed block. */
const SPARE = 32;
/** Of each image, beside its lit pixels: how many there are, and up to 3 bytes so that the next begins on a multiple of 4. */
const IMAGE_BYTES = 7;
const PIXEL_BYTES = 3;

/** Images that are packed together: while they are, they take four times their bytes beside what is kept. */
const TOGETHER = 1000;

/** They stay with the worker, for the runs to come. */
const packed = new WeakMap<SampleSource, Resident>();

/** The images of a data set; nothing where it has none. Throws a RangeError where there is no room. */
export function packedImages(source: SampleSource, kernels: Kernels, memory: TensorMemory): Resident {
  const { bytes } = source;
  if (!bytes) return { address: NONE, bring: () => {} };
  const known = packed.get(source) ?? makePacked(source, bytes, kernels, memory);
  packed.set(source, known);
  return known;
}

function makePacked(
  { count, blocks: { starts, of } }: SampleSource,
  { pixels }: ByteSource,
  kernels: Kernels,
  memory: TensorMemory,
): Resident {
  const width = pixels.length / count;
  const places = memory.allocate(4 * count);
  const table = memory.allocate(kernels.packTableBytes());
  kernels.fillPackTable(table);
  const isThere = new Uint8Array(starts.length);
  return {
    address: places,
    bring(indices) {
      for (let i = 0; i < indices.length; i++) {
        const which = of[indices[i] ?? 0] ?? 0;
        if (isThere[which]) continue;
        const end = starts[which + 1] ?? 0;
        for (let first = starts[which] ?? 0; first < end; first += TOGETHER) {
          const some = pixels.subarray(first * width, Math.min(end, first + TOGETHER) * width);
          packImages(some, width, table, places + 4 * first, kernels, memory);
        }
        isThere[which] = 1;
      }
    },
  };
}

/** Packs images where there is room for any, then brings them to a place that is just as large. @param places where the address of each is noted */
function packImages(images: Uint8Array, width: number, table: Address, places: Address, kernels: Kernels, memory: TensorMemory): void {
  const count = images.length / width;
  const most = count * (IMAGE_BYTES + PIXEL_BYTES * width);
  const room = memory.allocate(most + images.length + width + 2 * SPARE);
  const source = room + most + SPARE;
  new Uint8Array(memory.memory.buffer, source, images.length).set(images);
  const size = kernels.packImages(count, width, source, table, source + images.length, places, room);
  const to = memory.allocate(size + SPARE);
  new Uint8Array(memory.memory.buffer).copyWithin(to, room, room + size);
  const addresses = new Uint32Array(memory.memory.buffer, places, count);
  for (let i = 0; i < count; i++) addresses[i] = (addresses[i] ?? 0) - room + to;
  memory.free(room);
}
