/** Every text of every scene has its own in each language, and all else of a scene stays as it is. */
import { afterEach, expect, test } from 'vitest';
import type { Lesson } from '../lessons/lessonSchema.ts';
import { lessonJson, readParsedLesson } from '../lessons/readLesson.ts';
import { SCENE_IDS, SCENE_NAMES } from '../lessons/sceneIds.ts';
import { SCENES } from '../lessons/scenes.ts';
import { inPageLanguage } from '../lessons/sceneTexts.ts';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import { messages as german } from './languages/de.ts';

/** The same in two languages, whatever it says around them. */
const SAME_TITLES = ['Optimizer'];

afterEach(() => setLocale(ENGLISH, {}));

/** Every text that a lesson shows, by its place. */
const textsOf = ({ title, parts }: Lesson): ReadonlyMap<string, string> =>
  new Map(
    placesIn({
      title,
      parts: parts.map((part) => ({
        title: part.title,
        text: part.text,
        try: part.try,
        goals: part.goals.map(({ says }) => says),
        questions: part.questions,
      })),
    }),
  );

function placesIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, one]) => placesIn(one, `${path}/${key}`)) : [];
}

/** A lesson whose texts are all alike. */
const withoutTexts = (lesson: Lesson): object =>
  lessonJson({
    ...lesson,
    title: '-',
    parts: lesson.parts.map((part) => ({
      ...part,
      title: '-',
      text: [],
      try: [],
      goals: part.goals.map((goal) => ({ ...goal, says: '-' })),
      questions: [],
    })),
  });

/** What stands between backticks and is no code. */
const WORDS = ['before → after'];

const codeIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code).sort();

/** As Python prints it, in any language. */
const PRINTED = ['0.6000'];

/** Outside of code: `0.05`, `60,000`. */
const numbersIn = (text: string): readonly string[] => text.replace(/`[^`]*`/g, '').match(/\d(?:[\d.,]*\d)?/g) ?? [];

/** `0,05` → `0.05` and `60.000` → `60,000` */
const asEnglish = (number: string): string =>
  PRINTED.includes(number) ? number : number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

test.each(SCENE_IDS)('%s', async (id) => {
  const read = readParsedLesson((await SCENES[id]()).default);
  if (!read.ok) throw new Error(read.reason);
  expect(inPageLanguage(id, read.value)).toBe(read.value);
  const english = textsOf(read.value);
  setLocale('de', german);
  const lesson = inPageLanguage(id, read.value);
  expect(lesson.title).toBe(SCENE_NAMES[id]);
  const texts = textsOf(lesson);
  expect([...texts.keys()]).toEqual([...english.keys()]);
  for (const [place, text] of texts) {
    const before = english.get(place) ?? '';
    if (!before.startsWith('`') && !SAME_TITLES.includes(before)) expect(text, place).not.toBe(before);
    expect(codeIn(text), place).toEqual(codeIn(before).filter((code) => !WORDS.includes(code)));
    expect(numbersIn(text).map(asEnglish).sort(), place).toEqual([...numbersIn(before)].sort());
  }
  expect(withoutTexts(lesson)).toEqual(withoutTexts(read.value));
});
