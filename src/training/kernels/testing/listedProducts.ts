/** Products that skip what is 0 against those that skip nothing: the same numbers to the last digit, whatever the shapes. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ACTIVATION_CODES, type Address, ENTRY_BYTES, GEMM, LISTS_WORDS, NONE, PLACE_BYTES } from '../kernels.ts';
import { createBufferPool } from '../plan/bufferPool.ts';
import { type LineList, type ListPlaces, takeLists } from '../plan/lists.ts';
import { createHarness, type Harness } from './harness.ts';

const length = fc.oneof(fc.constantFrom(1, 2, 31, 32, 33, 63, 64, 65, 96), fc.integer({ min: 1, max: 100 }));
/** More than is summed at once, and than lies in the nearest cache. */
const depth = fc.oneof(length, fc.constantFrom(159, 161, 320, 512));
const density = fc.constantFrom(0, 0.1, 0.4, 0.9, 1);

/** Numbers of both signs, some of them so small that their products are not normal, and as many zeros as the density leaves, of both signs. */
function numbers(count: number, seed: number, share = 1): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => {
    const value = Math.sin(seed + 1.7 * i) * 2;
    const chance = Math.abs(Math.sin(12.9898 * i + seed * 78.233) * 43758.5453) % 1;
    if (chance >= share) return i % 7 === 0 ? -0 : 0;
    return i % 5 === 0 ? value * 1e-30 : value;
  });
}

/** 0 and −0 are one number. */
const plain = (values: Float32Array): Float32Array => values.map((value) => value + 0);

