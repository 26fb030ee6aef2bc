/** Drawn wires, measured: 16 pixels apart, through no card, their labels struck by none. */
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { flowEdges } from '../flow/flowEdges.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { boxesOf, drawnRoutes, wiresOf } from './drawnRoutes.ts';
import { faultsOf } from './testing/measure.ts';

const SIZES = new Map<string, CardSize>();

/** What is wrong, and which labels have no place. */
function measure(document: NetworkDocument, sizes = SIZES) {
  const labels = new Map(flowEdges(document, readNetwork(document), new Set()).map(({ id, data }) => [id, data?.label ?? '']));
  const boxes = boxesOf(document.nodes, sizes);
  const routes = drawnRoutes(document, sizes, labels);
  const faults = faultsOf(wiresOf(document, boxes, labels), [...boxes.values()], routes);
  return { faults, hidden: [...routes].filter(([id, { label }]) => !label && labels.get(id)).map(([id]) => id), routes };
}

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))('a template: %s', (_, document) => {
  const { faults, hidden } = measure(document);
  expect({ faults, hidden }).toEqual({ faults: [], hidden: [] });
});
