/** Straight stretches joined by round corners. Pixels at zoom 1; pure. */
import type { Position } from '../document.ts';

/** The radius of a corner, where the stretches are long enough for it. */
const CORNER = 12;

/** An SVG path along level and upright stretches. */
export function roundedPath(corners: readonly Position[]): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  const turns = rest.slice(0, -1).map((corner, i) => turn(corners[i] ?? corner, corner, rest[i + 1] ?? corner));
  const last = rest.at(-1);
  return [`M${first.x},${first.y}`, ...turns, ...(last ? [`L${last.x},${last.y}`] : [])].join(' ');
}

function turn(before: Position, corner: Position, after: Position): string {
  const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
  const [start, end] = [toward(corner, before, radius), toward(corner, after, radius)];
  return `L${start.x},${start.y} Q${corner.x},${corner.y} ${end.x},${end.y}`;
}

export const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);

function toward(from: Position, to: Position, by: number): Position {
  const whole = distance(from, to);
  return whole === 0 ? from : { x: from.x + ((to.x - from.x) / whole) * by, y: from.y + ((to.y - from.y) / whole) * by };
}
