/** The one door for lesson files, in and out: what is opened, what a link carries, and what the page itself brings. */
import { ok, type Result, refused } from '../lib/result.ts';
import { type NetworkFile, writeFile } from '../network/file/fileFormat.ts';
import { checkHeader, type JsonFile, readJson } from '../network/file/jsonFile.ts';
import { parse } from '../network/file/schemaParts.ts';
import { showValue } from '../network/read/fields.ts';
import type { Check } from './checks.ts';
import { messages } from './lateMessages.ts';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson, type LessonPart, lesson } from './lessonSchema.ts';
import { networksOf } from './networks.ts';

const lessonFile = (): JsonFile => ({
  name: 'lesson',
  what: messages.lessonFile,
  writer: messages.saveLesson,
  format: LESSON_FORMAT,
  version: LESSON_VERSION,
});

/** Bytes of a file, or letters of a text, that are read at most. */
export const MAX_LESSON_SIZE = 8 * 2 ** 20;

/**
 * Reads a lesson file. Whatever the input, it never throws; the reason says the place, what was expected and what was there. What was
 * read is texts, numbers and networks: nothing in it is ever run or taken for HTML.
 */
export function readLesson(input: Uint8Array | string): Result<Lesson> {
  if (input.length > MAX_LESSON_SIZE) return refused(messages.tooLarge);
  const json = readJson(input, lessonFile());
  return json.ok ? readParsedLesson(json.value) : json;
}

/** The same of a file's JSON that has been parsed already. */
export function readParsedLesson(json: unknown): Result<Lesson> {
  const foreign = checkHeader(json, lessonFile());
  if (foreign !== undefined) return refused(foreign);
  const read = parse(lesson, json);
  if (!read.ok) return read;
  const { format: _, version: __, ...rest } = read.value;
  const twice = networksOf(rest).find((file, i, all) => all.findIndex((other) => other.document.name === file.document.name) < i);
  if (!twice) return ok(rest);
  return refused(messages.twoNetworks(showValue(twice.document.name)));
}

/** The lesson file's JSON that `readParsedLesson` gives back as the same lesson. */
export const lessonJson = ({ title, document, panes, pace, hidden, locked, parts, next }: Lesson): object => ({
  format: LESSON_FORMAT,
  version: LESSON_VERSION,
  title,
  document: networkJson(document),
  ...some({ panes, pace, hidden, locked }),
  parts: parts.map(partJson),
  ...some({ next }),
});

export const writeLesson = (lesson: Lesson): string => `${JSON.stringify(lessonJson(lesson), null, 2)}\n`;

const partJson = ({ title, text, try: tasks, document, panes, goals, questions }: LessonPart): object => ({
  ...some({ title, text, try: tasks }),
  ...(document ? { document: networkJson(document) } : {}),
  ...some({
    panes,
    goals: goals.map(({ says, checks: [first, ...and] }) => ({ says, ...checkJson(first), ...some({ and: and.map(checkJson) }) })),
  }),
  ...some({ questions }),
});

const checkJson = ({ check, args }: Check): object => ({ check, ...args });

const networkJson = ({ document, parameters }: NetworkFile): unknown => JSON.parse(writeFile(document, parameters));

/** What is said: nothing undefined, no empty lists. */
const some = (from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
