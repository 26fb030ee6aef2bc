import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHECK_NAMES, CHECKS } from './checks.ts';
import { lessonJson, MAX_LESSON_SIZE, readLesson, readParsedLesson, writeLesson } from './readLesson.ts';
import { SAMPLE_LESSON } from './testing/sampleLesson.ts';

const RUNS = { seed: 14, numRuns: 500 };
const VALID = JSON.parse(writeLesson(SAMPLE_LESSON));
const reasonOf = (json: unknown): string => {
  const read = readParsedLesson(json);
  return read.ok ? '' : read.reason;
};

test('a lesson is read again as it was written', () => {
  expect(readLesson(writeLesson(SAMPLE_LESSON))).toEqual({ ok: true, value: SAMPLE_LESSON });
  expect(readLesson(new TextEncoder().encode(`\uFEFF${writeLesson(SAMPLE_LESSON)}`))).toEqual({ ok: true, value: SAMPLE_LESSON });
});

test('any text and any JSON is a lesson or a short sentence', () => {
  const json = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ ...VALID, parts: [value] })),
    fc.jsonValue().map((value) => JSON.stringify({ ...VALID, parts: [{ goals: [value], questions: value }], document: value })),
  );
  fc.assert(
    fc.property(fc.oneof(json, fc.string({ unit: 'binary' }), fc.uint8Array()), (input) => {
      const read = readLesson(input);
      if (!read.ok) expect(read.reason.length).toBeLessThan(1200);
    }),
    RUNS,
  );
});

/** Every place in a JSON value, as the way to it. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function changeAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const changed = Object.entries(value as object).map(([name, one]) => [name, name === key ? changeAt(one, rest, to) : one] as const);
  return Array.isArray(value) ? changed.map(([, one]) => one) : Object.fromEntries(changed);
}

test('a lesson with one value changed is refused in a sentence, or is read, written and read again the same', () => {
  const scalar = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    '',
    ' ',
    'constructor',
    '__proto__',
    'x'.repeat(3000),
    [],
    {},
    [[]],
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(VALID).slice(1)), scalar, (place, to) => {
      const read = readParsedLesson(changeAt(VALID, place, to));
      if (read.ok) expect(readLesson(writeLesson(read.value))).toEqual(read);
      else expect(read.reason).toMatch(/^\S.{0,1200}$/s);
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

const part = (change: object) => ({ ...VALID, parts: [{ ...VALID.parts[0], ...change }] });
const goal = (change: object) => part({ goals: [{ says: 'Do it.', ...change }] });

test.each<readonly [string, unknown, string | RegExp]>([
  ['another format', { ...VALID, format: 'tinkergrad' }, 'format: expected "tinkergrad-lesson", got "tinkergrad"'],
  ['a newer version', { ...VALID, version: 2 }, /^The lesson was made with a newer version of Tinkergrad \(lesson version 2/],
  ['no parts', { ...VALID, parts: [] }, 'parts: expected at least one part'],
  ['a network that is none', { ...VALID, document: { ...VALID.document, nodes: 1 } }, 'document: nodes: expected a list of nodes, got 1'],
  ['no network', { ...VALID, document: undefined }, 'document: expected a network file, which is a JSON object, got nothing'],
  ['a name that is not known', { ...VALID, html: '<b>' }, /^html: this name is not known; a lesson file has format, version, title/],
  ['a text that is no text', part({ text: [{ html: '<b>' }] }), 'parts[0].text[0]: expected a paragraph, got an object'],
  ['a long text', part({ text: ['x'.repeat(2001)] }), 'parts[0].text[0]: expected at most 2,000 letters, got 2,001'],
  ['a million paragraphs', part({ text: Array(1e6).fill('x') }), 'parts[0].text: expected at most 30 paragraphs, got 1,000,000'],
  [
    'a check that is not known',
    goal({ check: 'constructor' }),
    /^parts\[0\]\.goals\[0\]\.check: expected one of lossBelow, .*, got "constructor"$/,
  ],
  [
    'a check without its argument',
    goal({ check: 'lossBelow' }),
    'parts[0].goals[0]: value: expected a number from -1,000,000,000 to 1,000,000,000, got nothing',
  ],
  [
    'an argument too many',
    goal({ check: 'diverged', value: 1 }),
    /^parts\[0\]\.goals\[0\]: value: this name is not known; the check diverged has/,
  ],
  ['a control that cannot be hidden', { ...VALID, hidden: ['network'] }, /^hidden\[0\]: expected one of palette, .*, got "network"$/],
  ['two networks of one name', part({ document: VALID.document }), /^parts: two networks are called "One point"; give each/],
  [
    'a link to elsewhere',
    { ...VALID, next: ['https://example.com'] },
    /^next\[0\]: expected one of one-neuron, .*, got "https:\/\/example\.com"$/,
  ],
])('refuses %s', (_, json, sentence) => {
  if (typeof sentence === 'string') expect(reasonOf(json)).toBe(sentence);
  else expect(reasonOf(json)).toMatch(sentence);
});

test('what is too large is not read', () => {
  const read = readLesson(' '.repeat(MAX_LESSON_SIZE + 1));
  expect(read).toMatchObject({ ok: false, reason: expect.stringMatching(/larger than 8 MB/) });
});

test('every check is read with what its fields begin with', () => {
  for (const name of CHECK_NAMES) {
    const args = Object.entries(CHECKS[name]).map(([key, { input }]) => {
      if (input.type === 'number') return [key, input.field.default];
      if (input.type === 'choice') return [key, input.options[0]];
      return [key, input.type === 'beats' ? ['forward'] : 'fc1.weight'];
    });
    expect(reasonOf(goal({ check: name, ...Object.fromEntries(args) }))).toBe('');
  }
});

test('what is not said is not written', () => {
  expect(JSON.stringify(lessonJson(SAMPLE_LESSON))).not.toMatch(/null|\[\]/);
});
