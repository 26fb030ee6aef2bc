/** print(model), held against what PyTorch printed: recorded from torch 1.13; Softplus from 2.0 on shows its defaults as floats, as here. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument } from '../document.ts';
import { setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { countNetwork } from '../read/counts.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { modelText, printModel } from './printModel.ts';
import { pythonFloat } from './pythonRepr.ts';
import { readPyTorch } from './readPyTorch.ts';

const printed = (document: NetworkDocument) => modelText(printModel(document, readNetwork(document).shapes));
const print = (line: string) => printed(network(line));

test('a chain is a Sequential, as torch.nn.Sequential(OrderedDict(…)) prints it', () => {
  expect(print('mnist > flatten > linear 128 > relu > dropout 0.2 > linear 10 > softmax > cross_entropy')).toMatchInlineSnapshot(`
    "Sequential(
      (flatten): Flatten(start_dim=1, end_dim=-1)
      (fc1): Linear(in_features=784, out_features=128, bias=True)
      (act1): ReLU()
      (drop1): Dropout(p=0.2, inplace=False)
      (fc2): Linear(in_features=128, out_features=10, bias=True)
      (act2): Softmax(dim=1)
    )
    CrossEntropyLoss()"
  `);
});

test('every kind of module', () => {
  const kinds = 'leakyrelu > elu > gelu > silu > sigmoid > tanh > softplus > identity > leakyrelu 0.00001 > elu 2';
  expect(print(`line > ${kinds} > linear 1 > smooth_l1`)).toMatchInlineSnapshot(`
    "Sequential(
      (act1): LeakyReLU(negative_slope=0.01)
      (act2): ELU(alpha=1.0)
      (act3): GELU(approximate='none')
      (act4): SiLU()
      (act5): Sigmoid()
      (act6): Tanh()
      (act7): Softplus(beta=1.0, threshold=20.0)
      (identity): Identity()
      (act8): LeakyReLU(negative_slope=1e-05)
      (act9): ELU(alpha=2.0)
      (fc1): Linear(in_features=1, out_features=1, bias=True)
    )
    SmoothL1Loss()"
  `);
});

test('of a loss PyTorch prints no arguments', () => {
  expect(print('line > linear 1 > huber 0.5')).toMatch(/\nHuberLoss\(\)$/);
  expect(print('line > linear 1 > smooth_l1 0.5')).toMatch(/\nSmoothL1Loss\(\)$/);
});

test('a loss of one’s own is the function that a script defines, and is pasted back as it was', () => {
  const line = 'line > linear 3 > relu > linear 1 > custom torch.where(y_pred < y_true, 3, 1) * abs(y_pred - y_true)';
  const text = print(line);
  expect(text.split('\n').at(-1)).toBe(
    'def criterion(y_pred, y_true): return (torch.where(y_pred < y_true, 3, 1) * torch.abs(y_pred - y_true)).mean()',
  );
  const pasted = readPyTorch(text);
  expect(pasted.ok && printed(pasted.value.document)).toBe(text);
  expect(print('line > linear 1 > custom abs(y_pred')).toMatch(/def criterion\(y_pred, y_true\): \.\.\.$/);
});

test.each([
  ['def f(y_pred, y_true):\n    return foo(y_pred)', 'Its loss was not taken over. There is no function “foo” here.'],
  ['def f(y_pred, y_true): return abs(y_pred - y_true)', ''],
])('a loss of one’s own that is pasted: %s', (code, note) => {
  const pasted = readPyTorch(`model = nn.Sequential(nn.Linear(1, 1))\n${code}`);
  expect(pasted.ok && pasted.value.document.nodes.at(-1)?.kind).toBe(note === '' ? 'CustomLoss' : 'MSELoss');
  expect(pasted.ok && pasted.value.notes.join(' ').slice(0, note.length)).toBe(note);
  expect(pasted.ok && pasted.value.notes).toHaveLength(note === '' ? 0 : 1);
});

test('a network with branches has a class name, and says its sums in a comment', () => {
  expect(print('mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy')).toMatchInlineSnapshot(`
    "Network(
      (flatten): Flatten(start_dim=1, end_dim=-1)
      (fc1): Linear(in_features=784, out_features=64, bias=True)
      (act1): ReLU()
      (fc2): Linear(in_features=64, out_features=64, bias=True)
      (act2): ReLU()
      # add1 = act2 + act1, in forward
      (fc3): Linear(in_features=64, out_features=10, bias=True)
    )
    CrossEntropyLoss()"
  `);
});

test('a network that cannot train yet is printed as far as it is known', () => {
  expect(print('linear 3 > relu > add')).toMatchInlineSnapshot(`
    "Network(
      (fc1): Linear(in_features=?, out_features=3, bias=True)
      (act1): ReLU()
      # add1 = act1, in forward
    )"
  `);
  expect(print('mnist > linear 3')).toBe('Sequential(\n  (fc1): Linear(in_features=?, out_features=3, bias=True)\n)');
  expect(print('mnist > cross_entropy')).toBe('Sequential()\nCrossEntropyLoss()');
});

test('a loop is printed like any other network', () => {
  const document = network('line > linear 2 > relu > linear 1 > mse');
  const looped = { ...document, edges: [...document.edges, { source: 'fc2', target: 'fc1', targetHandle: 'input' } as const] };
  const lines = printModel(looped, readNetwork(looped).shapes);
  expect(lines.map(({ node }) => node).filter(Boolean)).toEqual(['fc1', 'act1', 'fc2', 'loss']);
});

test('each line knows its node', () => {
  const document = setParam(network('line > linear 3 > relu > linear 1 > mse'), 'fc1', 'bias', false);
  const lines = printModel(document, readNetwork(document).shapes);
  expect(lines.map(({ node }) => node)).toEqual([undefined, 'fc1', 'act1', 'fc2', undefined, 'loss']);
  expect(lines[1]?.text).toBe('  (fc1): Linear(in_features=1, out_features=3, bias=False)');
});

test('floats as Python writes them', () => {
  const values = [1, 0, -0, 0.01, 1e-4, 1e-5, 1.5e-7, 123456789, 1e15, 1e16, 1.25e22, -2.5, 0.1 + 0.2];
  expect(values.map(pythonFloat).join(' ')).toMatchInlineSnapshot(
    `"1.0 0.0 -0.0 0.01 0.0001 1e-05 1.5e-07 123456789.0 1000000000000000.0 1e+16 1.25e+22 -2.5 0.30000000000000004"`,
  );
});

test('layers, parameters and neurons are counted', () => {
  const count = (line: string) => {
    const document = network(line);
    return countNetwork(document, readNetwork(document).shapes);
  };
  expect(count('line > linear 3 > relu > linear 1 > mse')).toEqual({ layers: 3, parameters: 10, neurons: 4 });
  expect(count('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy')).toEqual({
    layers: 4,
    parameters: 101_770,
    neurons: 138,
  });
  expect(countNetwork({ nodes: [makeNode('Linear', 'fc1', { x: 0, y: 0 })] }, { in: new Map(), out: new Map() })).toEqual({
    layers: 1,
    parameters: 0,
    neurons: 0,
  });
});
