/** The points of a Dataset, checked: rows of finite numbers, all of one width, as many in y as in x. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Misplaced, showValue } from '../read/fields.ts';

type Rows = readonly (readonly number[])[];

export interface Points {
  readonly x: Rows;
  readonly y: Rows;
}

/** Reads both sides of a Dataset's points; a side that is not there at all has no rows. */
export function checkPoints(x: unknown = [], y: unknown = []): Result<Points, Misplaced> {
  const wrong = checkRows('x', x) ?? checkRows('y', y);
  if (wrong) return refused(wrong);
  const points = { x: x as Rows, y: y as Rows };
  if (points.x.length === points.y.length) return ok(points);
  return refused({ path: ['y'], reason: `expected as many rows as x has, ${points.x.length}, got ${points.y.length}` });
}

function checkRows(side: 'x' | 'y', rows: unknown): Misplaced | undefined {
  if (!Array.isArray(rows)) return { path: [side], reason: `expected a list of rows, a row a sample, got ${showValue(rows)}` };
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  for (const [index, row] of rows.entries()) {
    const wrong = checkRow([side, index], row, width);
    if (wrong) return wrong;
  }
  return undefined;
}

function checkRow(path: Misplaced['path'], row: unknown, width: number): Misplaced | undefined {
  if (!Array.isArray(row) || row.length === 0) return { path, reason: `expected a list of numbers, got ${show(row)}` };
  if (row.length !== width) return { path, reason: `expected as many numbers as the first row has, ${width}, got ${row.length}` };
  const bad = row.findIndex((value) => typeof value !== 'number' || !Number.isFinite(Math.fround(value)));
  return bad < 0 ? undefined : { path: [...path, bad], reason: refuseNumber(row[bad]) };
}

/** Training computes in float32, for which some numbers are too large. */
const refuseNumber = (value: unknown): string =>
  `expected ${Number.isFinite(value) ? 'a number from -3.4e38 to 3.4e38' : 'a finite number'}, got ${showValue(value)}`;

const show = (row: unknown): string => (Array.isArray(row) ? 'an empty list' : showValue(row));
