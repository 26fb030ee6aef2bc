/** The ways that one wire could take, and the best of those that are free. Pixels at zoom 1; pure. */
import type { Position } from '../document.ts';
import type { Corners, Ends } from './ends.ts';
import type { Field, Stretch } from './field.ts';
import { type Lanes, lanesFor } from './lanes.ts';
import { outwards } from './outwards.ts';
import type { Rect } from './rectIndex.ts';

/** How far a wire goes straight on before it may turn. */
const STUB = 10;
const STEP = 8;
/** So many places are tried beside one another for an upright stretch. */
const TRIES = 40;
/** What two more corners are worth, in pixels of a longer way; and going over the cards, for a wire of y. */
const TURNS = 60;
const OVER = 1000;

export const stretchesOf = (corners: Corners, { out, into }: Ends): readonly Stretch[] =>
  corners.slice(1).map((b, i) => ({
    a: corners[i] ?? b,
    b,
    handles: [...(i === 0 ? [out] : []), ...(i === corners.length - 2 ? [into] : [])],
  }));

/** Straight on, where both ends are level and nothing stands between them. */
export function straightOn(ends: Ends, field: Field): Corners | undefined {
  const { from, to } = ends;
  if (from.y !== to.y || to.x <= from.x) return undefined;
  return isFree([from, to], ends, field) ? [from, to] : undefined;
}

/** The shortest way with the fewest turns. Undefined where no way is free. */
export function bestWay(ends: Ends, field: Field, cards: readonly Rect[], whole: Rect): Corners | undefined {
  const step = stepWay(ends, field);
  let best = step && { corners: step, cost: costOf(step, ends) };
  const lanes = lanesFor(ends, cards, whole);
  for (const [leastCost, find] of candidates(ends, lanes, field)) {
    if (best && leastCost >= best.cost) break;
    const corners = find();
    if (!corners) continue;
    const cost = costOf(corners, ends);
    if (!best || cost < best.cost) best = { corners, cost };
  }
  return best?.corners;
}

/** With one step up or down, between the two cards. */
function stepWay(ends: Ends, field: Field): Corners | undefined {
  const { from, to } = ends;
  if (to.x - from.x < 4) return undefined;
  const middle = (from.x + to.x) / 2;
  const room = Math.max(0, to.x - from.x - 2 * STUB);
  const places = [...(room < 100 ? [0] : []), ...outwards(Math.min(room / 2, 96))].map((by) =>
    room < 100 ? middle + by : by >= 0 ? from.x + STUB + by : to.x - STUB + by,
  );
  for (const x of places) {
    const corners = [from, { x, y: from.y }, { x, y: to.y }, to];
    if (isFree(corners, ends, field)) return corners;
  }
  return undefined;
}

type Candidate = readonly [leastCost: number, find: () => Corners | undefined];

/** Along one lane, or along two of them and from one to the other; the shortest first. */
function* candidates(ends: Ends, { single, first, second, sides }: Lanes, field: Field): Iterable<Candidate> {
  const { from, to } = ends;
  const [out, into] = [from.x + STUB, to.x - STUB];
  const oneLane = single.map((y): Candidate => {
    const least = costOf([from, { x: out, y: from.y }, { x: out, y }, { x: into, y }, { x: into, y: to.y }, to], ends);
    return [least, () => alongLane(ends, y, field)];
  });
  yield* oneLane.sort(cheaper);
  const twoLanes = first.flatMap((above) =>
    second.flatMap((below) =>
      sides.map((x): Candidate => {
        const way = [from, { x: out, y: from.y }, { x: out, y: above }, { x, y: above }, { x, y: below }, { x: into, y: below }];
        return [costOf([...way, { x: into, y: to.y }, to], ends), () => alongLanes(ends, above, x, below, field)];
      }),
    ),
  );
  yield* twoLanes.sort(cheaper);
}

const cheaper = ([a]: Candidate, [b]: Candidate): number => a - b;

