/** The first rows of a table: names of its columns or data already, and Orange's three rows or prefixes, which also say what each column is. */

import { type Decimal, readNumber } from './cellNumbers.ts';
import type { Cells } from './cells.ts';

/** What a column is for; a file may say it, and a person may choose otherwise. */
export type Role = 'x' | 'y' | 'out';

export interface Header {
  /** A name for each column. */
  readonly names: readonly string[];
  /** What the file itself says of each column; undefined where it says nothing. */
  readonly roles: readonly (Role | undefined)[];
  /** Rows before the data. */
  readonly rows: 0 | 1 | 3;
  /** What form was recognized beside plain names. */
  readonly form?: 'orangeRows' | 'orangePrefixes';
}

const TYPES = new Set(['continuous', 'c', 'discrete', 'd', 'string', 's', 'time', 't', 'text', 'categorical', 'numeric', 'n']);
const FLAGS: ReadonlyMap<string, Role | undefined> = new Map([
  ['', undefined],
  ['class', 'y'],
  ['c', 'y'],
  ['meta', 'out'],
  ['m', 'out'],
  ['ignore', 'out'],
  ['i', 'out'],
]);
/** Flags in small letters, then a type in a capital: `C#x`, `cD#iris`, `mS#name`. */
const PREFIX = /^([cmiw]?)([CDSTN]?)#(.*)$/;

/** @param first the first rows that are not blank. @param wanted whether the first row is a header, where a person has said so */
export function readHeader(first: Cells, decimal: Decimal, wanted?: boolean): Header {
  const [names = [], types = [], flags = []] = first;
  const plain = { names: named(names), roles: names.map(() => undefined) };
  if (wanted !== false && isOrange(types, flags))
    return {
      names: named(names),
      roles: flags.map((flag) => FLAGS.get(flag.trim().toLowerCase())),
      rows: 3,
      form: 'orangeRows',
    };
  const prefixed = names.map((name) => PREFIX.exec(name.trim()));
  if (wanted !== false && names.length > 0 && prefixed.some((found) => found && (found[1] || found[2])))
    return {
      names: named(names.map((name, i) => prefixed[i]?.[3] ?? name)),
      roles: prefixed.map((found) => FLAGS.get(found?.[1] ?? '')),
      rows: 1,
      form: 'orangePrefixes',
    };
  if (wanted ?? isHeader(first, decimal)) return { ...plain, rows: 1 };
  return { names: named(names.map(() => '')), roles: plain.roles, rows: 0 };
}

const isOrange = (types: readonly string[], flags: readonly string[]): boolean =>
  types.length > 1 &&
  types.some((type) => TYPES.has(type.trim().toLowerCase())) &&
  types.every((type) => TYPES.has(type.trim().toLowerCase()) || /\S\s+\S/.test(type)) &&
  flags.every((flag) => FLAGS.has(flag.trim().toLowerCase())) &&
  flags.some((flag) => flag.trim() !== '');

/**
 * A first row is names where one of its cells is no number, unless it looks like the rows below: numbers where they have numbers, and words
 * only where they have words, as in the data of UCI.
 */
function isHeader([first = [], ...below]: Cells, decimal: Decimal): boolean {
  const isNumber = (cell: string | undefined) => cell !== undefined && readNumber(cell, decimal) !== undefined;
  if (first.every(isNumber)) return false;
  if (!first.some(isNumber)) return true;
  return first.some((cell, i) => cell.trim() !== '' && !isNumber(cell) && below.some((row) => isNumber(row[i])));
}

const named = (names: readonly string[]): readonly string[] => names.map((name, i) => name.trim() || `column ${i + 1}`);
