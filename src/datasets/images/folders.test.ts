/** The folders of a zip as classes: nested, with a set for testing, with what systems put beside them, and what is refused. */
import { expect, test } from 'vitest';
import { say } from '../../lib/messages.ts';
import { readFolders } from './folders.ts';
import { messages } from './messages.ts';
import type { ZipEntry } from './zipDirectory.ts';

const entries = (...names: string[]): ZipEntry[] =>
  names.map((name) => ({ name, method: 0, isEncrypted: false, crc32: 0, size: 1, packedSize: 1, offset: 0 }));
const read = (...names: string[]) => readFolders(entries(...names), 'x.zip');
const reason = (...names: string[]): string => {
  const folders = read(...names);
  return folders.ok ? 'was read' : say(messages.told, folders.reason);
};

test('the folder that a picture lies in is its class, however deep; what systems add is passed over', () => {
  const folders = read(
    'set/2/b.png', 'set/10/a.PNG', 'set/2/', 'set/2/a.png', '__MACOSX/set/2/._a.png', 'set/.DS_Store', 'set/.hidden/x.png', 'set/Thumbs.db', 'set/read.txt',
  ); // biome-ignore format: names
  expect(
    folders.ok && [
      folders.value.classes,
      folders.value.pictures.map(({ entry, label }) => [entry.name, label]),
      folders.value.notes.map((note) => say(messages.told, note)),
    ],
  ).toEqual([
    ['2', '10'],
    [
      ['set/2/a.png', 0],
      ['set/2/b.png', 0],
      ['set/10/a.PNG', 1],
    ],
    ['1 file that is no PNG was passed over.'],
  ]);
});

test('folders called train and test say what pictures are for', () => {
  const folders = read('s/training/cat/1.png', 's/testing/cat/1.png', 's/training/äpfel/1.png', 's/validation/cat/2.png');
  expect(folders.ok && folders.value.pictures.map(({ label, isTest }) => [label, isTest])).toEqual([
    [0, false],
    [1, true],
    [1, false],
    [1, false],
  ]);
});

test('every refusal names the zip and what is wrong', () => {
  expect([
    reason(),
    reason('a/1.jpg', 'b/1.jpg'),
    reason('a/1.png', '2.png'),
    reason('a/1.png', 'test/2.png'),
    reason('a/1.png', 'a/2.png'),
    reason('test/a/1.png', 'test/b/1.png'),
    reason(...Array.from({ length: 101 }, (_, i) => `class ${i}/1.png`)),
    reason('a/1.png', `${'long '.repeat(10)}/1.png`),
    reason(...Array.from({ length: 20_001 }, (_, i) => `${i % 2}/${i}.png`)),
  ]).toMatchInlineSnapshot(`
    [
      "x.zip has no PNG in it. Pack a folder of PNGs for each class.",
      "x.zip has no PNG in it, but 2 other files. Pack a folder of PNGs for each class.",
      "x.zip: 2.png lies in no folder. Put the pictures of each class into a folder of its name.",
      "x.zip: test/2.png lies in no folder. Put the pictures of each class into a folder of its name.",
      "x.zip has pictures in one folder only, a. Classes need two folders at least.",
      "x.zip has pictures for testing only. Put some to train on beside the folder “test”.",
      "x.zip has 101 folders of pictures. At most 100 classes can be used.",
      "x.zip: the folder long long long long long long long long … has a name of more than 40 letters. Shorten it.",
      "x.zip has 20,001 pictures. At most 20,000 can be read from a zip.",
    ]
  `);
});
