import fc from 'fast-check';
import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { placeNode, remove } from './edits.ts';
import { type Direction, firstNode, nextNode } from './walk.ts';

const chain = network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy');
/** fc1 feeds fc2 and, past it, add1. */
const residual = network('mnist > flatten > linear 8 > linear 8 > add fc1 > linear 10 > cross_entropy');

const walkFrom = (document: typeof chain, start: string, ...way: Direction[]) =>
  way.reduce((seen, direction) => `${seen} ${nextNode(document, seen.split(' ').at(-1) ?? '', direction) ?? '–'}`, start);

test('to the right along x, to the left along the input', () => {
  expect(walkFrom(chain, 'data', 'right', 'right', 'right', 'right', 'right', 'right')).toBe('data flatten fc1 act1 fc2 loss –');
  expect(walkFrom(chain, 'loss', 'left', 'left', 'left', 'left', 'left', 'left')).toBe('loss fc2 act1 fc1 flatten data –');
});

test('up and down among ways that run side by side, of which none leads to another', () => {
  const wide = {
    ...residual,
    nodes: residual.nodes.map((node) => ({ ...node, position: { x: node.position.x, y: node.id === 'side' ? -200 : 0 } })),
  };
  const split = placeNode(wide, 'Identity', 'side', { x: 700, y: 300 });
  const both = { ...split, edges: [...split.edges, { source: 'fc1', target: 'side', targetHandle: 'input' } as const] };
  expect(walkFrom(both, 'fc2', 'down', 'up')).toBe('fc2 side fc2');
});

test('a loose node is reached by its place, and left again', () => {
  const loose = placeNode(chain, 'Tanh', 'lone', { x: 0, y: 900 });
  expect(nextNode(loose, 'fc2', 'down')).toBe('lone');
  expect(nextNode(loose, 'lone', 'up')).toBe('fc2');
  expect(nextNode(loose, 'lone', 'left')).toBeUndefined();
});

test('a walk begins at the Dataset, else at what there is', () => {
  expect(firstNode(chain)).toBe('data');
  expect(firstNode(remove(chain, new Set(['data'])))).toBe('flatten');
  expect(firstNode(remove(chain, new Set(chain.nodes.map(({ id }) => id))))).toBeUndefined();
});

test('wherever one goes, one comes to a node that is there and is another one', () => {
  const directions = fc.array(fc.constantFrom<Direction>('left', 'right', 'up', 'down'), { maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(chain, residual), directions, (document, way) => {
      let at = 'data';
      for (const direction of way) {
        const next = nextNode(document, at, direction);
        expect(next).not.toBe(at);
        if (next === undefined) continue;
        expect(document.nodes.map(({ id }) => id)).toContain(next);
        at = next;
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});
