/** Holds source files against the map of rooms and says, in a sentence each, what breaks the law. Reads no files itself. */
import { posix } from 'node:path';
import type { HouseMap, Room } from './houseMap.ts';
import { type Import, readImports } from './readImports.ts';

export interface SourceFile {
  /** Under src, with slashes: `network/graph.ts`. */
  readonly path: string;
  readonly text: string;
}

export const MOST_LINES = 250;

/** A language is one file, however much the page says. */
const LANGUAGES = 'locales/languages/';

/** The highest floor that rooms outside the house may import: lib, datasets and offline/shared. */
const SEEN_FROM_OUTSIDE = 1;

const TEST_GUESTS = ['vitest', 'fast-check', 'ajv-draft-04', 'fake-indexeddb', 'react-dom', 'onnxruntime-web', 'node:*'];

/** Where the page, its thread and its service worker begin: nobody imports these. */
const ENTRIES = ['app/main.tsx', 'training/worker/main.ts', 'offline/worker/main.ts'];

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isForTests = (path: string) => isTest(path) || path.includes('/testing/');
const isCode = (path: string) => /\.(tsx?|mjs|css)$/.test(path);
const isModule = (path: string) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Every breach of the law in the house; an empty list is a house in order. */
export function judge(map: HouseMap, files: readonly SourceFile[]): readonly string[] {
  const inRooms = files.filter(({ path }) => path.includes('/'));
  const homeless = new Set(inRooms.filter(({ path }) => !roomOf(map, path)).map(({ path }) => posix.dirname(path)));
  const empty = map.filter(({ name }) => !files.some(({ path }) => path.startsWith(`${name}/`)));
  return [
    ...[...homeless].map((folder) => `src/${folder} is not on the map: add its row to src/README.md.`),
    ...empty.map(({ name }) => `The map in src/README.md names ${name}, but src/${name} is not there.`),
    ...files.flatMap(judgeForm),
    ...inRooms.filter(({ path }) => isModule(path)).flatMap((file) => judgeImports(map, file)),
    ...judgeTesting(map, inRooms),
  ];
}

/** What only tests use lies in a folder `testing` beside them, and nothing else does. */
function judgeTesting(map: HouseMap, files: readonly SourceFile[]): readonly string[] {
  const modules = files.filter(({ path }) => isModule(path));
  const used = new Set<string>();
  const strays: string[] = [];
  for (const { path, text } of modules.filter((file) => !isForTests(file.path))) {
    for (const { specifier } of readImports(path, text)) {
      const target = posix.join(posix.dirname(path), specifier);
      used.add(target);
      if (isForTests(target)) strays.push(`src/${path} names ${specifier}: only tests may use what lies in testing.`);
    }
  }
  const isBuilt = (path: string) => roomOf(map, path)?.floor !== undefined && !path.includes('/assembly/');
  const isUsed = (path: string) => used.has(path) || used.has(posix.join(posix.dirname(path), `*${posix.extname(path)}`));
  const idle = modules.filter(({ path }) => isBuilt(path) && !isForTests(path) && !isUsed(path) && !ENTRIES.includes(path));
  return [...strays, ...idle.map(({ path }) => `Only tests use src/${path}: put it into a folder testing beside them.`)];
}

function judgeForm({ path, text }: SourceFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const long = isCode(path) && lines > MOST_LINES && !path.startsWith(LANGUAGES);
  const untitled = isModule(path) && !isTest(path) && !/^\/\*\*\s[\s\S]+?\.\s*\*\//.test(text);
  return [
    ...(long ? [`src/${path} has ${lines} lines; split it before line ${MOST_LINES}.`] : []),
    ...(untitled ? [`src/${path} does not open with a sentence: /** what it is. */`] : []),
  ];
}

function judgeImports(map: HouseMap, { path, text }: SourceFile): readonly string[] {
  const room = roomOf(map, path);
  if (!room) return [];
  return readImports(path, text).flatMap((named) => {
    const breach = named.specifier.startsWith('.') ? judgeRoom(map, room, path, named) : judgeGuest(room, path, named);
    return breach ? [`src/${path} names ${named.specifier}: ${breach}`] : [];
  });
}

/** What is wrong with naming a file of the project, or undefined. */
function judgeRoom(map: HouseMap, from: Room, path: string, { specifier, byUrl }: Import): string | undefined {
  const target = posix.join(posix.dirname(path), specifier);
  const to = roomOf(map, target);
  if (from.name === to?.name) return undefined;
  if (from.floor === undefined) {
    const seen = target.startsWith('../') || (to?.floor !== undefined && to.floor <= SEEN_FROM_OUTSIDE);
    return seen ? undefined : `${from.name} stands outside the house and sees only its lowest rooms.`;
  }
  if (!to) return 'that is in no room of the house.';
  if (to.floor === undefined) return `${to.name} stands outside the house; nobody imports it.`;
  if (byUrl && from.byUrl.includes(to.name)) return undefined;
  if (to.floor > from.floor) return `that goes up, from ${from.name} (floor ${from.floor}) to ${to.name} (floor ${to.floor}).`;
  if (to.floor === from.floor) return `that goes sideways, from ${from.name} to ${to.name}, both on floor ${to.floor}.`;
  return undefined;
}

/** What is wrong with naming a package, or undefined. */
function judgeGuest(room: Room, path: string, { specifier }: Import): string | undefined {
  if (room.floor === undefined) return undefined;
  const welcome = isForTests(path) ? [...room.guests, ...TEST_GUESTS] : room.guests;
  const invited = welcome.some((guest) => {
    if (guest.endsWith('*')) return specifier.startsWith(guest.slice(0, -1));
    return specifier === guest || specifier.startsWith(`${guest}/`);
  });
  return invited ? undefined : `that is no guest of ${room.name}${welcome === room.guests ? '' : ' or of its tests'}.`;
}

/** The room that a path lies in: the one with the longest name that leads there. */
function roomOf(map: HouseMap, path: string): Room | undefined {
  const holding = map.filter(({ name }) => path.startsWith(`${name}/`));
  return holding.sort((a, b) => b.name.length - a.name.length)[0];
}
