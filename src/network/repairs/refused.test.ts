/** What is offered for wires that are refused. */
import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { checkConnection } from '../edit/connect.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { remove, setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { repairOfRefused } from './refused.ts';

const FIRST = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 32 > relu > add > linear 10 > cross_entropy');
const plus = (document: NetworkDocument, ...nodes: NetworkDocument['nodes']) => ({ ...document, nodes: [...document.nodes, ...nodes] });
const without = (document: NetworkDocument, ...wires: string[]) => remove(document, new Set(), new Set(wires));
const stray = makeNode('Tanh', 'stray', { x: 0, y: 0 });
const wire = (from: string, to: string) => makeEdge(from, undefined, to, 'input');

test.each<readonly [string, NetworkDocument, NetworkEdge, string | undefined]>([
  ['a second input takes the place of the first', FIRST, wire('flatten', 'fc2'), 'Wire flatten to fc2 instead'],
  ['an answer that is meant to be seen', plus(FIRST, stray), makeEdge('data', 'y', 'stray', 'input'), 'Wire x of data to stray'],
  [
    'an answer into the first Linear',
    remove(FIRST, new Set(['flatten'])),
    makeEdge('data', 'y', 'fc1', 'input'),
    'Wire x of data to fc1, with a Flatten',
  ],
  [
    'an output at the target of a loss whose input is free',
    without(FIRST, 'fc2.>loss.input', 'data.y>loss.target'),
    makeEdge('fc2', undefined, 'loss', 'target'),
    'Wire fc2 to loss',
  ],
  [
    'a loss that y does not suit',
    without(network('mnist > flatten > linear 10 > mse'), 'data.y>loss.target'),
    makeEdge('data', 'y', 'loss', 'target'),
    'Turn loss into CrossEntropyLoss',
  ],
  ['a block that gives back another width', RESIDUAL, wire('act1', 'add1'), 'Set out_features of fc2 to 64'],
  ['a loop', without(FIRST, 'flatten.>fc1.input'), wire('act1', 'fc1'), undefined],
  ['a wire that is there', FIRST, wire('fc1', 'act1'), undefined],
  ['itself', plus(FIRST, stray), wire('stray', 'stray'), undefined],
  ['a wire out of a loss', plus(FIRST, stray), wire('loss', 'stray'), undefined],
  ['a wire that may be drawn', plus(FIRST, stray), wire('fc1', 'stray'), undefined],
])('%s', (_, document, edge, says) => {
  const repair = repairOfRefused(document, edge);
  expect(repair?.says).toBe(says);
  if (repair) expect(checkConnection(document, edge).ok).toBe(false);
});

test('the wire is there after it, and only what it says has changed', () => {
  const { document } = repairOfRefused(FIRST, wire('flatten', 'fc2')) ?? {};
  expect(document).toEqual({ ...FIRST, edges: FIRST.edges.map((edge) => (edge.target === 'fc2' ? wire('flatten', 'fc2') : edge)) });
});

test('what was wrong before is not repaired with it after a switch of language either', () => {
  onTestFinished(() => setLocale(ENGLISH, {}));
  const unread = setParam(network('line > linear 1 > custom y_pred - y_true'), 'loss', 'formula', '');
  const alone = plus(remove(unread, new Set(), new Set(['data.y>loss.target'])), makeNode('Flatten', 'flatten', { x: 0, y: 0 }));
  const says = () => repairOfRefused(alone, makeEdge('data', 'y', 'flatten', 'input'))?.says;
  const english = says();
  expect(english).not.toMatch('abs');
  setLocale('de', { 'network/formula': { empty: 'keine Formel' } });
  expect(says()).toBe(english);
});
