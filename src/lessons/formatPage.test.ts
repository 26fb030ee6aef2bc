/** What the page for other programs says of lesson files, held to the reader: its example, and its lists of names. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { CHECK_NAMES } from './checks.ts';
import { CAN_HIDE, CAN_LOCK, CONTROL_NAMES } from './controls.ts';
import { lessonJson, readParsedLesson } from './readLesson.ts';
import { SCENE_IDS } from './sceneIds.ts';

let page = '';

beforeAll(async () => {
  const text = await readFile('docs/FORMAT.md', 'utf8'); // from the root, where Vitest runs
  page = text.slice(text.indexOf('## Lesson files'), text.indexOf('## Metrics (CSV)'));
});

const namesBetween = (from: string, to: string): readonly string[] => {
  const [, after = ''] = page.split(from);
  const [between = ''] = after.split(to);
  return [...between.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
};

test('the example is a lesson, and says each of its fields', () => {
  const [, json = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
  const read = readParsedLesson(JSON.parse(json));
  expect(read).toMatchObject({ ok: true });
  if (read.ok) expect(lessonJson(read.value)).toMatchObject({ ...JSON.parse(json), document: { name: 'One point' } });
});

test('every check, every control and every scene is on the page, and no others', () => {
  expect(namesBetween('The checks are', 'A refusal names')).toEqual(CHECK_NAMES);
  expect(namesBetween('name controls:', '. `network`')).toEqual(CONTROL_NAMES);
  expect(CAN_HIDE.filter((name) => !CAN_LOCK.includes(name))).toEqual(['palette', 'inspector']);
  expect(CAN_LOCK.filter((name) => !CAN_HIDE.includes(name))).toEqual(['network', 'numbers']);
  expect(namesBetween('in `next`:', '.\n').filter((name) => name !== 'next')).toEqual(SCENE_IDS);
});
