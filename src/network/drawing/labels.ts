/** Where the label of a wire stands: beside a stretch of its own, with no wire through it and no card over it. Pixels at zoom 1; pure. */
import type { Position } from '../document.ts';
import type { Corners } from './ends.ts';
import type { Field } from './field.ts';
import { outwards } from './outwards.ts';
import { createRectIndex, type Rect } from './rectIndex.ts';

/** The type of labels, as the style sheet has it: how wide a letter is at most, how high, and how far it stands off its wire. */
const LETTER = 7;
const HEIGHT = 12;
const OFF = 5;

/** The box of a label whose base line's middle is at a point. @param scale how much larger than usual its type is */
export const labelBox = ({ x, y }: Position, label: string, scale: number): Rect => {
  const [width, height] = [label.length * LETTER * scale, HEIGHT * scale];
  return { x: x - width / 2, y: y - height + 2, width, height };
};

/** Gives a function that finds a place for one label after the other. */
export function labelPlace(field: Field, scale: number): (corners: Corners, label: string) => Position | undefined {
  const labels = createRectIndex<Rect>();
  return (corners, label) => {
    for (const place of placesFor(corners, label.length * LETTER * scale, HEIGHT * scale)) {
      const box = labelBox(place, label, scale);
      if (field.hasCard(roomy(box)) || field.hasWire(roomy(box)) || labels.some(apart(box))) continue;
      labels.add(box);
      return place;
    }
    return undefined;
  };
}

const roomy = ({ x, y, width, height }: Rect): Rect => ({ x: x - 3, y: y - 1, width: width + 6, height: height + 2 });

/** Two labels side by side are not read as one. */
const apart = ({ x, y, width, height }: Rect): Rect => ({ x: x - 24, y, width: width + 48, height });

/** Over a level stretch, the longest first and from its middle outwards; then beside an upright one; then under a level one. */
function* placesFor(corners: Corners, width: number, height: number): Iterable<Position> {
  const stretches = corners.slice(1).map((b, i) => ({ a: corners[i] ?? b, b }));
  const length = ({ a, b }: { a: Position; b: Position }) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  const sorted = stretches.toSorted((one, other) => length(other) - length(one));
  const level = sorted.filter(({ a, b }) => a.y === b.y && Math.abs(a.x - b.x) + 6 >= width);
  function* along(off: number): Iterable<Position> {
    for (const { a, b } of level)
      for (const by of outwards(Math.max(0, Math.abs(a.x - b.x) - width + 6) / 2)) yield { x: (a.x + b.x) / 2 + by, y: a.y + off };
  }
  yield* along(-OFF);
  for (const { a, b } of sorted.filter(({ a, b }) => a.y !== b.y)) {
    for (const by of outwards(Math.max(0, Math.abs(a.y - b.y) - height) / 2))
      for (const x of [a.x + OFF + width / 2, a.x - OFF - width / 2]) yield { x, y: (a.y + b.y) / 2 + height / 2 - 2 + by };
  }
  yield* along(OFF + height - 2);
}
