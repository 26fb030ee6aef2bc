/** Links that hold lessons: the same letters, limits and mending as those of networks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lesson } from '../lessons/lessonSchema.ts';
import { readLesson, writeLesson } from '../lessons/readLesson.ts';
import { SAMPLE_LESSON } from '../lessons/testing/sampleLesson.ts';
import { encodeBase64Url } from '../lib/base64.ts';
import { deflate } from './inflate.ts';
import { decodeLessonLink, encodeLessonLink } from './lessonLink.ts';
import { decodeLink } from './link.ts';
import { linkLetter, sceneHash, sceneInHash } from './linkHash.ts';
import { damage } from './testing/damages.ts';

const hashOf = async (lesson: Lesson): Promise<string> => {
  const link = await encodeLessonLink(lesson);
  return link.ok ? `#${link.value}` : link.reason;
};
const reasonOf = async (hash: string): Promise<string> => {
  const read = await decodeLessonLink(hash);
  return read.ok ? 'a lesson' : read.reason;
};
const pack = async (text: string | Uint8Array<ArrayBuffer>): Promise<string> =>
  `l=1.${encodeBase64Url(await deflate(typeof text === 'string' ? new TextEncoder().encode(text) : text))}`;

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const lessons = fc.record({ title: words, text: fc.array(words, { maxLength: 5 }) }).map(({ title, text }): Lesson => {
  const [first, ...others] = SAMPLE_LESSON.parts;
  return { ...SAMPLE_LESSON, title, parts: [...(first ? [{ ...first, text }] : []), ...others] };
});

test('a link gives back the lesson that was put in it, whatever is done to it on the way', async () => {
  await fc.assert(
    fc.asyncProperty(lessons, damage, async (lesson, harm) => {
      const read = readLesson(writeLesson(lesson));
      const hash = harm(await hashOf(lesson));
      expect(linkLetter(hash)).toBe('l');
      expect(await decodeLessonLink(hash)).toEqual(read);
    }),
    { seed: 14, numRuns: 150 },
  );
});

test('a lesson with one of everything fits into two thousand characters', async () => {
  expect((await hashOf(SAMPLE_LESSON)).length).toBeLessThan(2000);
});

test('each kind of link is read by its own letter alone', async () => {
  const hash = await hashOf(SAMPLE_LESSON);
  expect(await decodeLink(hash)).toMatchObject({ ok: false, reason: expect.stringMatching(/^The link is damaged/) });
  expect(await reasonOf(hash.replace('l=', 'n='))).toMatch(/^The link is damaged.* ask for the lesson file/);
});

test('what is too large for a link is to be sent as a file', async () => {
  const words = (from: number) => Array.from({ length: 60 }, (_, i) => Math.sin(from + i).toString(36)).join(' ');
  const noise = Array.from({ length: 40 }, (_, i) => Array.from({ length: 30 }, (_, j) => words(1800 * i + 60 * j)));
  const [first] = SAMPLE_LESSON.parts;
  const large = { ...SAMPLE_LESSON, parts: noise.flatMap((text) => (first ? [{ ...first, text }] : [])) };
  expect((await hashOf(large)).slice(0, 40)).toMatch(/^This lesson (would need a link of|is too large)/);
});

test('whatever stands in a hash, the answer is a lesson or a sentence', async () => {
  const json = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(writeLesson(SAMPLE_LESSON)), parts: [value], next: value })),
  );
  const input = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'ABCxyz019-_') }).map((text) => `l=1.${text}`),
    json.map((text) => ({ text })),
  );
  await fc.assert(
    fc.asyncProperty(input, async (one) => {
      expect(await reasonOf(typeof one === 'string' ? one : await pack(one.text))).toMatch(/^\S/);
    }),
    { seed: 3, numRuns: 300 },
  );
  expect(await reasonOf(await pack(new Uint8Array(48 * 2 ** 20)))).toBe('The link unpacks to more than 1 MB, which no lesson’s does.');
});

test('a scene is found in a hash by its name', () => {
  expect(sceneInHash(`#${sceneHash('learning-rate')}`)).toBe('learning-rate');
  expect(sceneInHash('#lesson%3Dloss')).toBe('loss');
  expect(['#lesson=', '#n=1.abc', '', '#lessons=loss', `#lesson=${'<'.repeat(9)}`].map(sceneInHash)).toEqual(Array(5).fill(undefined));
});
