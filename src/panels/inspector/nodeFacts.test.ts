import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { nodeFacts } from './nodeFacts.ts';

function print(line: string): string {
  const document = network(line);
  const { shapes } = readNetwork(document);
  const facts = (node: (typeof document.nodes)[number]) => nodeFacts(node, shapes).map(({ name, value }) => `${name} ${value}`);
  return document.nodes.map((node) => `${node.id}: ${facts(node).join(', ')}`).join('\n');
}

test('shapes and parameters of each node', () => {
  expect(print('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy')).toMatchInlineSnapshot(`
    "data: Shape 1×28×28
    flatten: Shape 1×28×28 → 784
    fc1: Shape 784 → 128, Parameters 128×784 + 128 = 100,480
    act1: Shape 128 → 128
    fc2: Shape 128 → 10, Parameters 10×128 + 10 = 1,290
    loss: Shape 10"
  `);
});

test('behind a misfit nothing is known', () => {
  expect(print('mnist > linear 10 > relu > cross_entropy')).toMatchInlineSnapshot(`
    "data: Shape 1×28×28
    fc1: Shape 1×28×28
    act1: 
    loss: "
  `);
});
