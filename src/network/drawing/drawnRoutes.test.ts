/** Drawn wires, measured: 16 pixels apart, through no card, their labels struck by none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../document.ts';
import { addAfter, addAt } from '../edit/addNode.ts';
import { reflow } from '../edit/reflow.ts';
import { isLoss, KIND_NAMES } from '../kinds.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { TEMPLATES } from '../templates.ts';
import { drawnRoutes } from './drawnRoutes.ts';
import { labelBox } from './labels.ts';
import { measure, NO_SIZES } from './testing/measureDocument.ts';
import { wireLabels } from './words.ts';

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))('a template: %s', (_, document) => {
  const { faults, hidden } = measure(document);
  expect({ faults, hidden }).toEqual({ faults: [], hidden: [] });
});

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  'labels that are level stand 16 pixels apart: %s',
  (_, document) => {
    const labels = wireLabels(document, readNetwork(document).shapes);
    for (const scale of [1, 1.2, 1.4, 1.6, 2]) {
      const boxes = [...drawnRoutes(document, NO_SIZES, labels, scale)].flatMap(([id, { label }]) =>
        label ? [labelBox(label, labels.get(id) ?? '', scale)] : [],
      );
      const close = boxes.filter((a) =>
        boxes.some((b) => a !== b && a.x < b.x && b.x - a.x - a.width < 16 && a.y < b.y + b.height && b.y < a.y + a.height),
      );
      expect(close).toEqual([]);
    }
  },
);

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  'a template on a phone, its labels twice as large: %s',
  (_, document) => {
    expect(measure(reflow(document, { width: 390, height: 422 }), NO_SIZES, 2).faults).toEqual([]);
  },
);

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
