/** A data set's bytes in the kernels' own memory, brought there block by block as they are first used. Knows no TensorFlow.js. */
import { type Address, NONE } from '../../kernels/kernels.ts';
import type { SampleSource } from '../data/source.ts';
import type { TensorMemory } from '../engine/wasmMemory.ts';

/** What of a data set lies in the kernels' memory. */
export interface Resident {
  /** Where sample 0 begins, or where it is told where each sample is. */
  readonly address: Address;
  /** Sees that these samples, which have arrived, are there. */
  bring(indices: Uint32Array): void;
}

/** They stay with the worker, for the runs to come: 55 MB are not copied twice. */
const residents = new WeakMap<SampleSource, Resident>();

const NOTHING: Resident = { address: NONE, bring: () => {} };

/** The bytes of a data set; nothing where it has none. Throws a RangeError where there is no room. */
export function residentBytes(source: SampleSource, memory: TensorMemory): Resident {
  const resident = residents.get(source) ?? makeResident(source, memory);
  residents.set(source, resident);
  return resident;
}

function makeResident({ bytes, count, blocks: { starts, of } }: SampleSource, { memory, allocate }: TensorMemory): Resident {
  if (!bytes) return NOTHING;
  const { pixels } = bytes;
  const width = pixels.length / count;
  const address = allocate(pixels.length);
  const isThere = new Uint8Array(starts.length);
  return {
    address,
    bring(indices) {
      for (let i = 0; i < indices.length; i++) {
        const which = of[indices[i] ?? 0] ?? 0;
        if (isThere[which]) continue;
        const from = (starts[which] ?? 0) * width;
        const part = pixels.subarray(from, (starts[which + 1] ?? 0) * width);
        new Uint8Array(memory.buffer, address + from, part.length).set(part);
        isThere[which] = 1;
      }
    },
  };
}
