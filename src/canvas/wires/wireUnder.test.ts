import type { InternalNode } from '@xyflow/react';
import { expect, test } from 'vitest';
import { edgeId, type NetworkDocument } from '../../network/document.ts';
import { widthOf } from '../../network/edit/place.ts';
import { network } from '../../network/notation.ts';
import { nearestOn, routesOf, wireNear } from './wireUnder.ts';

const RESIDUAL = inOneRow(network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy'));
const HEIGHT = 100;

function inOneRow(document: NetworkDocument): NetworkDocument {
  return { ...document, nodes: document.nodes.map((node, i) => ({ ...node, position: { x: i * 280, y: 0 } })) };
}

/** Cards as React Flow measured them: handles of 27 pixels, 18 of them outside. */
function measured({ nodes }: NetworkDocument): Map<string, InternalNode> {
  const end = (id: string | null, x: number, y: number) => ({ id, x, y: y - 13.5, width: 27, height: 27 });
  return new Map(
    nodes.map(({ id, kind, position }) => {
      const width = widthOf(kind);
      const source = kind === 'Dataset' ? [end('x', width - 9, 41), end('y', width - 9, 67)] : [end(null, width - 9, 41)];
      const target = [end('input', -18, 41), end('target', -18, 67)];
      const internals = { positionAbsolute: position, handleBounds: { source, target } };
      return [id, { id, measured: { width, height: HEIGHT }, internals } as unknown as InternalNode];
    }),
  );
}

const routes = routesOf(RESIDUAL.edges, measured(RESIDUAL));
const under = (x: number, y: number, reach = 24) => {
  const hit = wireNear(routes, [{ x, y }], reach);
  return hit && edgeId(hit.edge);
};
const place = (id: string) => RESIDUAL.nodes.find((node) => node.id === id)?.position ?? { x: 0, y: 0 };

test('every wire has a route, from end to end', () => {
  expect(routes.map(({ edge }) => edge)).toEqual(RESIDUAL.edges);
  expect(routes[0]?.points[0]).toEqual({ x: 206, y: 41 });
  expect(routes[0]?.points.at(-1)).toEqual({ x: place('flatten').x - 6, y: 41 });
});

test('a wire is under a point that is near it, and none under one that is not', () => {
  const between = place('flatten').x - 32;
  expect([under(between, 41), under(between, 26), under(between, 12)]).toEqual(['data.x>flatten.input', 'data.x>flatten.input', undefined]);
});

test('a wire around others is found on its way around', () => {
  const { points } = routes.find(({ edge }) => edgeId(edge) === 'act1.>add1.input') ?? { points: [] };
  const [lane, into] = [points[2] ?? { x: 0, y: 0 }, points[3] ?? { x: 0, y: 0 }];
  expect(under((lane.x + into.x) / 2, lane.y + 4)).toBe('act1.>add1.input');
});

test('of several wires the nearest one, to whichever point', () => {
  const hit = wireNear(
    routes,
    [
      { x: -500, y: -500 },
      { x: place('flatten').x - 32, y: 45 },
    ],
    24,
  );
  expect(hit).toMatchObject({ at: { x: place('flatten').x - 32, y: 41 } });
});

test('a node that is dragged is not in the way of a wire', () => {
  const nodes = measured(RESIDUAL);
  const dragged = { ...nodes.get('data'), id: 'mine', internals: { positionAbsolute: { x: place('fc1').x - 90, y: 0 } } } as InternalNode;
  const all = new Map([...nodes, ['mine', dragged]]);
  const way = (carry?: string) => routesOf(RESIDUAL.edges, all, carry).find(({ edge }) => edge.target === 'fc1')?.points;
  expect(way('mine')).toEqual(routes.find(({ edge }) => edge.target === 'fc1')?.points);
  expect(way()).not.toEqual(way('mine'));
});

test('a wire without its nodes on the canvas has no route', () => {
  const nodes = measured(RESIDUAL);
  nodes.delete('fc1');
  expect(routesOf(RESIDUAL.edges, nodes).some(({ edge }) => edge.source === 'fc1' || edge.target === 'fc1')).toBe(false);
});

test('the nearest point of a stretch is on it, or its end', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearestOn(a, b, { x: 4, y: 7 })).toEqual({ x: 4, y: 0 });
  expect(nearestOn(a, b, { x: -4, y: 7 })).toEqual(a);
  expect(nearestOn(a, b, { x: 40, y: 7 })).toEqual(b);
  expect(nearestOn(a, a, { x: 3, y: 4 })).toEqual(a);
});
