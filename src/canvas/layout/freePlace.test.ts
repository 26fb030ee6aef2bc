import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNode, type NetworkNode } from '../../network/document.ts';
import { GRID, widthOf } from '../../network/edit/place.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { freePlace } from './freePlace.ts';

test('with nothing there, a card stands in the middle, on the grid', () => {
  expect(freePlace([], 'Linear', { x: 400, y: 200 })).toEqual({ x: 296, y: 120 });
});

test('cards placed one after another never lie on one another', () => {
  const places = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...KIND_NAMES), places), { maxLength: 40 }), (wishes) => {
      const nodes: NetworkNode[] = [];
      for (const [i, [kind, middle]] of wishes.entries()) nodes.push(makeNode(kind, `n${i}`, freePlace(nodes, kind, middle)));
      for (const a of nodes) {
        expect(Math.abs(a.position.x % GRID)).toBe(0);
        expect(nodes.filter((b) => a !== b && !isApart(a, b))).toEqual([]);
      }
    }),
    { seed: 3, numRuns: 40 },
  );
});

const isApart = (a: NetworkNode, b: NetworkNode): boolean =>
  Math.abs(a.position.y - b.position.y) >= 160 ||
  a.position.x + widthOf(a.kind) <= b.position.x ||
  b.position.x + widthOf(b.kind) <= a.position.x;
