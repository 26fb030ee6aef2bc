/** Networks that read, as text pictures; what several problems at once look like; very long ones. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { remove, setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { TEMPLATES } from '../templates.ts';
import { explain } from './problems.ts';
import { readNetwork } from './readNetwork.ts';
import { printSpec } from './spec.ts';

const AT = { x: 0, y: 0 };

/** The spec as text, or the sentences of all problems. */
function read(document: NetworkDocument): string {
  const reading = readNetwork(document);
  return reading.ok ? printSpec(reading.spec) : reading.problems.map((problem) => explain(problem, document)).join('\n');
}

test('reads a chain', () => {
  expect(read(network('mnist > flatten > linear 128 > relu > dropout 0.2 > linear 10 > cross_entropy'))).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 128 (100,480) from flatten
    act1 ReLU 128 → 128 from fc1
    drop1 Dropout 128 → 128 from act1
    fc2 Linear 128 → 10 (1,290) from drop1
    loss CrossEntropyLoss from fc2"
  `);
});

test('reads a residual block', () => {
  expect(
    read(network('mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy')),
  ).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 64 (50,240) from flatten
    act1 ReLU 64 → 64 from fc1
    fc2 Linear 64 → 64 (4,160) from act1
    act2 ReLU 64 → 64 from fc2
    add1 Add 64 → 64 from act2 + act1
    fc3 Linear 64 → 10 (650) from add1
    loss CrossEntropyLoss from fc3"
  `);
});

test('reads a sum of three', () => {
  const line = 'mnist > flatten > linear 10 > tanh > sigmoid > add fc1 act1 > cross_entropy';
  expect(read(network(line))).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 10 (7,850) from flatten
    act1 Tanh 10 → 10 from fc1
    act2 Sigmoid 10 → 10 from act1
    add1 Add 10 → 10 from act2 + fc1 + act1
    loss CrossEntropyLoss from add1"
  `);
});

test('reads points, and a Linear without bias', () => {
  const line = setParam(setParam(network('points > linear 1 > l1'), 'data', 'x', [[1, 2]]), 'data', 'y', [[3]]);
  expect(read(setParam(line, 'fc1', 'bias', false))).toMatchInlineSnapshot(`
    "data points 2
    fc1 Linear 2 → 1 (2) from data
    loss L1Loss from fc1"
  `);
});

test('reads every template but the empty canvas', () => {
  const readings = TEMPLATES.map(({ name, document }) => `${name}: ${readNetwork(document).ok}`);
  expect(readings).toMatchInlineSnapshot(`
    [
      "One neuron: true",
      "A line: true",
      "A corner: true",
      "A curve: true",
      "MNIST, no hidden layer: true",
      "MNIST, one hidden layer: true",
      "MNIST, two hidden layers: true",
      "MNIST, residual block: true",
      "MNIST, bottleneck: true",
      "Empty canvas: false",
    ]
  `);
});

test('orders nodes by their wires, not as they were drawn', () => {
  const { nodes, ...rest } = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
  expect(read({ ...rest, nodes: nodes.toReversed() })).toBe(read({ ...rest, nodes }));
});

test('takes ids that every object inherits for what they are: names', () => {
  const document = JSON.stringify(network('mnist > flatten > linear 10 > relu > linear 10 > cross_entropy'));
  const hostile = document.replaceAll('flatten"', 'constructor"').replaceAll('"fc1"', '"__proto__"').replaceAll('"act1"', '"toString"');
  expect(read(JSON.parse(hostile))).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    constructor Flatten 1×28×28 → 784 from data
    __proto__ Linear 784 → 10 (7,850) from constructor
    toString ReLU 10 → 10 from __proto__
    fc2 Linear 10 → 10 (110) from toString
    loss CrossEntropyLoss from fc2"
  `);
});

test('says of an empty canvas what is missing, and no more', () => {
  expect(read(EMPTY_DOCUMENT)).toMatchInlineSnapshot(`
    "There is no Dataset. Add one from the palette and wire its x to the first layer.
    There is no loss. Add one after the last layer, CrossEntropyLoss for classes or MSELoss for numbers, and wire the Dataset’s y to its target."
  `);
});

test('says each thing that is wrong, and nothing that follows from it', () => {
  const chain = network('mnist > linear 128 > relu > linear 64 > relu > linear 12 > cross_entropy');
  const broken = setParam(setParam(chain, 'fc2', 'out_features', -1), 'fc3', 'bias', 'yes');
  const stray = { ...broken, nodes: [...broken.nodes, makeNode('Tanh', 'stray', AT)], training: { ...broken.training, batch_size: 0 } };
  expect(read(stray)).toMatchInlineSnapshot(`
    "Linear fc2: out_features cannot be used: expected a whole number from 1 to 65,536, got -1.
    Linear fc3: bias cannot be used: expected true or false, got "yes".
    Linear fc1 takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.
    Training: batch_size cannot be used: expected a whole number from 1 to 70,000, got 0.
    Nothing is wired into Tanh stray. Connect the output of an earlier node to it, or remove it."
  `);
});

