/** Every kind of problem, met once in a document that has no other, with its exact sentence. */
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { remove, setParam, setRequiresGrad } from '../edit/edits.ts';
import type { Kind } from '../kinds.ts';
import { network } from '../notation.ts';
import { DEFAULT_TRAINING } from '../training.ts';
import { explain, type ProblemKind, problemNode } from './problems.ts';
import { readNetwork } from './readNetwork.ts';
import { isWrong, tallyWords } from './tally.ts';

const MNIST = network('mnist > flatten > linear 10 > cross_entropy');
const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const LINE: NetworkDocument = { ...network('points > linear 1 > mse') };
const POINTS = setParam(setParam(LINE, 'data', 'x', [[1], [2]]), 'data', 'y', [[3], [5]]);

const withNode = (document: NetworkDocument, kind: Kind, id: string, params = {}): NetworkDocument => ({
  ...document,
  nodes: [...document.nodes, makeNode(kind, id, { x: 0, y: 0 }, params)],
});
const withEdges = (document: NetworkDocument, ...edges: NetworkEdge[]): NetworkDocument => ({
  ...document,
  edges: [...document.edges, ...edges],
});
const wire = (source: string, target: string): NetworkEdge => ({ source, target, targetHandle: 'input' });
const from = (handle: 'x' | 'y', target: string, end: 'input' | 'target' = 'input'): NetworkEdge => ({
  source: 'data',
  sourceHandle: handle,
  target,
  targetHandle: end,
});
const training = (change: object): NetworkDocument => ({ ...MNIST, training: { ...MNIST.training, ...change } });

