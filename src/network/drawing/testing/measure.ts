/** What is wrong with drawn wires, measured pair by pair and knowing nothing of how they found their ways: for tests. */
import type { Position } from '../../document.ts';
import { labelBox } from '../labels.ts';
import type { Rect } from '../rectIndex.ts';
import type { Route, WireToRoute } from '../routeWires.ts';

interface Stretch {
  readonly a: Position;
  readonly b: Position;
  /** The handle at which it begins or ends. */
  readonly handles: readonly string[];
}

/** So far wires that run side by side have to be apart. */
const APART = 16;

/** One line for each pair of wires too close, each wire through a card, each label that is struck or covered. */
export function faultsOf(wires: readonly WireToRoute[], cards: readonly Rect[], routes: ReadonlyMap<string, Route>, scale = 1): string[] {
  const drawn = wires.flatMap((wire) => {
    const route = routes.get(wire.id);
    return route
      ? [{ ...wire, ...route, box: route.label && labelBox(route.label, wire.label, scale), stretches: stretchesOf(route, wire) }]
      : [];
  });
  const tooClose = drawn.flatMap((one, i) =>
    drawn.slice(i + 1).flatMap((other) => {
      const pair = one.stretches.some((a) => other.stretches.some((b) => areTooClose(a, b)));
      return pair ? [`${one.id} runs along ${other.id}`] : [];
    }),
  );
  const through = drawn
    .filter(({ stretches }) => stretches.some(({ a, b }) => cards.some((card) => overlap(card, rectOf(a, b)))))
    .map(({ id }) => `${id} goes through a card`);
  const struck = drawn.flatMap(({ id, box }) =>
    box &&
    (cards.some((card) => overlap(card, box)) || drawn.some(({ stretches }) => stretches.some(({ a, b }) => overlap(box, rectOf(a, b)))))
      ? [`the label of ${id} is struck`]
      : [],
  );
  const onLabels = drawn.flatMap(({ id, box }, i) =>
    drawn.slice(i + 1).flatMap((other) => (box && other.box && overlap(box, other.box) ? [`labels of ${id} and ${other.id}`] : [])),
  );
  return [
    ...wires.filter(({ id }) => !routes.has(id)).map(({ id }) => `${id} has no way`),
    ...tooClose,
    ...through,
    ...struck,
    ...onLabels,
  ];
}

const stretchesOf = ({ corners }: Route, { out, into }: WireToRoute): readonly Stretch[] =>
  corners.slice(1).map((b, i) => ({
    a: corners[i] ?? b,
    b,
    handles: [...(i === 0 ? [out] : []), ...(i === corners.length - 2 ? [into] : [])],
  }));

const rectOf = (a: Position, b: Position): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const overlap = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Side by side over any length; wires of one handle share their way there. */
function areTooClose(one: Stretch, other: Stretch): boolean {
  const [isLevel, isOtherLevel] = [one.a.y === one.b.y, other.a.y === other.b.y];
  if (isLevel !== isOtherLevel || one.handles.some((handle) => other.handles.includes(handle))) return false;
  const [across, along] = isLevel ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const start = Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along]));
  const end = Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along]));
  return start < end && Math.abs(one.a[across] - other.a[across]) < APART;
}
