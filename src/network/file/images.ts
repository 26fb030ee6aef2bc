/** What a Dataset keeps of pictures of one's own, checked: what a file may get wrong, with its place. */
import { type Images, type ImagesRead, LONGEST_FILES, LONGEST_NAME, MOST_PICTURES, pictureCount } from '../../datasets/images/images.ts';
import { MOST_CLASSES } from '../../datasets/table/table.ts';
import { memoizeInWords } from '../../lib/memo.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Misplaced, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { messages } from './messages.ts';

type Raw = Readonly<Record<string, unknown>>;
type Checked<T> = Result<T, Misplaced>;

const KEYS = ['files', 'classes', 'train', 'test', 'sha256', 'read'];
const READ_KEYS = ['turned', 'inverted', 'test_percent', 'seed'];

/** They never change, and every reading of a network asks: each is checked once. */
const checkObject = memoizeInWords((raw: object): Checked<Images> => checkKeys(raw as Raw));

export const checkImages = (given: unknown): Checked<Images> =>
  isObject(given) ? checkObject(given) : wrong([], readMessages.expected(messages.pictures.a, showValue(given)));

function checkKeys(raw: Raw): Checked<Images> {
  const stray = strayIn(raw, KEYS);
  if (stray !== undefined) return wrong([stray], messages.pictures.stray(KEYS.join(', ')));
  const [files, classes, train, test, sha256] = KEYS.map((key) => own(raw, key));
  if (!isText(files, LONGEST_FILES))
    return wrong(['files'], readMessages.expected(messages.pictures.files(LONGEST_FILES), showValue(files)));
  if (!isClasses(classes)) return wrong(['classes'], messages.pictures.classes(MOST_CLASSES, LONGEST_NAME));
  if (!isCount(train, 1)) return wrong(['train'], readMessages.expected(messages.pictures.train, showValue(train)));
  if (!isCount(test, 0)) return wrong(['test'], readMessages.expected(messages.pictures.test, showValue(test)));
  if (pictureCount({ train, test }) > MOST_PICTURES) return wrong(['train'], messages.pictures.inAll(MOST_PICTURES));
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
    return wrong(['sha256'], readMessages.expected(messages.pictures.sha256, showValue(sha256)));
  const read = checkRead(own(raw, 'read'));
  return read.ok ? ok({ files, classes, train, test, sha256, read: read.value }) : read;
}

function checkRead(given: unknown): Checked<ImagesRead> {
  if (!isObject(given)) return wrong(['read'], readMessages.expected(messages.pictures.read, showValue(given)));
  const stray = strayIn(given, READ_KEYS);
  if (stray !== undefined) return wrong(['read', stray], messages.pictures.strayRead(READ_KEYS.join(', ')));
  const [turned, inverted, test_percent, seed] = READ_KEYS.map((key) => own(given, key));
  if (typeof turned !== 'boolean') return wrong(['read', 'turned'], readMessages.expected(readMessages.flag, showValue(turned)));
  if (typeof inverted !== 'boolean') return wrong(['read', 'inverted'], readMessages.expected(readMessages.flag, showValue(inverted)));
  if (!Number.isSafeInteger(seed)) return wrong(['read', 'seed'], readMessages.expected(readMessages.whole, showValue(seed)));
  if (test_percent !== undefined && !(isCount(test_percent, 0) && test_percent <= 90))
    return wrong(['read', 'test_percent'], readMessages.expected(messages.pictures.percent, showValue(test_percent)));
  return ok({ turned, inverted, ...(test_percent === undefined ? {} : { test_percent }), seed: Number(seed) });
}

const wrong = (path: Misplaced['path'], reason: string): Checked<never> => refused({ path, reason });
const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);
const strayIn = (raw: Raw, keys: readonly string[]): string | undefined => Object.keys(raw).find((key) => !keys.includes(key));
const isObject = (given: unknown): given is Raw => typeof given === 'object' && given !== null && !Array.isArray(given);
const isText = (given: unknown, most: number): given is string => typeof given === 'string' && given.length <= most;
const isCount = (given: unknown, least: number): given is number => Number.isSafeInteger(given) && Number(given) >= least;

const isClasses = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.length >= 2 && given.length <= MOST_CLASSES && given.every((one) => isText(one, LONGEST_NAME));
