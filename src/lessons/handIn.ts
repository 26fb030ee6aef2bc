/** What a learner hands in: the goals of a lesson with those that were reached, the network, and what its run came to. One door, in and out. */
import * as v from 'valibot';
import { ok, type Result, refused } from '../lib/result.ts';
import { type NetworkFile, readParsed, writeFile } from '../network/file/fileFormat.ts';
import { checkHeader, type JsonFile } from '../network/file/jsonFile.ts';
import { exactly, expected, list, parse, readBy } from '../network/file/schemaParts.ts';
import type { Misplaced } from '../network/read/fields.ts';
import { MOST, MOST_LETTERS } from './lessonSchema.ts';

export const HAND_IN_FORMAT = 'tinkergrad-hand-in';
export const HAND_IN_VERSION = 1;

const HAND_IN: JsonFile = {
  name: 'result',
  what: 'a result that was handed in',
  writer: 'I am done',
  format: HAND_IN_FORMAT,
  version: HAND_IN_VERSION,
};

/** Letters of a name. */
export const MOST_NAME = 60;

const text = (what: string, most: number) => v.pipe(v.string(expected(what)), v.maxLength(most, `expected at most ${most} letters`));
const count = v.pipe(v.number(expected('a number')), v.integer(), v.minValue(0));
const figure = v.optional(v.pipe(v.number(expected('a number')), v.finite()));

const network = v.pipe(
  v.unknown(),
  readBy((json: unknown): Result<NetworkFile, Misplaced> => {
    const read = readParsed(json);
    return read.ok ? read : refused({ path: [], reason: read.reason });
  }),
);

const handIn = exactly('a result', {
  format: v.literal(HAND_IN_FORMAT),
  version: v.literal(HAND_IN_VERSION),
  lesson: text('a title', MOST_LETTERS.title),
  by: text('a name', MOST_NAME),
  goals: list(
    exactly('a goal', { says: text('a sentence', MOST_LETTERS.sentence), isReached: v.boolean(expected('true or false')) }),
    'goals',
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
  const foreign = checkHeader(json, HAND_IN);
  if (foreign !== undefined) return refused(foreign);
  const read = parse(handIn, json);
  if (!read.ok) return read;
  const { format: _, version: __, ...rest } = read.value;
  return ok(rest);
}
