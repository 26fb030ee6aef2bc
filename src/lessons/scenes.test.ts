/** The scenes that come with the page: every file is a lesson that follows its own rules. */
import { expect, test } from 'vitest';
import { readNetwork } from '../network/read/readNetwork.ts';
import { networksOf } from './networks.ts';
import { readParsedLesson } from './readLesson.ts';
import { SCENE_IDS, SCENE_NAMES } from './sceneIds.ts';
import { SCENES } from './scenes.ts';

/** Letters that are read without scrolling far. */
const MOST_LETTERS = 900;

test.each(SCENE_IDS)('%s', async (id) => {
  const read = readParsedLesson((await SCENES[id]()).default);
  if (!read.ok) throw new Error(read.reason);
  const { title, parts } = read.value;
  expect(title).toBe(SCENE_NAMES[id]);
  expect(parts.length).toBeGreaterThanOrEqual(3);
  expect(parts.length).toBeLessThanOrEqual(6);
  for (const { text, try: tasks } of parts) {
    expect(text.join('').length).toBeLessThan(MOST_LETTERS);
    for (const sentence of [...text, ...tasks]) expect(sentence).toMatch(/[.…?)`]$/);
  }
  expect(parts.some(({ goals }) => goals.length > 0)).toBe(true);
  expect(parts.some(({ questions }) => questions.length > 0)).toBe(true);
  for (const { document } of networksOf(read.value)) expect(readNetwork(document).ok).toBe(true);
});
