/** What a learner hands in: the goals of a lesson with those that were reached, the network, and what its run came to. One door, in and out. */
import * as v from 'valibot';
import { ok, type Result, refused } from '../lib/result.ts';
import { type NetworkFile, readParsed, writeFile } from '../network/file/fileFormat.ts';
import { checkHeader, type JsonFile } from '../network/file/jsonFile.ts';
import { messages as fileMessages } from '../network/file/messages.ts';
import { exactly, expected, list, parse, readBy } from '../network/file/schemaParts.ts';
import type { Misplaced } from '../network/read/fields.ts';
import { messages as readMessages } from '../network/read/messages.ts';
import { messages } from './lateMessages.ts';
import { MOST, MOST_LETTERS } from './lessonSchema.ts';

export const HAND_IN_FORMAT = 'tinkergrad-hand-in';
export const HAND_IN_VERSION = 1;

const handInFile = (): JsonFile => ({
  name: 'result',
  what: messages.handedIn,
  writer: messages.done,
  format: HAND_IN_FORMAT,
  version: HAND_IN_VERSION,
});

/** Letters of a name. */
export const MOST_NAME = 60;

const text = (what: () => string, most: number) =>
  v.pipe(
    v.string(expected(what)),
    v.maxLength(most, () => messages.mostLetters(most)),
  );
const number = v.number(expected(() => readMessages.number));
const isCount = expected(() => messages.steps);
const count = v.pipe(number, v.integer(isCount), v.minValue(0, isCount));
const figure = v.optional(v.pipe(number, v.finite(expected(() => fileMessages.finite))));

const network = v.pipe(
  v.unknown(),
  readBy((json: unknown): Result<NetworkFile, Misplaced> => {
    const read = readParsed(json);
    return read.ok ? read : refused({ path: [], reason: read.reason });
  }),
);

const handIn = exactly(() => messages.result, {
  format: v.literal(HAND_IN_FORMAT),
  version: v.literal(HAND_IN_VERSION),
  lesson: text(() => messages.title, MOST_LETTERS.title),
  by: text(() => messages.name, MOST_NAME),
  goals: list(
    exactly(() => messages.goal, {
      says: text(() => messages.sentence, MOST_LETTERS.sentence),
      isReached: v.boolean(expected(() => readMessages.flag)),
    }),
    () => messages.lists.goals,
    MOST.parts * MOST.goals,
  ),
  steps: count,
  loss: figure,
  test_accuracy: figure,
  document: network,
});

/** As it was read. `steps`, `loss` (the mean over the last 50 batches) and `test_accuracy` are those of the run when it was handed in. */
export type HandIn = Omit<v.InferOutput<typeof handIn>, 'format' | 'version'>;

/** The JSON that `readHandIn` gives back as the same. */
export const handInJson = ({ document, ...rest }: HandIn): object => ({
  format: HAND_IN_FORMAT,
  version: HAND_IN_VERSION,
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  document: JSON.parse(writeFile(document.document, document.parameters)),
});

/** Reads JSON that was parsed; never throws, the reason says the place. */
export function readHandIn(json: unknown): Result<HandIn> {
  const foreign = checkHeader(json, handInFile());
  if (foreign !== undefined) return refused(foreign);
  const read = parse(handIn, json);
  if (!read.ok) return read;
  const { format: _, version: __, ...rest } = read.value;
  return ok(rest);
}
