/** The way of a wire: straight on where nothing is in it, around cards where they are, back to the next row where it must. Pure. */
import type { Rect, XYPosition } from '@xyflow/react';
import { sum } from '../../lib/sums.ts';
import { distance, roundedPath } from './roundedPath.ts';

export interface WireWay {
  /** An SVG path. */
  readonly path: string;
  /** The path as straight stretches, near enough to find it under a pointer. */
  readonly points: readonly XYPosition[];
  readonly label: WireLabel;
}

/** Where the middle of a label stands: over the wire, or under it. */
export type WireLabel = XYPosition;

/**
 * How far a wire goes straight on before it turns, and how far it keeps from the cards it goes around. The wires of y do both
 * further, so that two wires do not lie on one another.
 */
interface Habit {
  readonly stub: number;
  readonly clear: number;
}
const HABIT: Habit = { stub: 16, clear: 20 };
const HABIT_OF_Y: Habit = { stub: 24, clear: 28 };

/**
 * @param from where it leaves its source, to the right
 * @param to where it enters its target, from the left
 * @param boxes the cards, those of its own nodes among them
 * @param isTarget whether it carries y: it goes below the cards if it can, because its handles are the lower ones
 */
export function wireWay(from: XYPosition, to: XYPosition, boxes: readonly Rect[], isTarget: boolean): WireWay {
  const habit = isTarget ? HABIT_OF_Y : HABIT;
  const isForward = to.x >= from.x + 2 * habit.stub;
  if (isForward && !boxes.some((box) => isCrossed(box, from, to))) return straightOn(from, to);
  const corners = cheapest(lanes(boxes, from, to, habit), (lane) => around(from, to, lane, habit), boxes, isTarget);
  return { path: roundedPath(corners), points: corners, label: labelAround(corners, boxes, isTarget) };
}

/**
 * Over the middle of the lane. A y that goes below the cards has it under the lane, because another wire's lane may be close
 * above; where a card is in the way there, to the right of the stretch that leads down to the lane.
 */
function labelAround(corners: readonly XYPosition[], boxes: readonly Rect[], isTarget: boolean): WireLabel {
  const [from = ORIGIN, , lane = ORIGIN, into = ORIGIN] = corners;
  const middle = (lane.x + into.x) / 2;
  if (!isTarget || lane.y < from.y) return { x: middle, y: lane.y - 6 };
  const under = { x: middle, y: lane.y + 14 };
  return boxes.some((box) => isInside(box, under)) ? { x: lane.x + 34, y: lane.y - 18 } : under;
}

const ORIGIN: XYPosition = { x: 0, y: 0 };

/** How far above and below its ends a wire looks for a way: over the highest card and under it. */
const REACH = 600;

/** The part of the canvas that a wire may lead through. */
export const areaOf = (from: XYPosition, to: XYPosition): Rect => {
  const [left, top] = [Math.min(from.x, to.x) - REACH_ASIDE, Math.min(from.y, to.y) - REACH];
  return { x: left, y: top, width: Math.abs(to.x - from.x) + 2 * REACH_ASIDE, height: Math.abs(to.y - from.y) + 2 * REACH };
};

/** More than any stub, so that nothing that a wire can cross is left out. */
const REACH_ASIDE = 40;

export const isIn = (area: Rect, { x, y, width, height }: Rect): boolean =>
  x < area.x + area.width && area.x < x + width && y < area.y + area.height && area.y < y + height;

/** The curve that React Flow draws too: level at both ends. */
function straightOn(from: XYPosition, to: XYPosition): WireWay {
  const reach = (to.x - from.x) / 2;
  return {
    path: `M${from.x},${from.y} C${from.x + reach},${from.y} ${to.x - reach},${to.y} ${to.x},${to.y}`,
    points: [from, ...SAMPLES.map((t) => onCurve(from, to, t)), to],
    label: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 6 },
  };
}

function onCurve(from: XYPosition, to: XYPosition, t: number): XYPosition {
  const reach = (to.x - from.x) / 2;
  const mix = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return { x: mix(from.x, from.x + reach, to.x - reach, to.x), y: mix(from.y, from.y, to.y, to.y) };
}

