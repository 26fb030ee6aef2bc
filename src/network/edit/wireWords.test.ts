import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { wireWords } from './wireWords.ts';

test('each wire as its two nodes see it', () => {
  const document = network('mnist > flatten > linear 10 > cross_entropy');
  const lines = document.edges.map(
    (edge) => `${edge.source}: ${wireWords(document, edge, edge.source)} | ${edge.target}: ${wireWords(document, edge, edge.target)}`,
  );
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "data: x to Flatten flatten | flatten: from Dataset data, x
    flatten: to Linear fc1 | fc1: from Flatten flatten
    fc1: to CrossEntropyLoss loss | loss: from Linear fc1
    data: y to CrossEntropyLoss loss, target | loss: target from Dataset data, y"
  `);
});
