/** Pictures of one's own in a network file: what is kept of them is written and read back; bytes that come along are checked. */
import { expect, test } from 'vitest';
import { bytesOf, type Images } from '../../datasets/images/images.ts';
import { encodeBase64 } from '../../lib/base64.ts';
import type { NetworkDocument } from '../document.ts';
import { setImages } from '../edit/dataEdits.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { fitToData } from '../repairs/fitToData.ts';
import { readFile, writeFile } from './fileFormat.ts';
import { checkImages } from './images.ts';

const IMAGES: Images = {
  files: 'shapes.zip',
  classes: ['Kreis', 'Äpfel', 'Strich'],
  train: 3,
  test: 1,
  sha256: 'ab'.repeat(32),
  read: { turned: false, inverted: true, test_percent: 25, seed: 7 },
};
const MNIST = network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy');
const DOCUMENT = fitToData(setImages(MNIST, 'data', IMAGES));
const BYTES = Uint8Array.from({ length: bytesOf(4) }, (_, i) => (i < 4 ? i % 3 : i % 251));

test('the network is made to fit, and goes through a file as it is', () => {
  expect(readNetwork(DOCUMENT)).toMatchObject({
    ok: true,
    spec: { data: { facts: { x: [1, 28, 28], y: { type: 'classes', count: 3 }, train: 3, test: 1 } } },
  });
  expect(readFile(writeFile(DOCUMENT))).toEqual({ ok: true, value: { document: DOCUMENT } });
  const { test_percent: _, ...read } = IMAGES.read;
  const own = setImages(DOCUMENT, 'data', { ...IMAGES, read });
  expect(readFile(writeFile(own))).toEqual({ ok: true, value: { document: own } });
});

test('a few pictures go along, and come back byte for byte', () => {
  const read = readFile(writeFile(DOCUMENT, undefined, new Map([[IMAGES.sha256, BYTES]])));
  expect(read.ok && [...(read.value.pictures ?? [])]).toEqual([[IMAGES.sha256, BYTES]]);
  expect(read.ok && read.value.document).toEqual(DOCUMENT);
});

const withPictures = (pictures: unknown, document: NetworkDocument = DOCUMENT) => {
  const read = readFile(JSON.stringify({ ...JSON.parse(writeFile(document)), pictures }));
  return read.ok ? 'was read' : read.reason;
};

test('pictures that cannot be those of the network are refused with their place', () => {
  const many = setImages(DOCUMENT, 'data', { ...IMAGES, train: 5001 });
  const wrongLabel = BYTES.with(2, 3);
  expect(
    [
      withPictures([]),
      withPictures({ other: '' }),
      withPictures({ [IMAGES.sha256]: 5 }),
      withPictures({ [IMAGES.sha256]: '%' }),
      withPictures({ [IMAGES.sha256]: encodeBase64(BYTES.subarray(1)) }),
      withPictures({ [IMAGES.sha256]: encodeBase64(wrongLabel) }),
      withPictures({ [IMAGES.sha256]: encodeBase64(BYTES) }, many),
    ].map((told) => told.replaceAll(IMAGES.sha256, '…')),
  ).toMatchInlineSnapshot(`
    [
      "pictures: expected an object of pictures, each under its SHA-256, got a list",
      "pictures.other: no Dataset has pictures of this SHA-256",
      "pictures.abababababababababababababababababababa…: expected bytes in base64, got 5",
      "pictures.abababababababababababababababababababa…: expected bytes in base64, got "%"",
      "pictures.abababababababababababababababababababa…: expected 3140 bytes for 4 pictures, got 3139",
      "pictures.abababababababababababababababababababa…: expected labels below 3, got 3 for picture 2",
      "pictures.abababababababababababababababababababa…: expected at most 5000 pictures in a file, got 5002",
    ]
  `);
});

test('what is kept of pictures is refused with the place of what is wrong', () => {
  const wrong = (change: object): string => {
    const checked = checkImages({ ...IMAGES, ...change });
    return checked.ok ? 'was read' : `${checked.reason.path.join('.')}: ${checked.reason.reason}`;
  };
  expect([
    wrong({ size: 3 }),
    wrong({ files: 'x'.repeat(401) }),
    wrong({ classes: ['one'] }),
    wrong({ classes: ['one', 2] }),
    wrong({ classes: Array(101).fill('c') }),
    wrong({ train: 0 }),
    wrong({ test: -1 }),
    wrong({ train: 150_000 }),
    wrong({ sha256: 'AB'.repeat(32) }),
    wrong({ read: undefined }),
    wrong({ read: { ...IMAGES.read, turned: 1 } }),
    wrong({ read: { ...IMAGES.read, inverted: undefined } }),
    wrong({ read: { ...IMAGES.read, seed: 0.5 } }),
    wrong({ read: { ...IMAGES.read, test_percent: 91 } }),
    wrong({ read: { ...IMAGES.read, more: 1 } }),
  ]).toMatchInlineSnapshot(`
    [
      "size: this name is not known; pictures have files, classes, train, test, sha256, read",
      "files: expected a text of at most 400 letters, got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"",
      "classes: expected 2 to 100 names, each of at most 40 letters",
      "classes: expected 2 to 100 names, each of at most 40 letters",
      "classes: expected 2 to 100 names, each of at most 40 letters",
      "train: expected how many pictures are to train on, got 0",
      "test: expected how many pictures are to test with, got -1",
      "train: expected at most 150000 pictures in all",
      "sha256: expected 64 letters of hex, got "ABABABABABABABABABABABABABABABABABABABA…"",
      "read: expected how they were read, got nothing",
      "read.turned: expected true or false, got 1",
      "read.inverted: expected true or false, got nothing",
      "read.seed: expected a whole number, got 0.5",
      "read.test_percent: expected a whole number from 0 to 90, got 91",
      "read.more: this name is not known; there are turned, inverted, test_percent, seed",
    ]
  `);
});
