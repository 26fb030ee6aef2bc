/** What is wrong with the wires of a document as they are drawn, and which labels have no place: for tests. */
import type { NetworkDocument } from '../../document.ts';
import { readNetwork } from '../../read/readNetwork.ts';
import { boxesOf, drawnRoutes, type Sizes, wiresOf } from '../drawnRoutes.ts';
import type { Route } from '../routeWires.ts';
import { wireLabels } from '../words.ts';
import { faultsOf } from './measure.ts';

/** Before anything was measured. */
export const NO_SIZES: Sizes = new Map();

interface Measured {
  readonly faults: readonly string[];
  readonly hidden: readonly string[];
  readonly routes: ReadonlyMap<string, Route>;
}

export function measure(document: NetworkDocument, sizes = NO_SIZES, scale = 1): Measured {
  const labels = wireLabels(document, readNetwork(document).shapes);
  const boxes = boxesOf(document.nodes, sizes);
  const routes = drawnRoutes(document, sizes, labels, scale);
  const faults = faultsOf(wiresOf(document, boxes, labels), [...boxes.values()], routes, scale);
  return { faults, hidden: [...routes].filter(([id, { label }]) => !label && labels.get(id)).map(([id]) => id), routes };
}
