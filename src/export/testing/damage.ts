/** Bytes as they come out of a bad copy: cut off, changed, with something put in or taken out. For tests. */
import fc from 'fast-check';
import { joinBytes } from '../../lib/joinBytes.ts';
import { sum } from '../../lib/sums.ts';

/** What is done to a file: each hit is a place, as a share of the file's length, and a byte. */
interface Damage {
  readonly how: 'cut' | 'change' | 'insert' | 'remove';
  readonly hits: readonly (readonly [place: number, byte: number])[];
}

const SHARES = 2 ** 20;
const hit = fc.tuple(
  fc.noBias(fc.nat({ max: SHARES - 1 })).map((share) => share / SHARES), // else nearly all would be near 0
  fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 1, 127, 128, 255)),
);

export const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom('cut', 'change', 'change', 'change', 'insert', 'remove'),
  hits: fc.array(hit, { minLength: 1, maxLength: 4 }),
});

/** @param head so many bytes at the beginning are hit as often as all others together: that is where a file says what it is */
export function damaged(bytes: Uint8Array, { how, hits }: Damage, head: number): Uint8Array {
  const placeOf = (share: number) => Math.floor(share < 0.5 ? 2 * share * Math.min(head, bytes.length) : (2 * share - 1) * bytes.length);
  if (how === 'cut') return bytes.slice(0, placeOf(hits[0]?.[0] ?? 0));
  let copy = bytes.slice();
  for (const [share, byte] of hits) {
    const place = Math.min(placeOf(share), copy.length);
    if (how === 'change') copy[place] = byte;
    else {
      const pieces = [
        copy.subarray(0, place),
        Uint8Array.of(...(how === 'insert' ? [byte] : [])),
        copy.subarray(how === 'remove' ? place + 1 : place),
      ];
      copy = joinBytes(pieces, sum(pieces.map(({ length }) => length)));
    }
  }
  return copy;
}
