/** What a network looks like from afar. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, makeNode } from './document.ts';
import { miniatureOf } from './miniature.ts';
import { network } from './notation.ts';

test('a box for each node, a line for each wire, from right edge to left edge', () => {
  const { boxes, wires } = miniatureOf(network('linear 3 > relu'));
  expect(boxes).toEqual([
    { x: 0, y: 0, width: 208, height: 160, family: 'linear' },
    { x: 272, y: 0, width: 168, height: 140, family: 'activation' },
  ]);
  expect(wires).toEqual([{ from: [208, 80], to: [272, 70] }]);
});

test('of very many nodes the first few hundred are drawn, and no wire to the others', () => {
  const many = Array.from({ length: 400 }, (_, i) => makeNode('ReLU', `act${i}`, { x: 200 * i, y: 0 }));
  const picture = miniatureOf({ ...EMPTY_DOCUMENT, nodes: many, edges: [{ source: 'act0', target: 'act399', targetHandle: 'input' }] });
  expect(picture.boxes.length).toBe(300);
  expect(picture.wires).toEqual([]);
});