test('finds each of two loops, though nodes hang behind them', () => {
  const wires = ['a b', 'b a', 'b c', 'c d', 'd e', 'e d', 'e c'].map((pair): NetworkEdge => {
    const [source = '', target = ''] = pair.split(' ');
    return { source, target, targetHandle: 'input' };
  });
  const base = network('mnist > flatten > linear 10 > cross_entropy');
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => makeNode('Add', id, AT));
  const reading = readNetwork({ ...base, nodes: [...base.nodes, ...nodes], edges: [...base.edges, ...wires] });
  const loops = reading.ok ? [] : reading.problems.flatMap((problem) => (problem.kind === 'loop' ? [problem.nodes.join(' ')] : []));
  expect(loops).toMatchInlineSnapshot(`
    [
      "b a",
      "d e c",
    ]
  `);
});

test('shows a long loop by its first nodes and its last', () => {
  const line = network(`mnist > flatten > linear 10 > add > ${'relu > '.repeat(8)}linear 10 > cross_entropy`);
  const back: NetworkEdge = { source: 'act8', target: 'add1', targetHandle: 'input' };
  expect(read({ ...line, edges: [...line.edges, back] })).toMatchInlineSnapshot(
    `"These wires make a loop: ReLU act1 → ReLU act2 → ReLU act3 → … → ReLU act8 → Add add1 → ReLU act1. Remove one of them, so that data can pass from the Dataset to the loss."`,
  );
});

test('a Dataset whose y alone is wired leaves the first layer without input', () => {
  const line = network('mnist > flatten > linear 10 > cross_entropy');
  expect(read({ ...line, edges: line.edges.filter(({ sourceHandle }) => sourceHandle !== 'x') })).toMatchInlineSnapshot(
    `"Nothing is wired into Flatten flatten. Connect the output of an earlier node to it, or remove it."`,
  );
});

test('a loss that is fed by the Dataset itself needs a Linear between', () => {
  const line = network('mnist > flatten > cross_entropy');
  const direct: NetworkEdge = { source: 'data', sourceHandle: 'x', target: 'loss', targetHandle: 'input' };
  const cut = remove(line, new Set(['flatten']));
  expect(read({ ...cut, edges: [...cut.edges, direct] })).toMatchInlineSnapshot(
    `"CrossEntropyLoss loss takes a row of numbers but gets 1×28×28 images. Put a Flatten before it."`,
  );
});

test('an Add that is wired twice to one node sums it with itself', () => {
  const line = network('mnist > flatten > linear 10 > add fc1 > cross_entropy');
  expect(read(line)).toMatchInlineSnapshot(`
    "data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 10 (7,850) from flatten
    add1 Add 10 → 10 from fc1 + fc1
    loss CrossEntropyLoss from add1"
  `);
});

/** A chain of ReLUs between two Linears, so many nodes in all. */
function chain(length: number): NetworkDocument {
  const between = Array.from({ length: length - 5 }, (_, i) => makeNode('ReLU', `act${i}`, AT));
  const nodes = [
    makeNode('Dataset', 'data', AT),
    makeNode('Flatten', 'flatten', AT),
    makeNode('Linear', 'fc1', AT),
    ...between,
    makeNode('Linear', 'fc2', AT, { out_features: 10 }),
    makeNode('CrossEntropyLoss', 'loss', AT),
  ];
  const edges = nodes.slice(1).map(({ id }, i): NetworkEdge => {
    const source = nodes[i]?.id ?? '';
    return { source, target: id, targetHandle: 'input', ...(i === 0 ? ({ sourceHandle: 'x' } as const) : {}) };
  });
  return { ...EMPTY_DOCUMENT, nodes, edges: [...edges, { source: 'data', sourceHandle: 'y', target: 'loss', targetHandle: 'target' }] };
}

test('reads a chain of 5,000 nodes, in order', () => {
  const document = chain(5000);
  const reading = readNetwork({ ...document, nodes: document.nodes.toReversed() });
  const ids = document.nodes.map(({ id }) => id);
  expect(reading.ok && reading.spec.layers.map(({ id }) => id)).toEqual(ids.slice(1, -1));
});

test('reads a loop of 5,000 nodes as one problem', () => {
  const nodes = Array.from({ length: 5000 }, (_, i) => makeNode('ReLU', `act${i}`, AT));
  const edges = nodes.map(
    ({ id }, i): NetworkEdge => ({ source: id, target: nodes[(i + 1) % nodes.length]?.id ?? '', targetHandle: 'input' }),
  );
  const base = network('mnist > flatten > linear 10 > cross_entropy');
  expect(read({ ...base, nodes: [...base.nodes, ...nodes], edges: [...base.edges, ...edges] })).toMatchInlineSnapshot(
    `"These wires make a loop: ReLU act1 → ReLU act2 → ReLU act3 → … → ReLU act4999 → ReLU act0 → ReLU act1. Remove one of them, so that data can pass from the Dataset to the loss."`,
  );
});
