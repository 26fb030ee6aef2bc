/** The one door for lesson files, in and out: what is opened, what a link carries, and what the page itself brings. */
import { ok, type Result, refused } from '../lib/result.ts';
import { decodeUtf8 } from '../lib/utf8.ts';
import { type NetworkFile, writeFile } from '../network/file/fileFormat.ts';
import { parse } from '../network/file/schemaParts.ts';
import { showValue } from '../network/read/fields.ts';
import type { Check } from './checks.ts';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson, type LessonPart, lesson } from './lessonSchema.ts';
import { networksOf } from './networks.ts';

/** Bytes of a file, or letters of a text, that are read at most. */
export const MAX_LESSON_SIZE = 8 * 2 ** 20;

/**
 * Reads a lesson file. Whatever the input, it never throws; the reason says the place, what was expected and what was there. What was
 * read is texts, numbers and networks: nothing in it is ever run or taken for HTML.
 */
export function readLesson(input: Uint8Array | string): Result<Lesson> {
  if (input.length > MAX_LESSON_SIZE) return refused('The lesson is larger than 8 MB, which is more than can be opened here.');
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeUtf8(input);
  if (text === undefined) return refused('The file is not a text in UTF-8. Choose a lesson file, as Save lesson writes it.');
  try {
    return readParsedLesson(JSON.parse(text));
  } catch {
    return refused('The file is not JSON, or is cut off. Choose a lesson file, as Save lesson writes it.');
  }
}

/** The same of a file's JSON that has been parsed already. */
export function readParsedLesson(json: unknown): Result<Lesson> {
  const foreign = checkHeader(json);
  if (foreign !== undefined) return refused(foreign);
  const read = parse(lesson, json);
  if (!read.ok) return read;
  const { format: _, version: __, ...rest } = read.value;
  const twice = networksOf(rest).find((file, i, all) => all.findIndex((other) => other.document.name === file.document.name) < i);
  if (!twice) return ok(rest);
  return refused(`parts: two networks are called ${showValue(twice.document.name)}; give each of a lesson’s networks a name of its own.`);
}

function checkHeader(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `expected a lesson file, which is a JSON object, got ${showValue(json)}`;
  const header = new Map<string, unknown>(Object.entries(json));
  if (header.get('format') !== LESSON_FORMAT) return `format: expected "${LESSON_FORMAT}", got ${showValue(header.get('format'))}`;
  const version = header.get('version');
  if (version === LESSON_VERSION) return undefined;
  if (typeof version === 'number' && version > LESSON_VERSION)
    return `The lesson was made with a newer version of Tinkergrad (lesson version ${version}; this page reads ${LESSON_VERSION}). Reload the page to get the newest, then open the lesson again.`;
  return `version: expected ${LESSON_VERSION}, got ${showValue(version)}`;
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