/** The tests of one build. */
export function testListedProducts(url: string): void {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness(url);
  });
  beforeEach(() => harness.clear());

  const listsFor = (rows: number, width: number, isByColumn = true): ListPlaces => {
    const pool = createBufferPool({
      memory: harness.memory,
      allocate: (bytes) => harness.words(new Uint32Array(bytes / 4)),
      free: () => {},
    });
    return takeLists(pool, width, rows, isByColumn);
  };
  const list = (rows: number, width: number, x: Address, isByColumn = true): ListPlaces => {
    const lists = listsFor(rows, width, isByColumn);
    harness.kernels.activateListed(ACTIVATION_CODES.none, rows, width, x, x, 0, 0, lists.address);
    return lists;
  };
  const scratch = () => harness.room(Math.max(harness.kernels.gemmScratchBytes(), harness.kernels.listedScratchBytes()) / 4);

  /** Lines written out in full again; the places of each rise. */
  function spread(lines: number, width: number, { starts, ends, list: from }: LineList): number[] {
    const full = Array.from({ length: lines * width }, () => 0);
    for (let line = 0; line < lines; line++) {
      let before = -1;
      const end = harness.wordsAt(ends, lines)[line] ?? 0;
      for (let at = harness.wordsAt(starts, lines)[line] ?? 0; at < end; at += ENTRY_BYTES) {
        const place = (harness.wordsAt(from + at, 1)[0] ?? 0) / PLACE_BYTES;
        expect(place).toBeGreaterThan(before);
        before = place;
        full[line * width + place] = harness.floatsAt(from + at + 4, 1)[0] ?? 0;
      }
    }
    return full;
  }
  const turned = (rows: number, width: number, values: ArrayLike<number>) =>
    Array.from({ length: rows * width }, (_, at) => values[(at % rows) * width + Math.floor(at / rows)]);

  function expectListed(lists: ListPlaces, rows: number, width: number, values: Float32Array): void {
    const wanted = [...plain(values)];
    expect(spread(rows, width, lists.rows)).toEqual(wanted);
    expect(spread(width, rows, lists.columns)).toEqual(turned(rows, width, wanted));
    expect(harness.wordsAt(lists.address, LISTS_WORDS)[LISTS_WORDS - 1]).toBe(wanted.filter((value) => value !== 0).length);
  }

  test('forward, and what a ReLU leaves is listed alike', () => {
    fc.assert(
      fc.property(length, depth, length, density, fc.boolean(), (rows, inFeatures, out, share, hasBias) => {
        harness.clear();
        const { kernels } = harness;
        const [x, w] = [harness.floats(numbers(rows * inFeatures, 1, share)), harness.floats(numbers(inFeatures * out, 2))];
        const bias = hasBias ? harness.floats(numbers(out, 3)) : NONE;
        const { starts, ends, list: entries } = list(rows, inFeatures, x).rows;
        const room = scratch();
        for (const code of [ACTIVATION_CODES.ReLU, ACTIVATION_CODES.none, ACTIVATION_CODES.LeakyReLU, ACTIVATION_CODES.Tanh] as const) {
          const [one, two] = [listsFor(rows, out), listsFor(rows, out)];
          const [dense, sparse] = [harness.room(rows * out), harness.room(rows * out)];
          const isListed = code === ACTIVATION_CODES.ReLU;
          const into = (lists: ListPlaces) => (isListed ? lists.address : NONE);
          kernels.linearForward(rows, inFeatures, out, x, w, bias, dense, code, 0.1, 0, into(one), room);
          expect(kernels.listedForward(rows, inFeatures, out, starts, ends, entries, w, bias, sparse, code, 0.1, 0, into(two), room)).toBe(
            1,
          );
          const wanted = harness.floatsAt(dense, rows * out);
          expect(plain(harness.floatsAt(sparse, rows * out))).toEqual(plain(wanted));
          if (isListed) for (const lists of [one, two]) expectListed(lists, rows, out, wanted);
        }
        expect(harness.harm()).toBe(0);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test('both gradients', () => {
    fc.assert(
      fc.property(length, depth, length, density, (rows, inFeatures, out, share) => {
        harness.clear();
        const { kernels } = harness;
        const [x, dy] = [harness.floats(numbers(rows * inFeatures, 4, share)), harness.floats(numbers(rows * out, 5, share))];
        const w = numbers(inFeatures * out, 6);
        const [weight, other] = [harness.floats(w), harness.floats(w)];
        const room = scratch();
        const size = inFeatures * out;
        const slopes = list(rows, out, dy, false).rows;
        const [dx, sparseDx] = [harness.room(rows * inFeatures), harness.room(rows * inFeatures)];
        kernels.gemm(GEMM.bTransposed, rows, inFeatures, out, dy, out, weight, out, dx, inFeatures, room);
        expect(kernels.listedInputGradient(rows, inFeatures, out, slopes.starts, slopes.ends, slopes.list, weight, sparseDx, room)).toBe(1);
        expect(plain(harness.floatsAt(sparseDx, rows * inFeatures))).toEqual(plain(harness.floatsAt(dx, rows * inFeatures)));
        const { starts, ends, list: entries } = list(rows, inFeatures, x).columns;
        const [dw, sparseDw] = [harness.room(size), harness.room(size)];
        kernels.gemm(GEMM.aTransposed, inFeatures, out, rows, x, inFeatures, dy, out, dw, out, room);
        kernels.listedWeightGradient(rows, inFeatures, out, starts, ends, entries, dy, sparseDw, room);
        expect(plain(harness.floatsAt(sparseDw, size))).toEqual(plain(harness.floatsAt(dw, size)));
        kernels.gemmDescent(inFeatures, out, rows, x, dy, weight, 0.1, room);
        kernels.listedDescent(rows, inFeatures, out, starts, ends, entries, dy, other, 0.1, room);
        expect(plain(harness.floatsAt(other, size))).toEqual(plain(harness.floatsAt(weight, size)));
        expect(harness.harm()).toBe(0);
      }),
      { numRuns: 25, seed: 2 },
    );
  });

  test('what works number by number lists what it leaves', () => {
    fc.assert(
      fc.property(length, length, density, (rows, width, share) => {
        harness.clear();
        const { kernels } = harness;
        const size = rows * width;
        const [a, b, y] = [harness.floats(numbers(size, 7)), harness.floats(numbers(size, 8, share)), harness.room(size)];
        const check = (call: (lists: Address) => void, wanted: Float32Array) => {
          const lists = listsFor(rows, width);
          call(lists.address);
          const got = harness.floatsAt(y, size);
          expect(plain(got)).toEqual(plain(wanted));
          expectListed(lists, rows, width, got);
        };
        const wanted = harness.room(size);
        kernels.multiply(size, a, b, wanted);
        check((lists) => kernels.multiplyListed(rows, width, a, b, y, lists), harness.floatsAt(wanted, size).slice());
        kernels.activate(ACTIVATION_CODES.ReLU, size, a, wanted, 0, 0);
        check(
          (lists) => kernels.activateListed(ACTIVATION_CODES.ReLU, rows, width, a, y, 0, 0, lists),
          harness.floatsAt(wanted, size).slice(),
        );
        kernels.activationGradient(ACTIVATION_CODES.ReLU, size, b, b, a, wanted, 0, 0);
        check(
          (lists) => kernels.activationGradientListed(ACTIVATION_CODES.ReLU, rows, width, b, b, a, y, 0, 0, lists),
          harness.floatsAt(wanted, size).slice(),
        );
        expect(harness.harm()).toBe(0);
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])(
    '%s among the zeros is not passed over in silence',
    (value) => {
      const [rows, inFeatures, out] = [3, 40, 70];
      const { kernels } = harness;
      for (const place of [0, 33, out - 1, 20 * out + 64, inFeatures * out - 1]) {
        harness.clear();
        const w = numbers(inFeatures * out, 9);
        w[place] = value;
        const [weight, zeros, room] = [harness.floats(w), harness.floats(new Float32Array(rows * out)), scratch()];
        const [byRow, byOut] = [list(rows, inFeatures, zeros), list(rows, out, zeros)].map(({ rows: lines }) => lines);
        if (!byRow || !byOut) throw new Error('internal: two lists');
        const y = harness.room(rows * out);
        expect(
          kernels.listedForward(rows, inFeatures, out, byRow.starts, byRow.ends, byRow.list, weight, NONE, y, 1, 0, 0, NONE, room),
        ).toBe(0);
        expect(kernels.listedInputGradient(rows, inFeatures, out, byOut.starts, byOut.ends, byOut.list, weight, y, room)).toBe(0);
      }
    },
  );
}