const SAMPLES = [0.08, 0.16, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.84, 0.92];

/** Whether the straight way leads behind a card. */
const isCrossed = (box: Rect, from: XYPosition, to: XYPosition): boolean => SAMPLES.some((t) => isInside(box, onCurve(from, to, t)));

const isInside = ({ x, y, width, height }: Rect, point: XYPosition): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** The heights that a wire may go along at, the lowest first: just over and just under each card, or in the middle where two rows leave less room. */
function lanes(boxes: readonly Rect[], from: XYPosition, to: XYPosition, { clear }: Habit): readonly number[] {
  const { y: top, height: room } = areaOf(from, to);
  const all = new Set(boxes.flatMap(({ y, height }) => [y - clear, y + height + clear]));
  const edges = [...all].filter((y) => y > top && y < top + room).sort((a, b) => b - a);
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const [above, below] = [boxAt(boxes, upper), boxAt(boxes, lower)];
  const middle = above && below ? [(above.y + above.height + below.y) / 2] : [(upper.y + lower.y) / 2];
  return [...edges, ...middle];
}

/** The card that an end belongs to: handles stand half outside. */
const boxAt = (boxes: readonly Rect[], end: XYPosition): Rect | undefined =>
  boxes.find(({ x, y, width, height }) => end.x > x - 12 && end.x < x + width + 12 && end.y > y && end.y < y + height);

/** Out to the right, up or down to the lane, along it, and in from the left. */
function around(from: XYPosition, to: XYPosition, lane: number, { stub }: Habit): readonly XYPosition[] {
  const [out, into] = [from.x + stub, to.x - stub];
  return [from, { x: out, y: from.y }, { x: out, y: lane }, { x: into, y: lane }, { x: into, y: to.y }, to];
}

/** What one card in the way is worth, in pixels of a longer way; and going over the cards, for a wire of y. */
const BEHIND_A_CARD = 10_000;
const OVER = 1000;

/** The way of the lowest cost. Cards are only looked at as long as a way, by its length alone, could still be cheaper. */
function cheapest(
  lanes: readonly number[],
  wayAlong: (lane: number) => readonly XYPosition[],
  boxes: readonly Rect[],
  isTarget: boolean,
): readonly XYPosition[] {
  const ways = lanes.map(wayAlong).map((corners) => ({ corners, length: lengthOf(corners, isTarget) }));
  let best = { corners: ways[0]?.corners ?? [], cost: Number.POSITIVE_INFINITY };
  for (const { corners, length } of ways.sort((a, b) => a.length - b.length)) {
    if (length >= best.cost) break;
    const cost = length + cardsInTheWay(corners, boxes) * BEHIND_A_CARD;
    if (cost < best.cost) best = { corners, cost };
  }
  return best.corners;
}

const stretchesOf = (corners: readonly XYPosition[]) => corners.slice(1).map((corner, i) => [corners[i] ?? corner, corner] as const);

/** How long a way is, and for a wire of y how much worse than that. */
function lengthOf(corners: readonly XYPosition[], isTarget: boolean): number {
  const length = sum(stretchesOf(corners).map(([a, b]) => distance(a, b)));
  const [from, , lane] = corners;
  const isOver = isTarget && from !== undefined && lane !== undefined && lane.y < from.y;
  return length + (isOver ? OVER : 0);
}

const cardsInTheWay = (corners: readonly XYPosition[], boxes: readonly Rect[]): number =>
  sum(stretchesOf(corners).map(([a, b]) => boxes.filter((box) => isBehind(box, a, b)).length));

/** Whether a level or upright stretch leads behind a card. */
const isBehind = ({ x, y, width, height }: Rect, a: XYPosition, b: XYPosition): boolean =>
  Math.max(a.x, b.x) > x && Math.min(a.x, b.x) < x + width && Math.max(a.y, b.y) > y && Math.min(a.y, b.y) < y + height;
