import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { addAfter, addAt } from '../../network/edit/addNode.ts';
import { moveNodes } from '../../network/edit/edits.ts';
import { isFree } from '../../network/edit/place.ts';
import type { Kind } from '../../network/kinds.ts';
import { network } from '../../network/notation.ts';
import { fittingRows } from './fittingRows.ts';

const PHONE = { width: 390, height: 422 };
const EMPTY: NetworkDocument = { ...network('single > linear 1 > mse'), nodes: [], edges: [] };
const KINDS: readonly Kind[] = ['Dataset', 'Flatten', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss'];

/** As taps on the palette add them. */
function tapped(document: NetworkDocument, kinds: readonly Kind[]): NetworkDocument {
  return kinds.reduce((before, kind) => {
    const last = before.nodes.at(-1);
    const added = last ? addAfter(before, kind, last.id).document : addAt(before, kind, { x: 37, y: 81 }).document;
    return fittingRows(before, PHONE)?.(added) ?? added;
  }, document);
}

test('what is built by taps stands in rows of three, and no card lies on another', () => {
  const built = tapped(EMPTY, KINDS);
  expect(built.nodes.map(({ position }) => position.y)).toEqual([0, 0, 0, 272, 272, 272]);
  for (const node of built.nodes) {
    const others = { ...built, nodes: built.nodes.filter(({ id }) => id !== node.id) };
    expect(isFree(others, node.position, node.kind), node.id).toBe(true);
  }
});

test('a network that somebody has laid out keeps its places', () => {
  const built = tapped(EMPTY, KINDS.slice(0, 5));
  const moved = moveNodes(built, new Map([['flatten', { x: 300, y: 64 }]]));
  expect(fittingRows(moved, PHONE)).toBeUndefined();
  const whole = moveNodes(built, new Map(built.nodes.map(({ id, position: { x, y } }) => [id, { x: x + 80, y: y - 16 }])));
  expect(fittingRows(whole, PHONE)).toBeDefined();
});
