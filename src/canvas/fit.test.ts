/** Views of a whole network, on canvases that change their size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstView, viewAfter } from './fit.ts';

const size = fc.record({ width: fc.integer({ min: 200, max: 2000 }), height: fc.integer({ min: 150, max: 1200 }) });
const network = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 150, max: 6000 }),
  height: fc.integer({ min: 100, max: 3000 }),
});

test('a view that nobody has moved is the first view again when the canvas changes its size', () => {
  fc.assert(
    fc.property(network, size, size, (bounds, before, now) => {
      const view = firstView(bounds, before);
      expect(viewAfter(view, bounds, before, now)?.zoom).toBeLessThanOrEqual(1);
      expect(viewAfter(view, bounds, before, before)).toEqual(view);
    }),
    { seed: 1 },
  );
});

test('one that was moved stays', () => {
  fc.assert(
    fc.property(network, size, size, fc.constantFrom(-40, 5, 300), (bounds, before, now, by) => {
      const view = firstView(bounds, before);
      expect(viewAfter({ ...view, x: view.x + by }, bounds, before, now)).toBeUndefined();
      expect(viewAfter({ ...view, zoom: view.zoom * 1.2 }, bounds, before, now)).toBeUndefined();
    }),
    { seed: 2 },
  );
});

test('a network too large to be read is shown from its beginning', () => {
  const { x, y, zoom } = firstView({ x: 100, y: 0, width: 5000, height: 400 }, { width: 390, height: 600 });
  expect([x, y, zoom]).toEqual([expect.closeTo(-27), 28, 0.55]);
});
