/** The points of a Dataset, checked: rows of finite numbers, all of one width, as many in y as in x. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Misplaced, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { messages } from './messages.ts';

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
  return refused({ path: ['y'], reason: readMessages.expected(messages.points.asManyRows(points.x.length), String(points.y.length)) });
}

function checkRows(side: 'x' | 'y', rows: unknown): Misplaced | undefined {
  if (!Array.isArray(rows)) return { path: [side], reason: readMessages.expected(messages.points.rows, showValue(rows)) };
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  for (const [index, row] of rows.entries()) {
    const wrong = checkRow([side, index], row, width);
    if (wrong) return wrong;
  }
  return undefined;
}

function checkRow(path: Misplaced['path'], row: unknown, width: number): Misplaced | undefined {
  if (!Array.isArray(row) || row.length === 0) return { path, reason: readMessages.expected(messages.points.numbers, show(row)) };
  if (row.length !== width) return { path, reason: readMessages.expected(messages.points.asMany(width), String(row.length)) };
  const bad = row.findIndex((value) => typeof value !== 'number' || !Number.isFinite(Math.fround(value)));
  return bad < 0 ? undefined : { path: [...path, bad], reason: refuseNumber(row[bad]) };
}

/** Training computes in float32, for which some numbers are too large. */
const refuseNumber = (value: unknown): string =>
  readMessages.expected(Number.isFinite(value) ? messages.points.float32 : messages.finite, showValue(value));

const show = (row: unknown): string => (Array.isArray(row) ? messages.points.emptyList : showValue(row));
