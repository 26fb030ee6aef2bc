import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, checksumOfTensors } from './checksum.ts';

test('is the same everywhere and for ever, since saves of long ago are compared with it', () => {
  expect([checksum(''), checksum('a'), checksum('Tinkergrad')]).toMatchInlineSnapshot(`
    [
      "e5b300236761af02-0",
      "afad067fcdab229a-1",
      "2743d7867ad733af-a",
    ]
  `);
});

test('so is that of tensors; it has sixteen digits even where the first are zeros', () => {
  const tensors = new Map([
    ['fc1.weight', Float32Array.of(1, -0, 2.5)],
    ['fc1.bias', Float32Array.of(0.1)],
  ]);
  expect(checksumOfTensors(tensors)).toMatchInlineSnapshot(`"a7d2a472b333f9e5-4"`);
  for (let i = 0; i < 2000; i++) expect(checksum(String(i))).toMatch(/^[0-9a-f]{16}-[1-4]$/);
});

test('differs after every flipped bit of a text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat({ max: 15 }), (text, where, bit) => {
      const at = where % text.length;
      const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
      expect(checksum(flipped)).not.toBe(checksum(text));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('many texts that are nearly alike have as many fingerprints', () => {
  const all = Array.from({ length: 20_000 }, (_, i) => checksum(`"x": ${i}, "y": ${i % 7}`));
  expect(new Set(all).size).toBe(all.length);
});

test('tensors differ by name, order, size and bits, wherever their bytes lie', () => {
  const of = (...tensors: [string, number[]][]) => checksumOfTensors(new Map(tensors.map(([name, v]) => [name, Float32Array.from(v)])));
  const all = [
    of(),
    of(['a', [0]]),
    of(['a', [-0]]),
    of(['b', [0]]),
    of(['a', []], ['b', [0]]),
    of(['b', [0]], ['a', []]),
    of(['a', [0, 0]]),
  ];
  expect(new Set(all).size).toBe(all.length);
  const part = new Float32Array([9, 1, 2]).subarray(1);
  expect(checksumOfTensors(new Map([['a', part]]))).toBe(of(['a', [1, 2]]));
});
