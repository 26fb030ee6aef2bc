/** Views of a whole network. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIT, firstView, isSameView, isSeen, LEAST_PRESENTED, mostZoom, presentedView, viewOfAll } from './fit.ts';

const size = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 150, max: 1200 }) });
const network = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 150, max: 6000 }),
  height: fc.integer({ min: 100, max: 3000 }),
});

test('what is shown as a whole is seen, unless it is too large for that', () => {
  fc.assert(
    fc.property(network, size, (bounds, canvas) => {
      const view = viewOfAll(bounds, canvas);
      expect(view.zoom).toBeLessThanOrEqual(mostZoom(canvas));
      if (view.zoom > FIT.minZoom)
        expect(isSeen({ ...bounds, width: bounds.width - 1, height: bounds.height - 1 }, view, canvas)).toBe(true);
      expect(isSeen({ ...bounds, height: bounds.height + canvas.height / view.zoom }, view, canvas)).toBe(false);
    }),
    { seed: 1 },
  );
});

test('a small network is enlarged on a large screen, and only there', () => {
  const small = { x: 0, y: 0, width: 300, height: 200 };
  const zoom = (width: number) => viewOfAll(small, { width, height: 900 }).zoom;
  expect([390, 880, 1200, 1440, 3000].map(zoom)).toEqual([1, 1, expect.closeTo(4 / 3), 1.6, 1.6]);
});

test('on a projector a network is as large as its words need, and then shown from its beginning', () => {
  fc.assert(
    fc.property(network, size, (bounds, canvas) => {
      const { x, y, zoom } = presentedView(bounds, canvas);
      expect(zoom).toBeGreaterThan(LEAST_PRESENTED);
      const [left, top] = [bounds.x * zoom + x, bounds.y * zoom + y];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThan(canvas.width);
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(top).toBeLessThan(canvas.height);
    }),
    { seed: 1 },
  );
});

test('a view that was moved is another one', () => {
  const view = { x: 10, y: 20, zoom: 0.8 };
  expect(isSameView(view, { ...view, x: 10.4 })).toBe(true); // what is drawn is rounded
  for (const moved of [{ x: 15 }, { y: 18 }, { zoom: 0.96 }]) expect(isSameView(view, { ...view, ...moved })).toBe(false);
});

test('a network too large to be read is shown from its beginning', () => {
  const { x, y, zoom } = firstView({ x: 100, y: 0, width: 5000, height: 400 }, { width: 390, height: 600 });
  expect([x, y, zoom]).toEqual([expect.closeTo(-10), 28, 0.38]);
});