/** All but the one that no document tells, see stores/ownData. */
const CASES: Record<Exclude<ProblemKind, 'picturesAway'>, readonly [NetworkDocument, string]> = {
  noDataset: [remove(MNIST, new Set(['data'])), 'There is no Dataset. Add one from the palette and wire its x to Flatten flatten.'],
  noLoss: [
    remove(MNIST, new Set(['loss'])),
    'There is no loss. Add one after Linear fc1, CrossEntropyLoss for classes or MSELoss for numbers, and wire the Dataset’s y to its target.',
  ],
  twoDatasets: [withNode(MNIST, 'Dataset', 'more'), 'Dataset more is a second Dataset. A network learns from one: remove one of them.'],
  twoLosses: [
    withEdges(withNode(MNIST, 'CrossEntropyLoss', 'loss2'), wire('fc1', 'loss2'), from('y', 'loss2', 'target')),
    'CrossEntropyLoss loss2 is a second loss. Only one number can be minimized: remove one of them.',
  ],
  duplicateId: [withNode(MNIST, 'ReLU', 'fc1'), 'Two nodes are called fc1. Give one of them another id.'],
  badId: [
    withEdges(withNode(remove(MNIST, new Set(['flatten'])), 'Flatten', 'class'), from('x', 'class'), wire('class', 'fc1')),
    '“class” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.',
  ],
  outOfBounds: [
    setParam(MNIST, 'fc1', 'out_features', 0),
    'Linear fc1: out_features cannot be used: expected a whole number from 1 to 65,536, got 0.',
  ],
  wrongFormula: [
    setParam(network('line > linear 1 > customloss'), 'loss', 'formula', 'sqr(y_pred - y_true)'),
    'The formula of CustomLoss loss cannot be used. There is no function “sqr” here. Is it sqrt?',
  ],
  badSetting: [training({ nesterov: true, momentum: 0 }), 'Training: nesterov cannot be used: it needs a momentum above 0.'],
  batchTooLarge: [
    { ...POINTS, training: { ...POINTS.training, batch_size: 64 } },
    'The batch size is 64, but there are only 2 samples in Dataset data. Set Batch size to 2 or less.',
  ],
  missingNode: [withEdges(MNIST, wire('fc1', 'ghost')), 'A wire joins Linear fc1 with ghost, but no node has that id. Remove the wire.'],
  fromLoss: [
    withEdges(MNIST, wire('loss', 'flatten')),
    'CrossEntropyLoss loss is where the network ends, so no wire can leave it. Wire an earlier node to Flatten flatten instead.',
  ],
  intoData: [
    withEdges(MNIST, wire('fc1', 'data')),
    'Dataset data is where the network begins, so no wire can enter it. Wire Linear fc1 to a later node instead.',
  ],
  noSuchHandle: [
    withEdges(MNIST, { source: 'data', target: 'flatten', targetHandle: 'input' }),
    'Dataset data and Flatten flatten have no such ends to join. Draw the wire from an output to an input.',
  ],
  targetNotY: [
    withEdges(MNIST, { source: 'fc1', target: 'loss', targetHandle: 'target' }),
    'The target of CrossEntropyLoss loss is what should come out. Only the Dataset’s y can be wired to it.',
  ],
  yIntoInput: [
    withEdges(MNIST, from('y', 'fc1')),
    'Dataset data’s y is the answer, and Linear fc1 must not see it. Wire x instead; y belongs to the loss’s target.',
  ],
  loop: [
    withEdges(withNode(withNode(HIDDEN, 'Tanh', 'a'), 'Tanh', 'b'), wire('a', 'b'), wire('b', 'a')),
    'These wires make a loop: Tanh b → Tanh a → Tanh b. Remove one of them, so that data can pass from the Dataset to the loss.',
  ],
  missingInput: [
    { ...MNIST, edges: MNIST.edges.slice(1) },
    'Nothing is wired into Flatten flatten. Connect the output of an earlier node to it, or remove it.',
  ],
  missingTarget: [
    { ...MNIST, edges: MNIST.edges.filter(({ targetHandle }) => targetHandle === 'input') },
    'CrossEntropyLoss loss does not know what should come out. Connect the Dataset’s y to its target.',
  ],
  doubleInput: [
    withEdges(HIDDEN, wire('fc1', 'fc2')),
    'Linear fc2 has more than one wire on its input. Remove all but one; only Add takes several.',
  ],
  addNeedsTwo: [
    network('mnist > flatten > linear 10 > add > cross_entropy'),
    'Add add1 has one input and nothing to add to it. Wire a second output into it.',
  ],
  leadsNowhere: [
    withEdges(withNode(MNIST, 'ReLU', 'act1'), wire('fc1', 'act1')),
    'ReLU act1 leads nowhere. Connect its output to something that leads to the loss, or remove it.',
  ],
  needsRow: [
    network('mnist > linear 10 > cross_entropy'),
    'Linear fc1 takes a row of numbers but gets 1×28×28 images. Put a Flatten before it.',
  ],
  unequalShapes: [
    network('mnist > flatten > linear 10 > add flatten > cross_entropy'),
    'Add add1 can only add inputs of one shape, but gets 10 and 784. Make them equally wide.',
  ],
  lossWidth: [
    network('mnist > flatten > linear 128 > dropout > cross_entropy'),
    'The network ends with 128 numbers but there are 10 classes. Set out_features of Linear fc1 to 10.',
  ],
  lossWantsClasses: [
    { ...POINTS, nodes: POINTS.nodes.map((node) => (node.id === 'loss' ? makeNode('CrossEntropyLoss', 'loss', node.position) : node)) },
    'CrossEntropyLoss loss compares with classes, but the y of this Dataset holds numbers. Use MSELoss or L1Loss instead.',
  ],
  lossWantsNumbers: [
    network('mnist > flatten > linear 10 > mse'),
    'MSELoss loss compares numbers with numbers, but the y of this Dataset names classes. Use CrossEntropyLoss instead.',
  ],
  noSamples: [LINE, 'Dataset data has nothing to learn from. Add a point, or choose a file of your own.'],
  allFrozen: [setRequiresGrad(MNIST, 'fc1', false), 'Nothing would learn: every Linear is frozen. Let Linear fc1 learn again.'],
  nothingToLearn: [
    remove(withEdges(POINTS, from('x', 'loss')), new Set(['fc1'])),
    'There is nothing to learn: no Linear lies between the Dataset and MSELoss loss. Put one in.',
  ],
};

test.each(Object.entries(CASES))('%s is the one problem of a document, and says so', (kind, [document, sentence]) => {
  const reading = readNetwork(document);
  const problems = reading.ok ? [] : reading.problems;
  expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  expect(problems.map((problem) => explain(problem, document))).toEqual([sentence]);
});

