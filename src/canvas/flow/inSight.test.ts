/** What of a large network is in sight, and what React Flow is told of the rest. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkEdge } from '../../network/document.ts';
import { flowNodes } from './flowNodes.ts';
import { isLarge, nodesInSight, sightOf, wiresInSight } from './inSight.ts';

const nodes = Array.from({ length: 1000 }, (_, i) => makeNode('ReLU', `a${i}`, { x: (i % 40) * 240, y: Math.floor(i / 40) * 200 }));
const chain: NetworkEdge[] = nodes.slice(1).map(({ id }, i) => ({ source: `a${i}`, target: id, targetHandle: 'input' }));
const sight = sightOf({ x: -2400, y: -1000, zoom: 1 }, 1000, 600);

test('of a thousand cards those in sight and close to it are drawn, wherever one is selected that one first', () => {
  const ids = nodesInSight(nodes, sight, new Set());
  expect(ids.length).toBeLessThan(60);
  for (const { id, position } of nodes) {
    const isSeen = position.x + 168 > 2400 && position.x < 3400 && position.y + 100 > 1000 && position.y < 1600;
    if (isSeen) expect(ids).toContain(id);
  }
  expect(nodesInSight(nodes, sight, new Set(['a999', 'a0']))).toEqual(['a999', ...ids]);
  expect(nodesInSight(nodes, sight, new Set(['gone']))).toEqual(ids);
});

test('a wire that crosses what is seen is drawn, whether its cards are or not', () => {
  const across: NetworkEdge = { source: 'a200', target: 'a239', targetHandle: 'input' };
  const wires = wiresInSight([...chain, across], nodes, sight);
  expect(wires).toContain('a200.>a239.input');
  expect(wires.length).toBeLessThan(80);
});

test('a view that moves a little sees the same', () => {
  expect(sightOf({ x: -2401, y: -1001, zoom: 1 }, 1000, 600)).toEqual(sightOf({ x: -2410, y: -1020, zoom: 1 }, 1000, 600));
});

test('what is not drawn is hidden, its place and its handles known', () => {
  const cards = flowNodes(nodes, new Set(), new Map(), new Set(['a1']));
  expect(cards.filter(({ hidden }) => !hidden).map(({ id }) => id)).toEqual(['a1']);
  expect(cards[0]).toMatchObject({ measured: { width: 168 }, handles: [{ type: 'target', id: 'input' }, { type: 'source' }] });
  expect(flowNodes(nodes, new Set(), new Map(), new Set(['a1']))[5]).toBe(cards[5]);
});

test('a network is large for its cards or for its wires', () => {
  expect(isLarge({ nodes: nodes.slice(0, 100), edges: chain.slice(0, 100) })).toBe(false);
  expect(isLarge({ nodes, edges: [] })).toBe(true);
  expect(isLarge({ nodes: nodes.slice(0, 100), edges: Array(1000).fill(chain[0]) })).toBe(true);
});
