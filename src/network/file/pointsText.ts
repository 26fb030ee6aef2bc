/** Points as text, as one types them: a line a point, `1, 2` or, where x or y is more than one number, `1, 2 → 3`. */
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import { checkField, type NumberField, showValue } from '../read/fields.ts';
import { readTyped } from '../read/typedNumber.ts';
import { checkPoints, type Points } from './points.ts';
import { isDecimalComma, splitSide } from './pointsRow.ts';

/** float32 ends a little beyond. */
const COORDINATE: NumberField = { type: 'number', min: -3.4e38, max: 3.4e38, default: 0 };
/** How many points may be typed. */
const MOST = 10_000;
const ARROW = /→|->/;

/** The text that `readPoints` reads back as these points. */
export function writePoints({ x, y }: Points): string {
  const isPair = (x[0]?.length ?? 1) === 1 && (y[0]?.length ?? 1) === 1;
  return x.map((row, i) => `${row.join(', ')}${isPair ? ', ' : ' → '}${(y[i] ?? []).join(', ')}`).join('\n');
}

/** Reads points; a refusal names the line, counted from 1 with empty ones, what was expected and what to do. */
export function readPoints(text: string): Result<Points> {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, place: `Line ${index + 1}` }));
  const hasDecimalCommas = lines.some(({ line }) => isDecimalComma(line));
  const rows: Row[] = [];
  for (const { line, place } of lines) {
    if (line.trim() === '') continue;
    const row = readRow(line, hasDecimalCommas);
    if (!row.ok) return refused(`${place}: ${row.reason}.`);
    const misfit = compareWidths(rows[0], row.value);
    if (misfit) return refused(`${place}: ${misfit}.`);
    rows.push(row.value);
  }
  if (rows.length === 0) return refused('Type at least one point: x, y in a line, such as 1, 2.');
  if (rows.length > MOST) return refused(`There are ${rows.length} points, and at most 10,000 can be typed here. Take some out.`);
  const points = checkPoints(
    rows.map(({ x }) => x),
    rows.map(({ y }) => y),
  );
  return points.ok ? ok(points.value) : internal(`typed points that are none: ${points.reason.reason}`);
}

interface Row {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * Without an arrow a line is two numbers.
 * @param hasDecimalCommas another line of the text leaves no doubt that its commas are decimal
 */
function readRow(line: string, hasDecimalCommas: boolean): Result<Row> {
  const sides = line.split(ARROW);
  if (sides.length > 2) return refused('expected one arrow, x → y, got more');
  const [left, right] = sides.map((side) => splitSide(side, line, sides.length === 1 ? 2 : undefined));
  if (!left?.ok) return left ?? internal('a line without a side');
  if (right && !right.ok) return right;
  const words = [...left.value, ...(right?.value ?? [])];
  const values: number[] = [];
  for (const word of words) {
    const number = readCoordinate(word, hasDecimalCommas);
    if (!number.ok) return number;
    values.push(number.value);
  }
  if (!right && words.length !== 2) return refused(`expected two numbers, x and y, got ${words.length}`);
  const cut = right ? left.value.length : 1;
  const [x, y] = [values.slice(0, cut), values.slice(cut)];
  return x.length > 0 && y.length > 0 ? ok({ x, y }) : refused('expected numbers on both sides of the arrow');
}

function readCoordinate(word: string, hasDecimalCommas: boolean): Result<number> {
  const read = readTyped(word, hasDecimalCommas ? 'comma' : 'number');
  if (!read) return refused(`expected a number such as 1.5, got ${showValue(word)}`);
  if ('either' in read) return refused(`${showValue(word)} may mean ${read.either.join(' or ')}: write one of the two`);
  const checked = checkField(COORDINATE, read.value);
  return checked.ok ? ok(read.value) : refused(`expected a number from −3.4e38 to 3.4e38, got ${showValue(word)}`);
}

function compareWidths(first: Row | undefined, row: Row): string | undefined {
  if (!first || (first.x.length === row.x.length && first.y.length === row.y.length)) return undefined;
  return `expected ${first.x.length} → ${first.y.length} numbers as in the first point, got ${row.x.length} → ${row.y.length}`;
}
