/** safetensors out and back in, and what is refused of strangers' files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { howMany } from '../../lib/testing/howMany.ts';
import type { Tensor } from '../tensors.ts';
import { damage, damaged } from '../testing/damage.ts';
import { isSafetensors, readSafetensors } from './readSafetensors.ts';
import { tensorLists } from './testing/tensors.ts';
import { writeSafetensors } from './writeSafetensors.ts';

const ONE: readonly Tensor[] = [
  { name: 'fc1.weight', shape: [2, 1], values: Float32Array.of(1, -2) },
  { name: 'fc1.bias', shape: [2], values: Float32Array.of(0.5, 3) },
];

/** A file with any header and data. */
function file(header: string | Uint8Array, data: readonly number[] = [], length?: bigint): Uint8Array {
  const text = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const bytes = new Uint8Array(8 + text.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, length ?? BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(data, 8 + text.length);
  return bytes;
}
const entry = (dtype: unknown, shape: unknown, offsets: unknown) => ({ dtype, shape, data_offsets: offsets });
const said = (bytes: Uint8Array) => {
  const read = readSafetensors(bytes);
  return read.ok ? 'read' : read.reason;
};
const zeros = (count: number) => Array<number>(count).fill(0);

test('the file is what the format says', () => {
  const bytes = writeSafetensors(ONE);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  expect([(8 + length) % 8, bytes.length]).toEqual([0, 8 + length + 16]);
  expect(new TextDecoder().decode(bytes.subarray(8, 8 + length))).toMatchInlineSnapshot(
    `"{"__metadata__":{"tinkergrad_checksum":"475dcd98007508ce","format":"pt"},"fc1.weight":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"fc1.bias":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}}  "`,
  );
  expect([...bytes.subarray(8 + length, 8 + length + 8)]).toEqual([0, 0, 128, 63, 0, 0, 0, 192]);
});

test('any tensors come back as they were', () => {
  fc.assert(
    fc.property(tensorLists, (tensors) => {
      const named = tensors.filter(({ name }) => name !== '__metadata__');
      const bytes = writeSafetensors(named);
      expect(isSafetensors(bytes)).toBe(true);
      const read = readSafetensors(bytes);
      expect(read.ok && read.value.isSealed && new Map(read.value.tensors.map((tensor) => [tensor.name, tensor]))).toEqual(
        new Map(named.map((tensor) => [tensor.name, tensor])),
      );
    }),
    { seed: 81, numRuns: howMany(200, 5000) },
  );
});

test('other kinds of floats are widened or rounded', () => {
  const data = [0, 0x3c, 0x01, 0x80, 0x80, 0x3f, 0x49, 0x40, 0x18, 0x2d, 0x44, 0x54, 0xfb, 0x21, 0x09, 0x40];
  const header = { half: entry('F16', [2], [0, 4]), brain: entry('BF16', [2], [4, 8]), double: entry('F64', [], [8, 16]) };
  const read = readSafetensors(file(JSON.stringify(header), data));
  expect(read.ok && read.value.tensors.map(({ values }) => [...values])).toEqual([[1, -(2 ** -24)], [1, 3.140625], [Math.fround(Math.PI)]]);
});

const HOSTILE: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  'a header longer than the file': file('{}', [], 1000n),
  'a header of 2⁶³ bytes': file('{}', [], 2n ** 63n),
  'white space first': file(' {}'),
  'a list': file('[]'),
  'a header cut off': file('{"a":'),
  'zeros behind the header': file('{}\0\0'),
  'no UTF-8': file(Uint8Array.of(123, 34, 255, 34, 125)),
  'metadata that are no texts': file('{"__metadata__":{"format":1}}'),
  'an entry that is null': file('{"a":null}'),
  'a dtype of another object': file(JSON.stringify({ a: entry('constructor', [1], [0, 4]) }), zeros(4)),
  'whole numbers': file(JSON.stringify({ ids: entry('I64', [1], [0, 8]) }), zeros(8)),
  'a length below 0': file(JSON.stringify({ a: entry('F32', [-1, -1], [0, 4]) }), zeros(4)),
  'a shape beyond numbers': file(JSON.stringify({ a: entry('F32', [2 ** 53, 2 ** 53, 0], [0, 4]) }), zeros(4)),
  'too many axes': file(JSON.stringify({ a: entry('F32', Array(9).fill(1), [0, 4]) }), zeros(4)),
  'a shape that says more': file(JSON.stringify({ 'fc1.weight': entry('F32', [2], [0, 4]) }), zeros(4)),
  'a place beyond the file': file(JSON.stringify({ a: entry('F32', [2], [0, 8]) }), zeros(4)),
  'a hole': file(JSON.stringify({ a: entry('F32', [1], [4, 8]) }), zeros(8)),
  'an overlap': file(JSON.stringify({ a: entry('F32', [2], [0, 8]), b: entry('F32', [2], [4, 12]) }), zeros(12)),
  'bytes behind': file(JSON.stringify({ a: entry('F32', [1], [0, 4]) }), zeros(5)),
  'one name twice': file(`{"a":${JSON.stringify(entry('F32', [1], [0, 4]))},"a":${JSON.stringify(entry('F32', [1], [4, 8]))}}`, zeros(8)),
  'not a number': file(JSON.stringify({ 'fc2.bias': entry('F32', [2], [0, 8]) }), [0, 0, 0, 0, 0, 0, 0xc0, 0x7f]),
  'a name that would turn the sentence': file(JSON.stringify({ [`\u202e\n${'x'.repeat(100)}`]: entry('U8', [1], [0, 1]) }), [0]),
};

