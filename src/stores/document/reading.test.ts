import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { moveNodes, setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { linesOf } from './printed.ts';
import { readingOf } from './reading.ts';
import { startingOf } from './starting.ts';

const document = network('line > linear 4 > relu > linear 1 > mse');
const [first, second, ...others] = document.nodes;
if (!first || !second) throw new Error('the network has nodes');

test('a network is read and printed once, wherever its nodes stand', () => {
  const [reading, lines] = [readingOf(document), linesOf(document)];
  expect(reading.ok).toBe(true);
  const moved = moveNodes(document, new Map([['fc1', { x: 900, y: 900 }]]));
  expect(moved).not.toEqual(document);
  expect([readingOf(moved), linesOf(moved), readingOf(document)].map((one, i) => one === [reading, lines, reading][i])).toEqual([
    true,
    true,
    true,
  ]);
});

test.each<readonly [string, NetworkDocument]>([
  ['its name', { ...document, name: 'other' }],
  ['a wire', { ...document, edges: document.edges.slice(1) }],
  ['a setting', { ...document, training: { ...document.training, lr: 2 } }],
  ['a node less', { ...document, nodes: document.nodes.slice(0, -1) }],
  ['a node more', { ...document, nodes: [...document.nodes, { ...first, id: 'twin' }] }],
  ['the name of a node', { ...document, nodes: [first, { ...second, id: 'renamed' }, ...others] }],
  ['a number', { ...document, nodes: [first, { ...second, params: { out_features: 5, bias: true } } as typeof second, ...others] }],
  ['what is frozen', { ...document, nodes: [first, { ...second, requires_grad: false } as typeof second, ...others] }],
  ['a kind', { ...document, nodes: [first, { ...second, kind: 'Tanh' } as typeof second, ...others] }],
])('it is read anew for %s', (_, changed) => {
  const reading = readingOf(document);
  expect(readingOf(changed)).not.toBe(reading);
  expect(readingOf(document)).toEqual(reading);
});

test('what training starts from is held against the network once, until either changes', () => {
  const parameters = new Map([
    ['fc1.weight', new Float32Array(4)],
    ['fc1.bias', new Float32Array(4)],
    ['fc2.weight', new Float32Array(4)],
    ['fc2.bias', new Float32Array(1)],
  ]);
  const starting = startingOf({ document, parameters });
  expect(starting).toEqual({ from: 'file', values: parameters });
  expect(startingOf({ document, parameters })).toBe(starting);
  const others = new Map(parameters);
  expect(startingOf({ document, parameters: others })).toMatchObject({ from: 'file', values: others });
  expect(startingOf({ document, parameters: others })).not.toBe(starting);
  const wider = network('line > linear 5 > relu > linear 1 > mse');
  expect(startingOf({ document: wider, parameters: others })).toMatchObject({ from: 'seed', misfit: expect.stringMatching(/\S/) });
  expect(startingOf({ document: wider, parameters: undefined })).toEqual({ from: 'seed' });
});

test('in another language, a refusal is one of that language', () => {
  onTestFinished(() => setLocale(ENGLISH, {}));
  const unread = setParam(network('line > linear 1 > custom y_pred - y_true'), 'loss', 'formula', '');
  const misfitting = { document, parameters: new Map([['fc1.weight', new Float32Array(4)]]) };
  const reasons = () => {
    const [reading, starting] = [readingOf(unread), startingOf(misfitting)];
    return [
      reading.ok || reading.problems.map((problem) => 'reason' in problem && problem.reason),
      'misfit' in starting && starting.misfit,
    ];
  };
  const english = reasons();
  expect(reasons()).toEqual(english);
  setLocale('de', { 'network/formula': { empty: 'keine Formel' }, 'network/file': { parameters: { noValue: () => 'kein Wert' } } });
  expect(reasons()).toEqual([['keine Formel'], 'kein Wert']);
  expect(readingOf(unread)).toBe(readingOf(unread));
  setLocale(ENGLISH, {});
  expect(reasons()).toEqual(english);
});
