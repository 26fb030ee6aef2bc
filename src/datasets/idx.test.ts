import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../lib/messages.ts';
import { readIdx } from './idx.ts';
import { messages } from './images/messages.ts';

/** An IDX file of unsigned bytes, written independently of the reader. */
function idxFile(dimensions: readonly number[], data: readonly number[]): Uint8Array {
  const words = dimensions.flatMap((length) => [(length >>> 24) & 255, (length >>> 16) & 255, (length >>> 8) & 255, length & 255]);
  return Uint8Array.from([0, 0, 8, dimensions.length, ...words, ...data]);
}

const reason = (file: Uint8Array): string => {
  const read = readIdx(file);
  return read.ok ? 'was read' : say(messages.idx, read.reason);
};

test('reads dimensions and bytes', () => {
  expect(readIdx(idxFile([2, 1, 3], [1, 2, 3, 4, 5, 6]))).toEqual({
    ok: true,
    value: { dimensions: [2, 1, 3], data: Uint8Array.of(1, 2, 3, 4, 5, 6) },
  });
});

test('lengths are big-endian', () => {
  const read = readIdx(idxFile([258], Array(258).fill(7)));
  expect(read.ok && read.value.dimensions).toEqual([258]);
});

test('says what is wrong with a file that is not IDX', () => {
  const good = idxFile([2, 2], [1, 2, 3, 4]);
  expect(reason(Uint8Array.of(0, 0))).toMatchInlineSnapshot(
    `"An IDX file starts with 4 bytes that say what is in it; this one has only 2."`,
  );
  expect(reason(Uint8Array.of(0x1f, 0x8b, 8, 1))).toMatchInlineSnapshot(
    `"An IDX file starts with two zero bytes; this one does not, so it is some other kind of file."`,
  );
  expect(reason(Uint8Array.of(0, 0, 0x0d, 1, 0, 0, 0, 0))).toMatchInlineSnapshot(
    `"This IDX file holds values of type 0x0d; only unsigned bytes (0x08) can be read."`,
  );
  expect(reason(Uint8Array.of(0, 0, 8, 0))).toMatchInlineSnapshot(
    `"This IDX file says that it has no dimensions; images have three, labels one."`,
  );
  expect(reason(good.subarray(0, 9))).toMatchInlineSnapshot(`"This IDX file ends within its header: 12 bytes were expected, 9 are there."`);
  expect(reason(good.subarray(0, good.length - 1))).toMatchInlineSnapshot(`"This IDX file says 2 × 2 = 4 bytes, but 3 follow its header."`);
});

const arrays = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }).chain((dimensions) =>
  fc.record({
    dimensions: fc.constant(dimensions),
    data: fc.uint8Array({ minLength: product(dimensions), maxLength: product(dimensions) }),
  }),
);

const product = (lengths: readonly number[]) => lengths.reduce((a, b) => a * b, 1);

test('reads back whatever was written, wherever the bytes lie in their buffer', () => {
  fc.assert(
    fc.property(arrays, fc.nat(5), ({ dimensions, data }, offset) => {
      const file = idxFile(dimensions, [...data]);
      const larger = new Uint8Array(offset + file.length);
      larger.set(file, offset);
      expect(readIdx(larger.subarray(offset))).toEqual({ ok: true, value: { dimensions, data } });
    }),
    { seed: 1 },
  );
});

test('refuses every file that is cut short or too long, and throws at none', () => {
  fc.assert(
    fc.property(arrays, fc.nat(), fc.boolean(), ({ dimensions, data }, cut, longer) => {
      const file = idxFile(dimensions, [...data]);
      const damaged = longer ? Uint8Array.from([...file, 0]) : file.subarray(0, cut % file.length);
      expect(readIdx(damaged).ok).toBe(false);
    }),
    { seed: 2 },
  );
});
