import { expect, test } from 'vitest';
import { edgeId, type NetworkDocument } from '../../network/document.ts';
import { drawnRoutes } from '../../network/drawing/drawnRoutes.ts';
import { network } from '../../network/notation.ts';
import { nearestOn, wireNear } from './wireUnder.ts';

const RESIDUAL = inOneRow(network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy'));
const SIZES = new Map(RESIDUAL.nodes.map(({ id }) => [id, { width: 200, height: 100 }]));

function inOneRow(document: NetworkDocument): NetworkDocument {
  return { ...document, nodes: document.nodes.map((node, i) => ({ ...node, position: { x: i * 280, y: 0 } })) };
}

const routes = drawnRoutes(RESIDUAL, SIZES, new Map(), 1);
const wires = RESIDUAL.edges.map((edge) => ({ edge, corners: routes.get(edgeId(edge))?.corners ?? [] }));
const under = (x: number, y: number, reach = 24) => {
  const hit = wireNear(wires, [{ x, y }], reach);
  return hit && edgeId(hit.edge);
};
const place = (id: string) => RESIDUAL.nodes.find((node) => node.id === id)?.position ?? { x: 0, y: 0 };

test('a wire is under a point that is near it, and none under one that is not', () => {
  const between = place('flatten').x - 32;
  expect([under(between, 41), under(between, 26), under(between, 12)]).toEqual(['data.x>flatten.input', 'data.x>flatten.input', undefined]);
});

test('a wire around others is found on its way around', () => {
  const [, , lane, into] = wires.find(({ edge }) => edgeId(edge) === 'act1.>add1.input')?.corners ?? [];
  expect(under(((lane?.x ?? 0) + (into?.x ?? 0)) / 2, (lane?.y ?? 0) + 4)).toBe('act1.>add1.input');
});

test('the wire under the first point, the pointer, though another one is nearer to the second; the second counts where the first has none', () => {
  const [pointer, card] = [
    { x: place('flatten').x - 32, y: 45 },
    { x: place('fc1').x - 32, y: 41 },
  ];
  expect(wireNear(wires, [pointer, card], 24)).toMatchObject({ at: { x: pointer.x, y: 41 } });
  expect(wireNear(wires, [{ x: -500, y: -500 }, card], 24)).toMatchObject({ at: card });
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
