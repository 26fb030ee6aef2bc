/** Wires that are drawn, and the Flatten that some of them bring. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { network, printDocument } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { allowedWires, makeEdge } from './connectionList.ts';
import { connect } from './drawWire.ts';
import { findNode, remove } from './edits.ts';
import { reconnectWire } from './splice.ts';

const FIRST = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const OPEN = remove(FIRST, new Set(['flatten']));
const X: NetworkEdge = makeEdge('data', 'x', 'fc1', 'input');

const wiresOf = (document: NetworkDocument): string[] => printDocument(document).split('\n').slice(document.nodes.length);
const draw = (document: NetworkDocument, edge: NetworkEdge): NetworkDocument => {
  const drawn = connect(document, edge);
  if (!drawn.ok) throw new Error(drawn.reason);
  return drawn.value;
};

test('the wire that every beginner draws first, images into a Linear, brings its Flatten', () => {
  const drawn = draw(OPEN, X);
  expect(readNetwork(drawn).ok).toBe(true);
  expect(wiresOf(drawn).slice(-2)).toEqual(['data.x>flatten.input', 'flatten.>fc1.input']);
});

test('it is offered to the keyboard as it is to the mouse', () => {
  expect(allowedWires(OPEN, 'data').outgoing).toContainEqual(X);
  expect(allowedWires(OPEN, 'fc1').incoming).toContainEqual(X);
});

test('so do images that come to a loss, or to a Linear by way of what passes them on', () => {
  const loss = remove(network('mnist > linear 10 > cross_entropy'), new Set(['fc1']));
  expect(wiresOf(draw(loss, makeEdge('data', 'x', 'loss', 'input')))).toContain('flatten.>loss.input');
  const later = { ...network('mnist > dropout > linear 10 > cross_entropy') };
  const cut = remove(later, new Set(), new Set(['data.x>drop1.input']));
  expect(wiresOf(draw(cut, makeEdge('data', 'x', 'drop1', 'input')))).toEqual(
    expect.arrayContaining(['data.x>flatten.input', 'flatten.>drop1.input', 'drop1.>fc1.input']),
  );
});

test('what takes images gets them as they are', () => {
  const cut = remove(FIRST, new Set(), new Set(['data.x>flatten.input']));
  expect(draw(cut, makeEdge('data', 'x', 'flatten', 'input')).nodes).toEqual(FIRST.nodes);
});

test('an end that is taken there brings it too, in the place of its wire', () => {
  const alone = { ...FIRST, nodes: [...FIRST.nodes, makeNode('Linear', 'fc9', { x: 0, y: 600 })] };
  const moved = reconnectWire(alone, makeEdge('data', 'x', 'flatten', 'input'), makeEdge('data', 'x', 'fc9', 'input'));
  expect(moved.ok && wiresOf(moved.value).slice(0, 2)).toEqual(['data.x>flatten2.input', 'flatten2.>fc9.input']);
});

test('the Flatten stands between the two, and all of the row makes room, wired or not', () => {
  const row = { ...OPEN, edges: [], nodes: OPEN.nodes.map((node, i) => ({ ...node, position: { x: i * 260, y: 0 } })) };
  const drawn = draw(row, X);
  const places = ['data', 'flatten', 'fc1', 'act1', 'fc2', 'loss'].map((id) => findNode(drawn, id)?.position);
  expect(places.every((place) => place?.y === 0)).toBe(true);
  const xs = places.map((place) => place?.x ?? 0);
  expect(
    xs
      .slice(1)
      .map((x, i) => x - (xs[i] ?? 0))
      .every((step) => step >= 200),
  ).toBe(true);
});
