/** The schema of the lesson file, version 1: texts that are nothing but texts, networks, goals, and limits on all of them. */
import * as v from 'valibot';
import { ok, type Result, refused } from '../lib/result.ts';
import { type NetworkFile, readParsed } from '../network/file/fileFormat.ts';
import type { Raw } from '../network/file/fileParams.ts';
import { exactly, expected, list, object, parse, readBy } from '../network/file/schemaParts.ts';
import { checkField, describeField, type Misplaced, type NumberField, showValue } from '../network/read/fields.ts';
import { messages as readMessages } from '../network/read/messages.ts';
import { type ArgRow, oneOfThese } from './checkArgs.ts';
import { CHECK_NAMES, CHECKS, type Check, isCheck } from './checks.ts';
import { CAN_HIDE, CAN_LOCK } from './controls.ts';
import { messages } from './lateMessages.ts';
import { SCENE_IDS } from './sceneIds.ts';

export const LESSON_FORMAT = 'tinkergrad-lesson';
export const LESSON_VERSION = 1;

/** Letters of one text. */
export const MOST_LETTERS = { title: 120, sentence: 400, paragraph: 2000 } as const;
/** How many there may be of each. */
export const MOST = { parts: 40, paragraphs: 30, tasks: 12, goals: 12, and: 4, questions: 12, panes: 6 } as const;
export const PACE: NumberField = { type: 'number', min: 0.1, max: 10_000, default: 10 };

const words = (what: () => string, most: number) =>
  v.pipe(
    v.string(expected(what)),
    v.check(
      (text) => text.trim() !== '',
      () => messages.empty(what()),
    ),
    v.maxLength(most, (issue) => messages.tooLong(most, issue.input.length)),
  );
const title = words(() => messages.title, MOST_LETTERS.title);
const sentence = words(() => messages.sentence, MOST_LETTERS.sentence);
const paragraphs = list(
  words(() => messages.paragraph, MOST_LETTERS.paragraph),
  () => messages.lists.paragraphs,
  MOST.paragraphs,
);
const names = <const N extends readonly string[]>(of: N, what: 'controls' | 'scenes') =>
  v.optional(
    list(v.picklist(of, oneOfThese(of)), () => messages.lists[what], of.length),
    [],
  );

/** A network file within the lesson's. */
const network = v.pipe(
  v.unknown(),
  readBy((json: unknown): Result<NetworkFile, Misplaced> => {
    const read = readParsed(json);
    return read.ok ? read : refused({ path: [], reason: read.reason });
  }),
);

const isPane = expected(() => messages.pane);
/** Panes of the dock by name; a reader that does not know one leaves it out. */
const panes = v.optional(list(v.pipe(v.string(isPane), v.regex(/^[a-z]\w{0,30}$/i, isPane)), () => messages.lists.panes, MOST.panes));

/** One question to the network and its run: the name of a check, and its arguments beside it. */
function readCheck(raw: Raw): Result<Check, Misplaced> {
  const { check: name, ...args } = raw;
  if (!isCheck(name))
    return refused({ path: ['check'], reason: readMessages.expected(readMessages.oneOf(CHECK_NAMES.join(', ')), showValue(name)) });
  const rows: readonly (readonly [string, ArgRow])[] = Object.entries(CHECKS[name]);
  const entries = Object.fromEntries(rows.map(([key, { schema, isOptional }]) => [key, isOptional ? v.optional(schema) : schema]));
  const read = parse(
    exactly(() => messages.check(name), entries),
    args,
  );
  if (!read.ok) return refused({ path: [], reason: read.reason });
  const said = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value !== undefined));
  return ok({ check: name, args: said } as unknown as Check);
}

const check = v.pipe(
  object(() => messages.aCheck),
  readBy(readCheck),
);

/** What is to be reached: a sentence, and one check or several that must hold at once. */
export interface Goal {
  readonly says: string;
  readonly checks: readonly [Check, ...Check[]];
}

const rest = v.object({
  says: sentence,
  and: v.optional(
    list(check, () => messages.lists.checks, MOST.and),
    [],
  ),
});

const goal = v.pipe(
  object(() => messages.goal),
  readBy((raw: Raw): Result<Goal, Misplaced> => {
    const { says, and, ...own } = raw;
    const around = parse(rest, { says, and });
    if (!around.ok) return refused({ path: [], reason: around.reason });
    const first = readCheck(own);
    return first.ok ? ok({ says: around.value.says, checks: [first.value, ...around.value.and] }) : first;
  }),
);

const question = exactly(() => messages.question, { question: sentence, answer: paragraphs });

const part = exactly(() => messages.part, {
  title: v.optional(title),
  text: v.optional(paragraphs, []),
  try: v.optional(
    list(sentence, () => messages.lists.tasks, MOST.tasks),
    [],
  ),
  document: v.optional(network),
  panes,
  goals: v.optional(
    list(goal, () => messages.lists.goals, MOST.goals),
    [],
  ),
  questions: v.optional(
    list(question, () => messages.lists.questions, MOST.questions),
    [],
  ),
});

const pace = v.optional(
  v.custom<number>(
    (input) => checkField(PACE, input).ok,
    expected(() => describeField(PACE)),
  ),
);

export const lesson = exactly(() => messages.lessonFile, {
  format: v.literal(LESSON_FORMAT),
  version: v.literal(LESSON_VERSION),
  title,
  document: network,
  panes,
  pace,
  hidden: names(CAN_HIDE, 'controls'),
  locked: names(CAN_LOCK, 'controls'),
  parts: v.pipe(
    list(part, () => messages.lists.parts, MOST.parts),
    v.minLength(1, () => messages.onePart),
  ),
  next: names(SCENE_IDS, 'scenes'),
});

export type LessonPart = v.InferOutput<typeof part>;
export type Question = v.InferOutput<typeof question>;
/** A lesson as it was read. */
export type Lesson = Omit<v.InferOutput<typeof lesson>, 'format' | 'version'>;
