/** The list in a zip: names by whoever wrote it, and hostile bytes that are refused and never thrown over. */

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../lib/crc32.ts';
import { say } from '../../lib/messages.ts';
import { howMany } from '../../lib/testing/howMany.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';
import { messages } from './messages.ts';
import { joined, type ZippedFile, zipFile } from './testing/files.ts';
import { isZip, packedBytes, readZipDirectory } from './zipDirectory.ts';

const DATA = Uint8Array.of(1, 2, 3);
const namesIn = (files: readonly ZippedFile[]): readonly string[] => {
  const read = readZipDirectory(zipFile(files));
  return read.ok ? read.value.map(({ name }) => name) : [say(messages.part, read.reason)];
};

test('names are read as UTF-8, as macOS, Windows and Info-ZIP write them, and stand in one form', () => {
  const unicode = joined([Uint8Array.of(0x75, 0x70, 5 + 4, 0, 1, 0, 0, 0, 0), encodeUtf8('Ärä')]);
  unicode[2] = 5 + encodeUtf8('Ärä').length;
  expect(
    namesIn([
      { name: 'Äpfel/ü.png', data: DATA },
      { name: encodeUtf8('A\u0308pfel/u\u0308.png'), data: DATA, flags: 0 }, // macOS: no flag, letters and dots apart
      { name: Uint8Array.of(0x8e, 0x70, 0x2f, 0x81, 0xe1), data: DATA, flags: 0 }, // code page 850
      { name: 'a\\b.png', data: DATA },
      { name: Uint8Array.of(0x3f), data: DATA, flags: 0, extra: unicode },
    ]),
  ).toEqual(['Äpfel/ü.png', 'Äpfel/ü.png', 'Äp/üß', 'a/b.png', 'Ärä']);
});

test('a file is found where the list says, packed or not, also with a comment behind the list', () => {
  const packed = new Uint8Array(deflateRawSync(DATA));
  const zip = zipFile(
    [
      { name: 'a', data: DATA },
      { name: 'b', data: packed, packed: { method: 8, size: 3, crc32: crc32(DATA) } },
    ],
    'a comment',
  );
  const read = readZipDirectory(zip);
  expect(read.ok && read.value.map((entry) => [entry.method, entry.size, [...(packedBytes(zip, entry) ?? [])]])).toEqual([
    [0, 3, [...DATA]],
    [8, 3, [...packed]],
  ]);
});

test('the checksum is that of the zip format', () => {
  expect(crc32(encodeUtf8('123456789')).toString(16)).toBe('cbf43926');
});

test('a zip that is cut off is refused, wherever it is cut', () => {
  const zip = zipFile([
    { name: 'a/1.png', data: DATA },
    { name: 'b/2.png', data: DATA },
  ]);
  const read = Array.from(zip.keys(), (length) => readZipDirectory(zip.subarray(0, length)));
  expect(read.filter(({ ok }) => ok)).toEqual([]);
  expect(isZip(zip)).toBe(true);
});

test('whatever the bytes are, nothing is thrown, and no file lies outside of the zip', () => {
  const sound = zipFile(Array.from({ length: 5 }, (_, i) => ({ name: `f${i}/${i}.png`, data: new Uint8Array(i * 7) })));
  const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(flips, fc.uint8Array({ maxLength: 40 }), (changes, tail) => {
      const zip = joined([sound, tail]);
      for (const [at, byte] of changes) zip[at] = byte;
      const read = readZipDirectory(zip);
      if (!read.ok) return;
      for (const entry of read.value) {
        const packed = packedBytes(zip, entry);
        expect(packed === undefined || packed.length === entry.packedSize).toBe(true);
      }
    }),
    { numRuns: howMany(2000, 100_000) },
  );
});
