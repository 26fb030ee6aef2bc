/** Tensors of a file for the network that is open. */
import { expect, test } from 'vitest';
import { renameNode } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { tensorsOf } from '../tensors.ts';
import { fitTensors } from './fitTensors.ts';

const reading = readNetwork(network('single > linear 2 > relu > linear 1 > mse'));
if (!reading.ok) throw new Error('internal: no spec');
const { spec } = reading;

const VALUES = new Map([
  ['fc1.weight', Float32Array.of(1, 2)],
  ['fc1.bias', Float32Array.of(3, 4)],
  ['fc2.weight', Float32Array.of(5, 6)],
  ['fc2.bias', Float32Array.of(7)],
]);
const ALL = tensorsOf(spec, VALUES);

test('values go to the parameters of their names, in whatever order they are', () => {
  expect(fitTensors(ALL.toReversed(), spec, 0)).toEqual({ ok: true, value: { values: VALUES, drawn: [] } });
});

test('what is not in the file is drawn from the seed, as at every start', () => {
  const fitted = fitTensors(ALL.slice(1), spec, 3);
  expect(fitted.ok && fitted.value.drawn).toEqual(['fc1.weight']);
  const [weight, other] = [3, 4].map((seed) => {
    const again = fitTensors(ALL.slice(1), spec, seed);
    return again.ok ? again.value.values.get('fc1.weight') : undefined;
  });
  expect(weight).not.toEqual(other);
  expect(weight?.every((value) => Math.abs(value) <= 1)).toBe(true);
});

test('a wrong shape, a further tensor and none are refused with what would fit', () => {
  const [first, ...rest] = ALL;
  if (!first) throw new Error('internal: no tensors');
  const refusals = [
    [{ ...first, shape: [1, 2] }, ...rest],
    [...ALL, { name: 'conv1.weight', shape: [6, 1, 5, 5], values: new Float32Array(150) }],
    [],
  ].map((tensors) => fitTensors(tensors, spec, 0));
  expect(refusals.map((one) => (one.ok ? 'read' : one.reason))).toMatchInlineSnapshot(`
    [
      "fc1.weight has the shape [1, 2] in the file; the network that is open needs [2, 1].",
      "The network has no parameter called “conv1.weight”, which has the shape [6, 1, 5, 5] in the file. It has fc1.weight, fc1.bias, fc2.weight, fc2.bias.",
      "There are no tensors in the file.",
    ]
  `);
});

test('a node whose name PyTorch has already is called in files as in scripts, and comes back', () => {
  const document = renameNode(network('single > linear 1 > mse'), 'fc1', 'train');
  const renamed = readNetwork(document.ok ? document.value : network('single'));
  if (!renamed.ok) throw new Error('internal: no spec');
  const values = new Map([
    ['train.weight', Float32Array.of(1)],
    ['train.bias', Float32Array.of(2)],
  ]);
  const tensors = tensorsOf(renamed.spec, values);
  expect(tensors.map(({ name }) => name)).toEqual(['train_.weight', 'train_.bias']);
  expect(fitTensors(tensors, renamed.spec, 0)).toEqual({ ok: true, value: { values, drawn: [] } });
});