/** Out, up or down to the lane, along it, and in. */
function alongLane(ends: Ends, wanted: number, field: Field): Corners | undefined {
  const { from, to } = ends;
  let [x1, x2] = [from.x + STUB, to.x - STUB];
  for (let tries = 0; tries < 3; tries++) {
    const y = laneNear(wanted, x1, x2, field);
    if (y === undefined) return undefined;
    const [out, into] = [outNear(ends, y, field), intoNear(ends, y, field)];
    if (out === undefined || into === undefined) return undefined;
    const corners = [from, { x: out, y: from.y }, { x: out, y }, { x: into, y }, { x: into, y: to.y }, to];
    if (Math.abs(out - into) >= STEP && isFree(corners, ends, field)) return corners;
    [x1, x2] = [out, into];
  }
  return undefined;
}

/** Out, along one lane, up or down to another, along that, and in. */
function alongLanes(ends: Ends, first: number, side: number, second: number, field: Field): Corners | undefined {
  const { from, to } = ends;
  let [x1, x2, x3] = [from.x + STUB, side, to.x - STUB];
  for (let tries = 0; tries < 3; tries++) {
    const [y1, y2] = [laneNear(first, x1, x2, field), laneNear(second, x2, x3, field)];
    if (y1 === undefined || y2 === undefined) return undefined;
    const [out, into] = [outNear(ends, y1, field), intoNear(ends, y2, field)];
    const between = outwards(80).find((by) => field.isFree(stretch({ x: side + by, y: y1 }, { x: side + by, y: y2 })));
    if (out === undefined || into === undefined || between === undefined) return undefined;
    const x = side + between;
    const way = [from, { x: out, y: from.y }, { x: out, y: y1 }, { x, y: y1 }, { x, y: y2 }, { x: into, y: y2 }];
    const corners = [...way, { x: into, y: to.y }, to];
    if (isFree(corners, ends, field)) return corners;
    [x1, x2, x3] = [out, x, into];
  }
  return undefined;
}

/** As far from a wanted lane as it takes to be free; three times the grid at first, so that a label fits between two. */
const ASIDE = [...[0, 1, -1, 2, -2, 3, -3].map((by) => by * 24), ...outwards(96).filter((by) => by % 24 !== 0)];

function laneNear(wanted: number, x1: number, x2: number, field: Field): number | undefined {
  if (!field.isOpen(stretch({ x: x1, y: wanted }, { x: x2, y: wanted }))) return undefined;
  const by = ASIDE.find((aside) => field.isFree(stretch({ x: x1, y: wanted + aside }, { x: x2, y: wanted + aside })));
  return by === undefined ? undefined : wanted + by;
}

const outNear = ({ from, out }: Ends, y: number, field: Field): number | undefined =>
  uprightNear({ x: from.x + STUB, y: from.y }, from, y, STEP, out, field);

const intoNear = ({ to, into }: Ends, y: number, field: Field): number | undefined =>
  uprightNear({ x: to.x - STUB, y: to.y }, to, y, -STEP, into, field);

/** Where a wire can go up or down beside its end. */
function uprightNear(first: Position, end: Position, y: number, step: number, handle: string, field: Field): number | undefined {
  for (let tries = 0, { x } = first; tries < TRIES; tries++, x += step) {
    if (!field.isOpen({ a: end, b: { x, y: end.y }, handles: [handle] })) return undefined;
    if (field.isFree(stretch({ x, y: end.y }, { x, y }))) return x;
  }
  return undefined;
}

const stretch = (a: Position, b: Position): Stretch => ({ a, b, handles: [] });

const isFree = (corners: Corners, ends: Ends, field: Field): boolean => stretchesOf(corners, ends).every(field.isFree);

/** How long a way is, how many turns it takes, and for a wire of y how much worse it is than that. */
function costOf(corners: Corners, { from, isTarget }: Ends): number {
  let cost = (corners.length / 2) * TURNS;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1] ?? from, corners[i] ?? from];
    cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  }
  const lane = corners[2];
  return cost + (isTarget && lane && lane.y < from.y ? OVER : 0);
}
