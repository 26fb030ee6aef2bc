/** Ink on a square field of points: a round pen, an eraser, a digit that is laid down, all of it moved. Each gives a new field. Pure. */

/** Points along one side of the field: ten for each pixel of a digit. */
export const INK_SIDE = 280;
/** Of the pen: as wide, beside a digit that fills its box, as MNIST's pens are. */
const RADIUS = 11;

/** Ink of each point, rows from the top: 0 is none, 255 is full. */
export type Ink = Uint8Array;
/** On the field, in points from its upper left corner. */
export type InkPoint = readonly [x: number, y: number];

/** The box around all ink; `right` and `bottom` are the first points beyond it. */
export interface InkFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const noInk = (): Ink => new Uint8Array(INK_SIDE * INK_SIDE);

/** A stroke of the pen from one point to another; a dot where they are the same. */
export const stroke = (ink: Ink, from: InkPoint, to: InkPoint): Ink =>
  brushed(ink, from, to, (before, cover) => Math.max(before, Math.round(255 * cover)));

/** Takes away all that a stroke of the pen would touch. */
export const erase = (ink: Ink, from: InkPoint, to: InkPoint): Ink => brushed(ink, from, to, () => 0);

/** Everything so many points to the right and down; what leaves the field is gone. */
export function moved(ink: Ink, right: number, down: number): Ink {
  const next = noInk();
  for (let y = Math.max(0, down); y < Math.min(INK_SIDE, INK_SIDE + down); y++) {
    for (let x = Math.max(0, right); x < Math.min(INK_SIDE, INK_SIDE + right); x++) {
      next[y * INK_SIDE + x] = ink[(y - down) * INK_SIDE + x - right] ?? 0;
    }
  }
  return next;
}

/** A digit of `side` × `side` bytes as ink that fills the field. */
export function inkOf(digit: Uint8Array, side: number): Ink {
  const points = INK_SIDE / side;
  return noInk().map((_, i) => digit[Math.floor(Math.floor(i / INK_SIDE) / points) * side + Math.floor((i % INK_SIDE) / points)] ?? 0);
}

/** The box around all ink of a field of `side` × `side` points; undefined where there is none. */
export function inkFrame(ink: Ink, side: number): InkFrame | undefined {
  let [left, top, right, bottom] = [side, side, 0, 0];
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] === 0) continue;
    const [x, y] = [i % side, Math.floor(i / side)];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + 1);
    bottom = Math.max(bottom, y + 1);
  }
  return right > left ? { left, top, right, bottom } : undefined;
}

/** @param blend the ink of a point from what it was and how much of it the pen covers, 0 to 1 */
function brushed(ink: Ink, from: InkPoint, to: InkPoint, blend: (before: number, cover: number) => number): Ink {
  const next = ink.slice();
  const ends = (axis: 0 | 1): readonly [number, number] => [
    Math.max(0, Math.floor(Math.min(from[axis], to[axis]) - RADIUS - 1)),
    Math.min(INK_SIDE, Math.ceil(Math.max(from[axis], to[axis]) + RADIUS + 1)),
  ];
  const [[left, right], [top, bottom]] = [ends(0), ends(1)];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const cover = Math.min(1, Math.max(0, RADIUS + 0.5 - distance(x + 0.5, y + 0.5, from, to)));
      if (cover > 0) next[y * INK_SIDE + x] = blend(next[y * INK_SIDE + x] ?? 0, cover);
    }
  }
  return next;
}

/** From a point to the nearest one of a line between two. */
function distance(x: number, y: number, [fromX, fromY]: InkPoint, [toX, toY]: InkPoint): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}
