/** Points as text, as one types them: a line a point, `1, 2` or, where x or y is more than one number, `1, 2 → 3`. */
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import { type NumberField, readNumber, showValue } from '../read/fields.ts';
import { checkPoints, type Points } from './points.ts';

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
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), place: `Line ${index + 1}` }));
  const rows: Row[] = [];
  for (const { line, place } of lines) {
    if (line === '') continue;
    const row = readRow(line);
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

/** Without an arrow a line is two numbers. */
function readRow(line: string): Result<Row> {
  const sides = line.split(ARROW);
  if (sides.length > 2) return refused('expected one arrow, x → y, got more');
  const [left = [], right] = sides.map(splitNumbers);
  const words = [...left, ...(right ?? [])];
  const numbers = words.map((word) => readNumber(COORDINATE, word));
  const wrong = words.find((_, i) => !numbers[i]?.ok);
  if (wrong !== undefined) return refused(refuseNumber(wrong));
  const values = numbers.flatMap((number) => (number.ok ? [number.value] : []));
  if (right === undefined && left.length !== 2) return refused(`expected two numbers, x and y, got ${left.length}`);
  const cut = right === undefined ? 1 : left.length;
  const [x, y] = [values.slice(0, cut), values.slice(cut)];
  return x.length > 0 && y.length > 0 ? ok({ x, y }) : refused('expected numbers on both sides of the arrow');
}

const refuseNumber = (word: string): string => {
  const what = Number.isNaN(Number(word)) ? 'a number such as 1.5' : 'a number from −3.4e38 to 3.4e38';
  return `expected ${what}, got ${showValue(word)}`;
};

/** Numbers stand apart by commas, semicolons, tabs or spaces: a list can be pasted from a table. */
const splitNumbers = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((word) => word !== '');

function compareWidths(first: Row | undefined, row: Row): string | undefined {
  if (!first || (first.x.length === row.x.length && first.y.length === row.y.length)) return undefined;
  return `expected ${first.x.length} → ${first.y.length} numbers as in the first point, got ${row.x.length} → ${row.y.length}`;
}
