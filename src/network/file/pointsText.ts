/** Points as text, as one types them: a line a point, `1, 2` or, where x or y is more than one number, `1, 2 → 3`. */
import { inLocale } from '../../lib/locale.ts';
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import { checkField, type NumberField, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { readTyped } from '../read/typedNumber.ts';
import { messages } from './messages.ts';
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
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
  const hasDecimalCommas = lines.some(({ line }) => isDecimalComma(line));
  const rows: Row[] = [];
  for (const { line, number } of lines) {
    if (line.trim() === '') continue;
    const row = readRow(line, hasDecimalCommas);
    if (!row.ok) return refused(messages.points.line(number, row.reason));
    const misfit = compareWidths(rows[0], row.value);
    if (misfit) return refused(messages.points.line(number, misfit));
    rows.push(row.value);
  }
  if (rows.length === 0) return refused(messages.points.none);
  if (rows.length > MOST) return refused(messages.points.tooMany(rows.length));
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
  if (sides.length > 2) return refused(messages.points.oneArrow);
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
  if (!right && words.length !== 2) return refused(messages.points.two(words.length));
  const cut = right ? left.value.length : 1;
  const [x, y] = [values.slice(0, cut), values.slice(cut)];
  return x.length > 0 && y.length > 0 ? ok({ x, y }) : refused(messages.points.bothSides);
}

function readCoordinate(word: string, hasDecimalCommas: boolean): Result<number> {
  const read = readTyped(word, hasDecimalCommas ? 'comma' : 'point');
  if (!read) return refused(readMessages.expected(messages.points.number(), showValue(word)));
  if ('either' in read) return refused(messages.points.either(showValue(word), ...readAs(read.either)));
  const checked = checkField(COORDINATE, read.value);
  return checked.ok ? ok(read.value) : refused(readMessages.expected(messages.points.typed, showValue(word)));
}

const readAs = ([one, other]: readonly [number, number]): readonly [string, string] => [inLocale(String(one)), inLocale(String(other))];

function compareWidths(first: Row | undefined, row: Row): string | undefined {
  if (!first || (first.x.length === row.x.length && first.y.length === row.y.length)) return undefined;
  return messages.points.likeFirst(first.x.length, first.y.length, row.x.length, row.y.length);
}