test('what is wrong with a file is said in a sentence', () => {
  expect(Object.fromEntries(Object.entries(HOSTILE).map(([what, bytes]) => [what, said(bytes)]))).toMatchInlineSnapshot(`
    {
      "a dtype of another object": "The tensor “a” has the dtype “constructor”; F32, F64, F16 and BF16 can be read.",
      "a header cut off": "The file is damaged: its header is not the JSON that a safetensors file begins with.",
      "a header longer than the file": "The file is damaged or cut off: its header is said to be longer than the file, or longer than 1 MB.",
      "a header of 2⁶³ bytes": "The file is damaged or cut off: its header is said to be longer than the file, or longer than 1 MB.",
      "a hole": "The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.",
      "a length below 0": "The file is damaged: the shape of the tensor “a” cannot be read.",
      "a list": "The file is damaged: its header is not the JSON that a safetensors file begins with.",
      "a name that would turn the sentence": "The tensor “\\u{202e}\\u{a}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” has the dtype “U8”; F32, F64, F16 and BF16 can be read.",
      "a place beyond the file": "The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.",
      "a shape beyond numbers": "The file is damaged: the shape of the tensor “a” cannot be read.",
      "a shape that says more": "The file is damaged: the tensor “fc1.weight” has 4 bytes, which is not what its shape says.",
      "an entry that is null": "The file is damaged: the entry of the tensor “a” cannot be read.",
      "an overlap": "The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.",
      "bytes behind": "The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.",
      "metadata that are no texts": "The file is damaged: __metadata__ in its header is not a list of texts.",
      "no UTF-8": "The file is damaged: its header is not the JSON that a safetensors file begins with.",
      "not a number": "The tensor “fc2.bias” has NaN at index 1: only finite numbers can be trained on.",
      "nothing": "The file is damaged or cut off: its header is said to be longer than the file, or longer than 1 MB.",
      "one name twice": "The file is damaged or cut off: its tensors do not fill it without gaps and overlaps.",
      "too many axes": "The file is damaged: the shape of the tensor “a” cannot be read.",
      "white space first": "The file is damaged: its header is not the JSON that a safetensors file begins with.",
      "whole numbers": "The tensor “ids” has the dtype “I64”; F32, F64, F16 and BF16 can be read.",
      "zeros behind the header": "The file is damaged: its header is not the JSON that a safetensors file begins with.",
    }
  `);
});

test('10,000 damaged files: none of ours is read, but as a stranger’s, which is looked at first', () => {
  const many = Float32Array.from({ length: 100 }, (_, i) => Math.sin(i));
  const own = writeSafetensors([{ name: 'fc1.weight', shape: [100, 1], values: many }]);
  const bare = file(JSON.stringify({ 'fc1.weight': entry('F32', [100, 1], [0, 400]) }), [...own.subarray(-400)]);
  const tally = { whole: 0, 'looked at': 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(own, own, bare), damage, (bytes, how) => {
      const copy = damaged(bytes, how, 200);
      const read = readSafetensors(copy);
      const isRead = read.ok && read.value.isSealed;
      tally[isRead ? 'whole' : read.ok ? 'looked at' : 'refused'] += 1;
      if (isRead) expect(copy).toEqual(own); // a byte that became what it was
      if (!read.ok) expect(read.reason).toMatch(/^[A-Z].{10,250}\.$/u);
    }),
    { seed: 82, numRuns: howMany(10_000, 200_000) },
  );
  console.log(`damaged safetensors files: ${JSON.stringify(tally)}`);
  expect(Math.min(tally['looked at'], tally.refused)).toBeGreaterThan(500);
});
