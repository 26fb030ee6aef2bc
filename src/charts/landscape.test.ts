/** Ranges that stand still, levels that say something of the map, and outlines where the losses are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LossMap, levelAreas, lossLevels, lowestPoint } from './landscapeLevels.ts';
import { planeFrame, steadyRange } from './planeFrame.ts';

/** |w + b − 2| or another function of two numbers, on a grid. */
function mapOf(of: (x: number, y: number) => number, side = 33, x: LossMap['x'] = [-1, 3], y: LossMap['y'] = [-1, 3]): LossMap {
  const along = ([from, to]: LossMap['x'], i: number) => from + ((to - from) * i) / (side - 1);
  return {
    x,
    y,
    side,
    losses: Float32Array.from({ length: side * side }, (_, i) => of(along(x, i % side), along(y, Math.floor(i / side)))),
  };
}
const valley = mapOf((w, b) => Math.abs(w + b - 2));

test('a range has room for what moves in it, and follows it in rare steps', () => {
  expect(steadyRange(0.6, 0.7)).toEqual([-1, 3]);
  expect(steadyRange(Number.NaN, Number.NaN)).toEqual([-2, 2]);
  const ends = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [from, to] = steadyRange(low, high);
      expect(from).toBeLessThan(low);
      expect(to).toBeGreaterThan(high);
      expect(Math.log2((to - from) / 4) % 1).toBe(0);
      expect((to - from) / Math.max(4, high - low)).toBeLessThan(6);
    }),
  );
  const seen = Array.from({ length: 951 }, (_, i) => steadyRange(0.5, 0.5 + i / 100).join());
  expect(new Set(seen).size).toBeLessThan(12);
});

test('zoomed in it is around where the run stands, zoomed out around the path', () => {
  expect(steadyRange(0, 10, 4, 1 / 4, 10)).toEqual([8, 12]);
  expect(steadyRange(0, 10, 4, 2, 10)).toEqual([-12, 20]);
});

test('levels are even where losses are, dense near the least where most of the map lies far below its greatest', () => {
  expect(lossLevels(valley, 5)).toEqual([1, 2, 3]);
  const steep = lossLevels(
    mapOf((w, b) => Math.exp(4 * (w + b))),
    6,
  );
  expect(steep).toHaveLength(6);
  expect((steep[1] ?? 0) - (steep[0] ?? 0)).toBeLessThan(((steep[5] ?? 0) - (steep[4] ?? 0)) / 10);
  expect(
    lossLevels(
      mapOf(() => 3),
      5,
    ),
  ).toEqual([]);
  expect(
    lossLevels(
      mapOf((w) => w - 1),
      4,
    ),
  ).toEqual([-1, 0, 1]); // a loss that falls for ever
});

test('an outline lies where the loss has its level', () => {
  const frame = planeFrame({ width: 400, height: 300 }, valley.x, valley.y);
  const [one] = levelAreas(valley, [1], frame);
  const points = (one?.path ?? '')
    .split(/[MLZ]/)
    .filter(Boolean)
    .map((text) => text.split(' ').map(Number));
  const isIn = ([x = 0, y = 0]: number[]) => x > frame.left + 1 && x < frame.right - 1 && y > frame.top + 1 && y < frame.bottom - 1;
  const back = ([x = 0, y = 0]: number[]) => [
    -1 + (4 * (x - frame.left)) / (frame.right - frame.left),
    -1 + (4 * (frame.bottom - y)) / (frame.bottom - frame.top),
  ];
  const inner = points.filter(isIn).map(back);
  expect(inner.length).toBeGreaterThan(40);
  for (const [w = 0, b = 0] of inner) expect(Math.abs(Math.abs(w + b - 2) - 1)).toBeLessThan(0.02);
});

test('what is not finite lies above all levels and is not the lowest', () => {
  const broken = mapOf((w, b) => (w > 2 ? Number.POSITIVE_INFINITY : w < -0.9 ? Number.NaN : (w - 1) ** 2 + b ** 2));
  expect(lowestPoint(broken)).toEqual({ at: [1, 0], loss: 0 });
  expect(lossLevels(broken, 5).every(Number.isFinite)).toBe(true);
  const frame = planeFrame({ width: 400, height: 300 }, broken.x, broken.y);
  expect(levelAreas(broken, [1], frame)[0]?.path).not.toContain('NaN');
  expect(lowestPoint(mapOf(() => Number.NaN))).toBeUndefined();
});
