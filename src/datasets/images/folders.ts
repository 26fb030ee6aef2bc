/** Which class each picture of a zip is of, by its folder, and which are for testing. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { MOST_CLASSES } from '../table/table.ts';
import { LONGEST_NAME } from './images.ts';
import type { PicturesTold } from './messages.ts';
import type { ZipEntry } from './zipDirectory.ts';

export interface PlacedPicture {
  readonly entry: ZipEntry;
  /** The number of its class. */
  readonly label: number;
  readonly isTest: boolean;
}

export interface Folders {
  readonly classes: readonly string[];
  /** Class by class, each in the order of the names. */
  readonly pictures: readonly PlacedPicture[];
  readonly notes: readonly PicturesTold[];
}

/** To decode more would take minutes. */
export const MOST_DECODED = 20_000;

const IS_PNG = /\.png$/i;
const FOR_TRAINING = /^train(ing)?$/i;
const FOR_TEST = /^test(ing)?$/i;

/** @param file the zip's name, for what is said */
export function readFolders(entries: readonly ZipEntry[], file: string): Result<Folders, PicturesTold> {
  const files = entries.filter(({ name }) => !name.endsWith('/') && !isHidden(name));
  const pngs = files.filter(({ name }) => IS_PNG.test(name));
  if (pngs.length === 0) return refused(files.length > 0 ? ['otherFiles', file, files.length] : ['noPng', file]);
  if (pngs.length > MOST_DECODED) return refused(['tooMany', file, pngs.length, MOST_DECODED]);
  const loose = pngs.find(({ name }) => folderOf(name) === undefined);
  if (loose) return refused(['loose', file, loose.name]);
  const classes = [...new Set(pngs.map(({ name }) => folderOf(name) ?? ''))].sort(byName);
  const long = classes.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) return refused(['longName', file, long.slice(0, LONGEST_NAME), LONGEST_NAME]);
  if (classes.length < 2) return refused(['oneFolder', file, classes[0] ?? '']);
  if (classes.length > MOST_CLASSES) return refused(['tooManyFolders', file, classes.length, MOST_CLASSES]);
  const codes = new Map(classes.map((name, code) => [name, code]));
  const pictures = pngs
    .map((entry) => ({ entry, label: codes.get(folderOf(entry.name) ?? '') ?? 0, isTest: isForTest(entry.name) }))
    .sort((a, b) => a.label - b.label || byName(a.entry.name, b.entry.name));
  if (pictures.every(({ isTest }) => isTest)) return refused(['onlyTest', file]);
  return ok({ classes, pictures, notes: notesOn(files.length - pngs.length, pictures) });
}

const notesOn = (others: number, pictures: readonly PlacedPicture[]): readonly PicturesTold[] => [
  ...(others > 0 ? [['passedOver', others] as const] : []),
  ...(pictures.some(({ isTest }) => isTest) ? [['testFolder'] as const] : []),
];

/** Whatever a system puts beside one's own files. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db' || part === 'desktop.ini');

/** The folder that a picture lies in; undefined where it lies in none, or in one that only says what it is for. */
function folderOf(name: string): string | undefined {
  const folder = name.split('/').at(-2);
  return folder === undefined || folder === '' || FOR_TRAINING.test(folder) || FOR_TEST.test(folder) ? undefined : folder;
}

const isForTest = (name: string): boolean =>
  name
    .split('/')
    .slice(0, -2)
    .some((part) => FOR_TEST.test(part));

/** 2 before 10, alike in every language. */
const ORDER = new Intl.Collator('en', { numeric: true });
const byName = (a: string, b: string): number => ORDER.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
