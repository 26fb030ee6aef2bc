import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { type ConnectionHandle, edgeOf, isSameHandle, refusalOf } from './connections.ts';

const document = { ...network('mnist > flatten > linear 10 > cross_entropy'), edges: [] };
const flattenOut = { nodeId: 'flatten', id: null, type: 'source' } as const;
const fcIn = { nodeId: 'fc1', id: 'input', type: 'target' } as const;

test('a wire that can be is not refused, whichever of its ends is taken first', () => {
  expect(refusalOf(document, flattenOut, fcIn)).toBeUndefined();
  expect(refusalOf(document, fcIn, flattenOut)).toBeUndefined();
});

test('two ends of one sort are no wire, and a wire that cannot be says why', () => {
  const why = (a: ConnectionHandle, b: ConnectionHandle) => refusalOf(document, a, b);
  expect(why(flattenOut, { ...flattenOut, nodeId: 'fc1' })).toEqual({ reason: 'Both ends are outputs. Draw the wire to an input.' });
  expect(why(fcIn, { ...fcIn, nodeId: 'loss' })).toEqual({ reason: 'Both ends are inputs. Draw the wire from an output.' });
  expect(why({ nodeId: 'data', id: 'y', type: 'source' }, fcIn)).toEqual({
    reason: expect.stringContaining('must not see it'),
    wire: { source: 'data', sourceHandle: 'y', target: 'fc1', targetHandle: 'input' },
  });
});

test('an end is itself, whether its handle has no name or none was said', () => {
  expect(isSameHandle(flattenOut, { nodeId: 'flatten', type: 'source' })).toBe(true);
  expect(isSameHandle(flattenOut, { nodeId: 'flatten', id: 'input', type: 'target' })).toBe(false);
});

test('React Flow’s null is no handle of ours', () => {
  expect(edgeOf({ source: 'a', sourceHandle: null, target: 'b', targetHandle: null })).toEqual({
    source: 'a',
    target: 'b',
    targetHandle: 'input',
  });
  expect(edgeOf({ source: 'a', sourceHandle: 'y', target: 'b', targetHandle: 'target' })).toEqual({
    source: 'a',
    sourceHandle: 'y',
    target: 'b',
    targetHandle: 'target',
  });
});
