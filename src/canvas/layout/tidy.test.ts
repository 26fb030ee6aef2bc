/** Tidy: no card over another, wires lead right or down, the same drawing the same places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkDocument, NetworkEdge } from '../../network/document.ts';
import { makeNode } from '../../network/document.ts';
import { GRID, widthOf } from '../../network/edit/place.ts';
import { network } from '../../network/notation.ts';
import { readGraph } from '../../network/read/graph.ts';
import { orderNodes } from '../../network/read/order.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { drawing } from './testing/drawings.ts';
import { tidyPlaces } from './tidy.ts';
import { rowStarts } from './tidyRows.ts';

type Drawn = Pick<NetworkDocument, 'nodes' | 'edges'>;
const NOT_MEASURED = new Map<string, CardSize>();

/** Rows of ids from left to right, a row below the other. */
async function picture(document: Drawn): Promise<string> {
  const places = [...(await tidyPlaces(document, NOT_MEASURED))].sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  const heights = [...new Set(places.map(([, { y }]) => y))];
  const row = (height: number) => places.filter(([, { y }]) => y === height).map(([id, { x }]) => `${id} ${x}`);
  return heights.map((height) => `${height}: ${row(height).join(' | ')}`).join('\n');
}

test('a chain is broken into rows, their tops level', async () => {
  expect(
    await picture(network('mnist > flatten > linear 128 > relu > linear 64 > relu > linear 10 > cross_entropy')),
  ).toMatchInlineSnapshot(`
    "0: data 0 | flatten 264 | fc1 464 | act1 736
    248: fc2 0 | act2 272 | fc3 504 | loss 776"
  `);
});

test('a residual block stands in one row, its skip goes around it', async () => {
  const branches = network('mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy');
  expect(await picture(branches)).toMatchInlineSnapshot(`
    "0: data 0 | flatten 264 | fc1 464
    272: act1 0 | fc2 232 | act2 504 | add1 736
    520: fc3 0 | loss 272"
  `);
});

test('two networks stand below one another, and nodes without wires below them', async () => {
  const one = network('line > linear 1 > mse');
  const loose = ['ReLU', 'Linear', 'Dropout'] as const;
  const nodes = [...loose.map((kind) => makeNode(kind, `loose_${kind}`, { x: 0, y: 0 })), ...one.nodes];
  const other = network('relu > linear 3');
  expect(
    await picture({
      nodes: [...nodes, makeNode('ReLU', 'a', { x: 0, y: 0 }), makeNode('Linear', 'b', { x: 0, y: 0 })],
      edges: [...one.edges, { ...(other.edges[0] as NetworkEdge), source: 'a', target: 'b' }],
    }),
  ).toMatchInlineSnapshot(`
    "0: data 0 | fc1 264 | loss 536
    248: a 0 | b 232
    496: loose_ReLU 0 | loose_Linear 232 | loose_Dropout 504"
  `);
});

test.each([
  ['a phone, upright', { width: 390, height: 844, mostZoom: 1 }],
  ['a laptop', { width: 886, height: 504, mostZoom: 1 }],
  ['a wide and low canvas', { width: 1800, height: 260, mostZoom: 1.6 }],
])('a network that the usual rows show too small gets others: %s', async (_, sight) => {
  const chain = network(`mnist > flatten > ${'linear 32 > relu > '.repeat(6)}linear 10 > cross_entropy`);
  const zoom = (places: ReadonlyMap<string, { x: number; y: number }>) => {
    const all = [...places.values()];
    return Math.min(sight.width / (Math.max(...all.map(({ x }) => x)) + 208), sight.height / (Math.max(...all.map(({ y }) => y)) + 160));
  };
  const [usual, fitted] = [await tidyPlaces(chain, NOT_MEASURED), await tidyPlaces(chain, NOT_MEASURED, sight)];
  expect(zoom(fitted)).toBeGreaterThan(zoom(usual) * 1.04);
});

test('where all is seen at full size the rows stay the usual ones', async () => {
  const chain = network('mnist > flatten > linear 32 > relu > linear 10 > cross_entropy');
  const usual = await tidyPlaces(chain, NOT_MEASURED);
  expect(await tidyPlaces(chain, NOT_MEASURED, { width: 1100, height: 600, mostZoom: 1 })).toEqual(usual);
});

test('nothing is nothing', async () => {
  expect(await tidyPlaces({ nodes: [], edges: [] }, NOT_MEASURED)).toEqual(new Map());
});

test('rows end where a single wire goes on, even if they are shorter for it', () => {
  const columns = [1, 1, 2, 2, 1, 1].map((wiresBehind) => ({ width: 200, wiresBehind }));
  expect(rowStarts(columns)).toEqual([0, 2]);
  expect(rowStarts([])).toEqual([]);
  expect(rowStarts([{ width: 5000, wiresBehind: 0 }])).toEqual([0]);
});

test('whatever is drawn: every node has a place on the grid, none lies over another, and it is the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, async ({ nodes, edges, heights }) => {
      const sizes = new Map(nodes.map(({ id, kind }, i) => [id, { width: widthOf(kind), height: heights[i] ?? 0 }]));
      const places = await tidyPlaces({ nodes, edges }, sizes);
      expect(new Set(places.keys())).toEqual(new Set(nodes.map(({ id }) => id)));
      const boxes = [...places].map(([id, { x, y }]) => ({ id, x, y, ...(sizes.get(id) as CardSize) }));
      expect(boxes.filter(({ x, y }) => !Number.isInteger(x / GRID) || !Number.isInteger(y / GRID))).toEqual([]);
      const over = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
          .map((b) => `${a.id} ${b.id}`),
      );
      expect(over).toEqual([]);
      expect(await tidyPlaces({ nodes, edges }, sizes)).toEqual(places);
    }),
    { seed: 31, numRuns: 80 },
  );
});

test('without loops every wire leads to the right, or to a row further down', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(drawing, async (drawn) => {
      const edges = drawn.edges.filter(
        ({ source, target, targetHandle }) => Number(source.slice(1)) < Number(target.slice(1)) && targetHandle === 'input',
      );
      const places = await tidyPlaces({ nodes: drawn.nodes, edges }, NOT_MEASURED);
      for (const { source, target } of edges) {
        const [from, to] = [places.get(source), places.get(target)];
        if (!from || !to) continue;
        seen++;
        expect(to.x > from.x || to.y > from.y).toBe(true);
      }
      const { order } = orderNodes(readGraph({ nodes: drawn.nodes, edges }).graph);
      expect(order.length).toBe(drawn.nodes.length);
    }),
    { seed: 32, numRuns: 120 },
  );
  expect(seen).toBeGreaterThan(100);
});
