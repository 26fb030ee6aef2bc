import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { edgeOf, isSameHandle, wireBetween } from './connections.ts';

const document = { ...network('mnist > flatten > linear 10 > cross_entropy'), edges: [] };
const flattenOut = { nodeId: 'flatten', id: null, type: 'source' } as const;
const fcIn = { nodeId: 'fc1', id: 'input', type: 'target' } as const;

test('the same wire comes of its ends, whichever is taken first', () => {
  const wire = { ok: true, value: { source: 'flatten', target: 'fc1', targetHandle: 'input' } };
  expect(wireBetween(document, flattenOut, fcIn)).toEqual(wire);
  expect(wireBetween(document, fcIn, flattenOut)).toEqual(wire);
});

test('two ends of one sort are no wire, and a wire that cannot be says why', () => {
  const why = (...ends: Parameters<typeof wireBetween> extends [unknown, ...infer E] ? E : never) => {
    const wire = wireBetween(document, ...ends);
    return wire.ok ? '' : wire.reason;
  };
  expect(why(flattenOut, { ...flattenOut, nodeId: 'fc1' })).toBe('Both ends are outputs. Draw the wire to an input.');
  expect(why(fcIn, { ...fcIn, nodeId: 'loss' })).toBe('Both ends are inputs. Draw the wire from an output.');
  expect(why({ nodeId: 'data', id: 'y', type: 'source' }, fcIn)).toContain('must not see it');
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