const ANOTHER_WAY: readonly (readonly [string, NetworkDocument, string])[] = [
  [
    'two wires on a target',
    withEdges(MNIST, from('y', 'loss', 'target')),
    'CrossEntropyLoss loss has more than one wire on its target. Remove all but one.',
  ],
  [
    'a loss for numbers that gets too many',
    setParam(POINTS, 'fc1', 'out_features', 3),
    'The network ends with 3 numbers but y has 1. Set out_features of Linear fc1 to 1.',
  ],
  [
    'a width that no Linear decides',
    network('mnist > flatten > cross_entropy'),
    'The network ends with 784 numbers but there are 10 classes. Put a Linear with out_features 10 after Flatten flatten.',
  ],
  [
    'a width that a sum depends on',
    network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > cross_entropy'),
    'The network ends with 64 numbers but there are 10 classes. Put a Linear with out_features 10 after Add add1.',
  ],
  [
    'a hidden layer, after which the last one is still to come',
    network('mnist > flatten > linear 128 > relu > cross_entropy'),
    'The network ends with 128 numbers but there are 10 classes. Put a Linear with out_features 10 after ReLU act1.',
  ],
  [
    'points that are no table',
    setParam(POINTS, 'data', 'y', [[3], [5, 6]]),
    'Dataset data: y[1] cannot be used: expected as many numbers as the first row has, 1, got 2.',
  ],
  [
    'a data set of another name',
    setParam(MNIST, 'data', 'name', 'constructor'),
    'Dataset data: name cannot be used: expected one of mnist, points, table, images, line, sine, abs, square, step, single, got "constructor".',
  ],
  [
    'betas that are no pair',
    training({ optimizer: 'Adam', betas: [0.9] }),
    'Training: betas cannot be used: expected two numbers, each a number from 0 to 1 (1 excluded), got a list.',
  ],
  ['a rate beyond bounds', training({ lr: -1 }), 'Training: lr cannot be used: expected a number from 0 to 1e12, got -1.'],
  [
    'a batch of more than the one sample there is',
    { ...network('single > linear 1 > mse'), training: DEFAULT_TRAINING },
    'The batch size is 64, but there is only 1 sample in Dataset data. Set Batch size to 1.',
  ],
  [
    'classes asked of a data set of numbers',
    network('line > linear 1 > cross_entropy'),
    'CrossEntropyLoss loss compares with classes, but the y of this Dataset holds numbers. Use MSELoss or L1Loss instead.',
  ],
  [
    'noise that is none',
    setParam(network('sine > linear 1 > mse'), 'data', 'noise', -1),
    'Dataset data: noise cannot be used: expected a number from 0 to 1,000, got -1.',
  ],
  [
    'a wire between two nodes that are not there',
    withEdges(MNIST, wire('here', 'there')),
    'A wire joins there with here, but no node has that id. Remove the wire.',
  ],
];

test.each(ANOTHER_WAY)('%s', (_, document, sentence) => {
  const reading = readNetwork(document);
  expect(reading.ok ? [] : reading.problems.map((problem) => explain(problem, document))).toEqual([sentence]);
});

test('what is only missing is to do, all else is wrong', () => {
  const kinds = Object.entries(CASES).filter(([, [document]]) => {
    const reading = readNetwork(document);
    return !reading.ok && !reading.problems.some(isWrong);
  });
  expect(kinds.map(([kind]) => kind)).toEqual([
    'noDataset',
    'noLoss',
    'missingInput',
    'missingTarget',
    'addNeedsTwo',
    'leadsNowhere',
    'noSamples',
    'allFrozen',
    'nothingToLearn',
  ]);
});

test('a problem stands at its node, or at none', () => {
  expect(problemNode({ kind: 'noLoss' })).toBeUndefined();
  expect(problemNode({ kind: 'missingInput', node: 'fc1' })).toBe('fc1');
});

test('so much is to mend, and so much to do', () => {
  const [wrong, toDo] = [{ kind: 'badId', node: '1' } as const, { kind: 'missingInput', node: 'fc1' } as const];
  expect([[toDo], [toDo, toDo], [wrong], [wrong, wrong, toDo]].map(tallyWords)).toEqual([
    '1 thing to do',
    '2 things to do',
    '1 thing to mend',
    '2 things to mend, 1 to do',
  ]);
});
