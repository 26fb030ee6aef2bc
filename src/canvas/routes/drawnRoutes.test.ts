/** Drawn wires, measured: 16 pixels apart, through no card, their labels struck by none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../../network/document.ts';
import { addAfter, addAt } from '../../network/edit/addNode.ts';
import { makeEdge, sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { widthOf } from '../../network/edit/place.ts';
import { reflow } from '../../network/edit/reflow.ts';
import { isLoss, KIND_NAMES } from '../../network/kinds.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { flowEdges } from '../flow/flowEdges.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { drawing } from '../layout/testing/drawings.ts';
import { type Sight, tidyPlaces } from '../layout/tidy.ts';
import { boxesOf, drawnRoutes, wiresOf } from './drawnRoutes.ts';
import { labelBox } from './labels.ts';
import { faultsOf } from './testing/measure.ts';

const SIZES = new Map<string, CardSize>();

/** What is wrong, and which labels have no place. */
function measure(document: NetworkDocument, sizes: ReadonlyMap<string, CardSize> = SIZES, scale = 1) {
  const labels = new Map(flowEdges(document, readNetwork(document), new Set()).map(({ id, data }) => [id, data?.label ?? '']));
  const boxes = boxesOf(document.nodes, sizes);
  const routes = drawnRoutes(document, sizes, labels, scale);
  const faults = faultsOf(wiresOf(document, boxes, labels), [...boxes.values()], routes, scale);
  return { faults, hidden: [...routes].filter(([id, { label }]) => !label && labels.get(id)).map(([id]) => id), routes };
}

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))('a template: %s', (_, document) => {
  const { faults, hidden } = measure(document);
  expect({ faults, hidden }).toEqual({ faults: [], hidden: [] });
});

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  'labels that are level stand 16 pixels apart: %s',
  (_, document) => {
    const labels = new Map(flowEdges(document, readNetwork(document), new Set()).map(({ id, data }) => [id, data?.label ?? '']));
    for (const scale of [1, 1.2, 1.4, 1.6, 2]) {
      const boxes = [...drawnRoutes(document, SIZES, labels, scale)].flatMap(([id, { label }]) =>
        label ? [labelBox(label, labels.get(id) ?? '', scale)] : [],
      );
      const close = boxes.filter((a) =>
        boxes.some((b) => a !== b && a.x < b.x && b.x - a.x - a.width < 16 && a.y < b.y + b.height && b.y < a.y + a.height),
      );
      expect(close).toEqual([]);
    }
  },
);

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

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  'a template on a phone, its labels twice as large: %s',
  (_, document) => {
    expect(measure(reflow(document, { width: 390, height: 422 }), SIZES, 2).faults).toEqual([]);
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

const LAYERS = KIND_NAMES.filter((kind) => kind !== 'Dataset' && !isLoss(kind));

test('networks as they are built by clicking: each node after one that is selected', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...LAYERS), fc.nat({ max: 3 })), { minLength: 3, maxLength: 12 }), (clicks) => {
      let document = addAt(EMPTY_DOCUMENT, 'Dataset', { x: 0, y: 0 }).document;
      for (const [kind, back] of [...clicks, ['CrossEntropyLoss', 0] as const]) {
        const after = document.nodes.at(back === 3 ? -2 : -1) ?? document.nodes[0];
        document = addAfter(document, kind, after?.id ?? '').document;
      }
      expect(measure(document).faults).toEqual([]);
    }),
    { seed: 62, numRuns: 200 },
  );
});
