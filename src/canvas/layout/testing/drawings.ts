/** Drawings that tests lay out. */
import fc from 'fast-check';
import { makeNode, type NetworkEdge } from '../../../network/document.ts';
import type { Kind } from '../../../network/kinds.ts';

const kinds: readonly Kind[] = ['Dataset', 'Linear', 'ReLU', 'Add', 'Flatten', 'MSELoss'];

/** Any nodes with any wires: loops, loose ones, wires to themselves and to nobody; and how high each card is. */
export const drawing = fc.integer({ min: 0, max: 14 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(fc.constantFrom(...kinds), { minLength: count, maxLength: count })
      .map((all) => all.map((kind, i) => makeNode(kind, `n${i}`, { x: 0, y: 0 }))),
    edges: fc
      .array(
        fc.record({
          source: fc.nat({ max: count }),
          target: fc.nat({ max: count }),
          targetHandle: fc.constantFrom('input' as const, 'target' as const),
        }),
        { maxLength: 24 },
      )
      .map((all) => all.map((edge): NetworkEdge => ({ ...edge, source: `n${edge.source}`, target: `n${edge.target}` }))),
    heights: fc.array(fc.integer({ min: 80, max: 400 }), { minLength: count, maxLength: count }),
  }),
);
