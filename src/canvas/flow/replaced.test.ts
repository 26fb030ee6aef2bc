import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { addAfter } from '../../network/edit/addNode.ts';
import { moveNodes, remove, renameNode, setParam, switchKind } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { isReplaced } from './replaced.ts';

const document = network('mnist > flatten > linear 10 > cross_entropy', 'one');
const alone = network('linear 1', 'alone');

test('no edit is a replacement, not even one of the only node or of all', () => {
  const moved = moveNodes(document, new Map(document.nodes.map(({ id }) => [id, { x: 1, y: 1 }])));
  const renamed = renameNode(alone, 'fc1', 'fc9');
  for (const [before, after] of [
    [document, { ...document, name: 'another' }],
    [document, moved],
    [document, addAfter(document, 'ReLU', 'fc1').document],
    [document, { ...remove(document, new Set(document.nodes.map(({ id }) => id))) }],
    [alone, setParam(alone, 'fc1', 'out_features', 2)],
    [alone, switchKind(alone, 'fc1', 'ReLU')],
    [alone, renamed.ok ? renamed.value : EMPTY_DOCUMENT],
    [{ ...document, nodes: [], edges: [] }, document],
  ] as const)
    expect(isReplaced(before, after)).toBe(false);
});

test('another network is, whatever its nodes are called', () => {
  expect(isReplaced(document, network('mnist > flatten > linear 10 > cross_entropy', 'two'))).toBe(true);
  expect(isReplaced(document, EMPTY_DOCUMENT)).toBe(true);
  expect(isReplaced(EMPTY_DOCUMENT, document)).toBe(true);
});
