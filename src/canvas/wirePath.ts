/** The way of a wire: straight on where nothing is in it, around cards where they are, back to the next row where it must. Pure; imports nothing. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface WireWay {
  /** An SVG path. */
  readonly path: string;
  /** Where its label stands, just above the wire. */
  readonly label: Point;
}

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
const CORNER = 12;

/**
 * @param from where it leaves its source, to the right
 * @param to where it enters its target, from the left
 * @param boxes the cards, those of its own ends among them
 * @param isTarget whether it carries y: it goes below the cards, because its ends are the lower ones
 */
export function wireWay(from: Point, to: Point, boxes: readonly Box[], isTarget: boolean): WireWay {
  const habit = isTarget ? HABIT_OF_Y : HABIT;
  if (to.x < from.x + 2 * habit.stub) return around(from, to, laneBack(from, to, boxes, habit), habit);
  if (!boxes.some((box) => isCrossed(box, from, to))) return straightOn(from, to);
  const between = boxes.filter((box) => box.x < to.x && box.x + box.width > from.x && isBeside(box, from, to));
  return around(from, to, laneAlong(from, to, between, habit.clear, isTarget), habit);
}

/** The curve that React Flow draws too: level at both ends. */
function straightOn(from: Point, to: Point): WireWay {
  const reach = (to.x - from.x) / 2;
  return {
    path: `M${from.x},${from.y} C${from.x + reach},${from.y} ${to.x - reach},${to.y} ${to.x},${to.y}`,
    label: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 6 },
  };
}

function onCurve(from: Point, to: Point, t: number): Point {
  const reach = (to.x - from.x) / 2;
  const mix = (a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return { x: mix(from.x, from.x + reach, to.x - reach, to.x), y: mix(from.y, from.y, to.y, to.y) };
}

const SAMPLES = [0.08, 0.16, 0.25, 0.33, 0.42, 0.5, 0.58, 0.67, 0.75, 0.84, 0.92];

/** Whether the straight way leads behind a card. */
const isCrossed = (box: Box, from: Point, to: Point): boolean => SAMPLES.some((t) => isInside(box, onCurve(from, to, t)));

const isInside = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** Whether a card stands at the height of one of the ends, or between them. */
const isBeside = (box: Box, from: Point, to: Point): boolean =>
  box.y < Math.max(from.y, to.y) && box.y + box.height > Math.min(from.y, to.y);

/** The height to go along at: over the cards between or under them, whichever is nearer. */
function laneAlong(from: Point, to: Point, between: readonly Box[], clear: number, below: boolean): number {
  const over = Math.min(...between.map(({ y }) => y)) - clear;
  const under = Math.max(...between.map(({ y, height }) => y + height)) + clear;
  return below || under - Math.max(from.y, to.y) < Math.min(from.y, to.y) - over ? under : over;
}

/** The height to go back at: between two rows, near that end from where no card is in the way; in one row, below both cards. */
function laneBack(from: Point, to: Point, boxes: readonly Box[], { stub, clear }: Habit): number {
  const source = boxAt(boxes, from) ?? { y: from.y, height: 0 };
  const target = boxAt(boxes, to) ?? { y: to.y, height: 0 };
  const [upper, lower] = source.y < target.y ? [source, target] : [target, source];
  const room = lower.y - (upper.y + upper.height);
  if (room <= 0) return Math.max(source.y + source.height, target.y + target.height) + clear;
  const near = Math.min(clear, room / 2);
  const lanes = upper === source ? [lower.y - near, upper.y + upper.height + near] : [upper.y + upper.height + near, lower.y - near];
  const free = lanes.find(
    (lane) => !boxes.some((box) => cutsUpright(box, from.x + stub, from.y, lane) || cutsUpright(box, to.x - stub, lane, to.y)),
  );
  return free ?? lanes[0] ?? from.y;
}

/** Whether an upright stretch leads behind a card. */
const cutsUpright = ({ x, y, width, height }: Box, at: number, a: number, b: number): boolean =>
  at > x && at < x + width && Math.max(a, b) > y && Math.min(a, b) < y + height;

/** The card that an end belongs to: handles stand half outside. */
const boxAt = (boxes: readonly Box[], end: Point): Box | undefined =>
  boxes.find(({ x, y, width, height }) => end.x > x - 12 && end.x < x + width + 12 && end.y > y && end.y < y + height);

/** Out to the right, up or down to the lane, along it, and in from the left. */
function around(from: Point, to: Point, lane: number, { stub }: Habit): WireWay {
  const [out, into] = [from.x + stub, to.x - stub];
  const corners = [from, { x: out, y: from.y }, { x: out, y: lane }, { x: into, y: lane }, { x: into, y: to.y }, to];
  return { path: roundedPath(corners), label: { x: (out + into) / 2, y: lane - 6 } };
}

/** Level and upright stretches with round corners. */
export function roundedPath(corners: readonly Point[]): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  const turns = rest.slice(0, -1).map((corner, i) => turn(corners[i] ?? corner, corner, rest[i + 1] ?? corner));
  const last = rest.at(-1);
  return [`M${first.x},${first.y}`, ...turns, ...(last ? [`L${last.x},${last.y}`] : [])].join(' ');
}

function turn(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
  const [start, end] = [toward(corner, before, radius), toward(corner, after, radius)];
  return `L${start.x},${start.y} Q${corner.x},${corner.y} ${end.x},${end.y}`;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function toward(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : { x: from.x + ((to.x - from.x) / whole) * by, y: from.y + ((to.y - from.y) / whole) * by };
}
