/** What is said of lessons follows the language, though its tables were made in another one. */
import { afterEach, expect, test } from 'vitest';
import { argLabel } from '../lessons/checkArgs.ts';
import { CHECK_NAMES, CHECKS, checkLabel } from '../lessons/checks.ts';
import { CONTROL_NAMES, controlLabel } from '../lessons/controls.ts';
import { lessonJson, readParsedLesson } from '../lessons/readLesson.ts';
import { SAMPLE_LESSON } from '../lessons/testing/sampleLesson.ts';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import { messages as german } from './languages/de.ts';

afterEach(() => setLocale(ENGLISH, {}));

/** Names of PyTorch's, and words that both languages write alike. */
const ALIKE = ['in_features', 'out_features', 'optimizer', 'parameter'];

const labelsNow = () => [
  ...CHECK_NAMES.map(checkLabel),
  ...CHECK_NAMES.flatMap((name) => Object.values(CHECKS[name]).map(argLabel)),
  ...CONTROL_NAMES.map(controlLabel),
];

test('checks, what they are asked with, and controls are called in German', () => {
  const english = labelsNow();
  setLocale('de', german);
  const said = labelsNow();
  expect(said.filter((label, i) => label === english[i] && !ALIKE.includes(label))).toEqual([]);
  expect(said.every((label) => label !== '')).toBe(true);
});

test('a lesson is refused in German', () => {
  setLocale('de', german);
  const json = lessonJson(SAMPLE_LESSON) as { readonly parts: readonly object[] };
  const reasonOf = (parts: readonly object[]) => {
    const read = readParsedLesson({ ...json, parts });
    return read.ok ? '' : read.reason;
  };
  expect(reasonOf(json.parts)).toBe('');
  expect(reasonOf([])).toBe('parts: erwartet: mindestens ein Teil');
  expect(reasonOf([{ text: ['x'.repeat(2001)] }])).toBe('parts[0].text[0]: erwartet: höchstens 2.000 Zeichen, gefunden: 2.001');
  expect(reasonOf([{ title: ' ' }])).toBe('parts[0].title: erwartet: ein Titel, gefunden: ein leerer Text');
});
