/** Bytes to numbers, to lists of those that are not 0, and through a Linear: against plain loops, exactly where it can be exact. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { ACTIVATION_CODES, ENTRY_BYTES, NONE } from './kernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';
import { listImages } from './testing/listImages.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const SAMPLES = 6;

/** Some samples, most of their bytes 0, and a batch of their numbers. */
const batch = fc
  .tuple(fc.oneof(fc.constantFrom(1, 15, 16, 17, 33), fc.integer({ min: 1, max: 60 })), fc.integer({ min: 1, max: 9 }))
  .chain(([width, count]) =>
    fc.record({
      width: fc.constant(width),
      bytes: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 255 }) }), {
        minLength: width * SAMPLES,
        maxLength: width * SAMPLES,
      }),
      indices: fc.array(fc.nat(SAMPLES - 1), { minLength: count, maxLength: count }),
    }),
  );

/** The batch as numbers, sample by sample. */
const numbersOf = ({ width, bytes, indices }: { width: number; bytes: readonly number[]; indices: readonly number[] }): number[] =>
  indices.flatMap((index) => bytes.slice(index * width, (index + 1) * width).map((byte) => Math.fround(byte / 255)));

test('every byte becomes byte / 255, to the last bit', () => {
  const shades = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);
  const to = harness.room(256);
  harness.kernels.gatherBytes(1, 256, harness.bytes(Uint8Array.from(shades.keys())), harness.words([0]), to);
  expect(harness.floatsAt(to, 256)).toEqual(shades);
});

test('a batch is picked by its indices', () => {
  fc.assert(
    fc.property(batch, (given) => {
      harness.clear();
      const count = given.indices.length;
      const indices = harness.words(given.indices);
      const x = harness.room(count * given.width);
      harness.kernels.gatherBytes(count, given.width, harness.bytes(given.bytes), indices, x);
      expect([...harness.floatsAt(x, count * given.width)]).toEqual(numbersOf(given));
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

/** A list of lines written out in full again. @param starts and @param ends of each line, in bytes of the list */
function spread(lines: number, width: number, starts: Uint32Array, ends: Uint32Array, list: number): number[] {
  const full = Array.from({ length: lines * width }, () => 0);
  for (let line = 0; line < lines; line++) {
    for (let at = starts[line] ?? 0; at < (ends[line] ?? 0); at += ENTRY_BYTES) {
      const place = line * width + (harness.wordsAt(list + at, 1)[0] ?? 0);
      expect(full[place]).toBe(0); // no place comes twice
      full[place] = harness.floatsAt(list + at + 4, 1)[0] ?? Number.NaN;
    }
  }
  return full;
}

test('the bytes that are not 0 are packed, and listed by rows and by columns', () => {
  fc.assert(
    fc.property(batch, (given) => {
      harness.clear();
      const { width, bytes } = given;
      const x = numbersOf(given);
      const { count, size, rows, columns } = listImages(harness, given);
      expect(size).toBeLessThanOrEqual(7 * SAMPLES + 3 * bytes.filter((byte) => byte !== 0).length);
      const starts = harness.wordsAt(rows.starts, count + 1);
      expect(spread(count, width, starts, starts.subarray(1), rows.list)).toEqual(x);
      const turned = Array.from({ length: width * count }, (_, i) => x[(i % count) * width + Math.floor(i / count)]);
      const [from, to] = [harness.wordsAt(columns.starts, width), harness.wordsAt(columns.ends, width)];
      expect(spread(width, count, from, to, columns.list)).toEqual(turned);
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 60, seed: 2 },
  );
});

test('a Linear on the list, and its gradient, are those of the numbers written out', () => {
  const outs = fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 10, 31, 32, 33, 39, 64), fc.integer({ min: 1, max: 70 }));
  fc.assert(
    fc.property(batch, outs, fc.boolean(), (given, out, hasBias) => {
      harness.clear();
      const { width } = given;
      const x = numbersOf(given);
      const { count, rows, columns } = listImages(harness, given);
      const [w, b, dy] = [width * out, out, count * out].map((size, k) =>
        Float32Array.from({ length: size }, (_, i) => Math.sin(i * (k + 1))),
      );
      if (!w || !b || !dy) throw new Error('internal: three buffers');
      const [weight, bias, slope] = [harness.floats(w), hasBias ? harness.floats(b) : NONE, harness.floats(dy)];
      const sum = (terms: number, term: (l: number) => number) =>
        Array.from({ length: terms }, (_, l) => term(l)).reduce((a, v) => a + v, 0);
      const sums = Array.from({ length: count * out }, (_, at) => {
        const [i, j] = [Math.floor(at / out), at % out];
        return sum(width, (l) => (x[i * width + l] ?? 0) * (w[l * out + j] ?? 0)) + (hasBias ? (b[j] ?? 0) : 0);
      });
      const cases = [
        [ACTIVATION_CODES.none, (v: number) => v],
        [ACTIVATION_CODES.ReLU, (v: number) => Math.max(0, v)],
        [ACTIVATION_CODES.Sigmoid, (v: number) => 1 / (1 + Math.exp(-v))],
      ] as const;
      for (const [code, act] of cases) {
        const y = harness.room(count * out);
        harness.kernels.sparseForward(count, out, rows.starts, rows.list, weight, bias, y, code, 0, 0, NONE);
        expect([...harness.floatsAt(y, count * out)]).toEqual(sums.map((value) => expect.closeTo(act(value), 4)));
      }
      const dw = harness.room(width * out);
      harness.kernels.sparseWeightGradient(width, out, columns.starts, columns.ends, columns.list, slope, dw);
      const gradient = Array.from({ length: width * out }, (_, at) =>
        sum(count, (i) => (x[i * width + Math.floor(at / out)] ?? 0) * (dy[i * out + (at % out)] ?? 0)),
      );
      expect([...harness.floatsAt(dw, width * out)]).toEqual(gradient.map((value) => expect.closeTo(value, 4)));
      harness.kernels.sparseDescent(width, out, columns.starts, columns.ends, columns.list, slope, weight, 0.5);
      expect([...harness.floatsAt(weight, width * out)]).toEqual(gradient.map((value, i) => expect.closeTo((w[i] ?? 0) - 0.5 * value, 4)));
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 40, seed: 3 },
  );
});
