import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { switchKind } from './edits.ts';
import { swapsFor } from './swaps.ts';

const document = network('mnist > flatten > linear 8 > relu > linear 8 > add act1 > linear 10 > cross_entropy');

test('a kind of its own family first, and only those that have the ends its wires need', () => {
  expect(swapsFor(document, 'loss').join(' ')).toBe('MSELoss L1Loss SmoothL1Loss HuberLoss CustomLoss');
  expect(swapsFor(document, 'act1').slice(0, 3).join(' ')).toBe('LeakyReLU ELU GELU');
  expect(swapsFor(document, 'flatten').slice(0, 3).join(' ')).toBe('Dropout Add Identity');
  expect(swapsFor(document, 'add1')).toEqual([]); // two wires arrive
  expect(swapsFor(document, 'data')).toEqual([]);
  expect(swapsFor(document, 'nobody')).toEqual([]);
});

test('a swap loses no wire', () => {
  for (const { id } of document.nodes)
    for (const kind of swapsFor(document, id)) expect(switchKind(document, id, kind).edges).toEqual(document.edges);
});
