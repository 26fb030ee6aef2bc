/** Wires of what Tidy laid out, measured: 16 pixels apart, through no card, their labels struck by none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../../network/document.ts';
import { measure } from '../../network/drawing/testing/measureDocument.ts';
import { makeEdge, sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { widthOf } from '../../network/edit/place.ts';
import { TEMPLATES } from '../../network/templates.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { drawing } from './testing/drawings.ts';
import { type Sight, tidyPlaces } from './tidy.ts';

const SIZES = new Map<string, CardSize>();

/** As Tidy lays it out. */
async function tidied<D extends NetworkDocument>(document: D, sizes: ReadonlyMap<string, CardSize>, sight?: Sight): Promise<D> {
  const places = await tidyPlaces(document, sizes, sight);
  return { ...document, nodes: document.nodes.map((node) => ({ ...node, position: places.get(node.id) ?? node.position })) };
}

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))('a template after Tidy: %s', async (_, document) => {
  const { faults, hidden } = measure(await tidied(document, SIZES));
  expect({ faults, hidden }).toEqual({ faults: [], hidden: [] });
});

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  'a template after Tidy on a phone, upright and lying: %s',
  async (_, document) => {
    for (const [width, height] of [
      [390, 422],
      [844, 200],
    ] as const)
      expect(measure(await tidied(document, SIZES, { width, height, mostZoom: 1 }), SIZES).faults).toEqual([]);
  },
);

test('whatever is drawn, after Tidy', async () => {
  await fc.assert(
    fc.asyncProperty(drawing, async ({ nodes, edges, heights }) => {
      const sizes = new Map(nodes.map(({ id, kind }, i) => [id, { width: widthOf(kind), height: heights[i] ?? 0 }]));
      const document = await tidied({ ...EMPTY_DOCUMENT, nodes, edges: withHandles(nodes, edges) }, sizes);
      expect(measure(document, sizes).faults).toEqual([]);
    }),
    { seed: 61, numRuns: 150 },
  );
});

/** Each wire at the handles that its nodes have. */
function withHandles(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): NetworkEdge[] {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  return edges.flatMap(({ source, target, targetHandle }) => {
    const [from, to] = [kindOf.get(source), kindOf.get(target)];
    if (!from || !to || sourceHandles(from).length === 0 || !targetHandles(to).includes(targetHandle)) return [];
    return [makeEdge(source, targetHandle === 'target' ? sourceHandles(from).at(-1) : sourceHandles(from)[0], target, targetHandle)];
  });
}
