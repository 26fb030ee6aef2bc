/** Reads the map of rooms out of src/README.md: the table is the law, this only reads it. */
import { ok, type Result, refused } from '../lib/result.ts';

export interface Room {
  /** Its folder under src, e.g. `training/shared`. */
  readonly name: string;
  /** Undefined outside the house. */
  readonly floor: number | undefined;
  /** Packages it may import; a trailing `*` stands for any ending. */
  readonly guests: readonly string[];
  /** Rooms it may name by `new URL(…)`, but not import. */
  readonly byUrl: readonly string[];
}

export type HouseMap = readonly Room[];

const HEAD = '| room | floor | what it is | guests |';

/** The rooms of the table that begins with `HEAD`, in its order. */
export function readMap(markdown: string): Result<HouseMap> {
  const lines = markdown.split('\n');
  const head = lines.indexOf(HEAD);
  if (head < 0) return refused(`The map has no table that begins with "${HEAD}".`);
  const rest = lines.slice(head + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  const rows = rest.slice(0, end < 0 ? undefined : end);
  const rooms = rows.map(readRow);
  const unreadable = rooms.indexOf(undefined);
  if (unreadable >= 0) return refused(`The map's row "${rows[unreadable]}" is not | \`room\` | floor or – | what it is | guests |.`);
  return ok(rooms.filter((room) => room !== undefined));
}

function readRow(row: string): Room | undefined {
  const [, name, floor, guests] = /^\| `([\w/]+)` \| (\d+|–) \| [^|]+ \| ([^|]*)\|$/.exec(row) ?? [];
  if (name === undefined || floor === undefined || guests === undefined) return undefined;
  const named = [...guests.matchAll(/`([^`]+)`( by URL)?/g)];
  return {
    name,
    floor: floor === '–' ? undefined : Number(floor),
    guests: named.filter(([, , url]) => url === undefined).map(([, guest = '']) => guest),
    byUrl: named.filter(([, , url]) => url !== undefined).map(([, room = '']) => room),
  };
}
