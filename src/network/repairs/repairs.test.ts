/** What is offered for broken networks, one click after the other until they train. */
import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { remove, setParam } from '../edit/edits.ts';
import type { Kind } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { explain } from '../read/problems.ts';
import { DEFAULT_TRAINING } from '../training.ts';
import { problemsOf, type Repair } from './repair.ts';
import { repairOf } from './repairs.ts';

/** The first repair that is offered, as a person would find it from the top of the list. */
function offered(document: NetworkDocument): Repair | undefined {
  for (const problem of problemsOf(document)) {
    const repair = repairOf(document, problem);
    if (repair) return repair;
  }
  return undefined;
}

/** What the buttons say, one click after the other; last whether the network trains or how many problems are left. */
function applyRepair(document: NetworkDocument): { document: NetworkDocument; story: string[] } {
  const story: string[] = [];
  for (let now = document; ; ) {
    const repair = offered(now);
    if (!repair) {
      const left = problemsOf(now);
      return { document: now, story: [...story, left.length === 0 ? 'trains' : left.map((problem) => explain(problem, now)).join(' ')] };
    }
    story.push(repair.says);
    now = repair.document;
  }
}

const MNIST = network('mnist > flatten > linear 10 > cross_entropy');
const HIDDEN = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const RESIDUAL = network('mnist > flatten > linear 64 > relu > linear 32 > relu > add act1 > linear 10 > cross_entropy');
const LINE = network('line > linear 1 > mse');

const cut = (document: NetworkDocument, ...wires: string[]): NetworkDocument => remove(document, new Set(), new Set(wires));
const plus = (document: NetworkDocument, nodes: readonly (readonly [Kind, string])[], ...wires: string[]): NetworkDocument => ({
  ...document,
  nodes: [...document.nodes, ...nodes.map(([kind, id]) => makeNode(kind, id, { x: 0, y: 0 }))],
  edges: [...document.edges, ...wires.map(wireOf)],
});
function wireOf(text: string): NetworkEdge {
  const [, source = '', sourceHandle, target = '', targetHandle] = /^(\w+)(?:\.(\w+))?>(\w+)\.(\w+)$/.exec(text) ?? [];
  return { source, ...(sourceHandle ? { sourceHandle } : {}), target, targetHandle } as NetworkEdge;
}
const training = (change: object): NetworkDocument => ({ ...MNIST, training: { ...MNIST.training, ...change } });
const swap = (document: NetworkDocument, id: string, kind: Kind): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.id === id ? makeNode(kind, id, node.position) : node)),
});

const STORIES: readonly (readonly [string, NetworkDocument, readonly string[]])[] = [
  ['an empty canvas', EMPTY_DOCUMENT, ['Put in a Dataset, MNIST', 'Put in CrossEntropyLoss', 'Put a Linear 10 before loss', 'trains']],
  ['no Flatten', network('mnist > linear 10 > cross_entropy'), ['Put a Flatten before fc1', 'trains']],
  ['a last layer that is too wide', setParam(HIDDEN, 'fc2', 'out_features', 12), ['Set out_features of fc2 to 10', 'trains']],
  ['no Linear at all', network('mnist > flatten > cross_entropy'), ['Put a Linear 10 before loss', 'trains']],
  [
    'a sum before the loss',
    network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > cross_entropy'),
    ['Put a Linear 10 before loss', 'trains'],
  ],
  ['no loss', remove(HIDDEN, new Set(['loss'])), ['Put in CrossEntropyLoss', 'trains']],
  ['no loss for numbers', remove(LINE, new Set(['loss'])), ['Put in MSELoss', 'trains']],
  ['no Dataset', remove(HIDDEN, new Set(['data'])), ['Put in a Dataset, MNIST', 'trains']],
  [
    'no Dataset before a loss for numbers',
    { ...remove(LINE, new Set(['data'])), training: DEFAULT_TRAINING },
    ['Put in a Dataset, a line', 'trains'],
  ],
  ['a second Dataset', plus(MNIST, [['Dataset', 'more']]), ['Remove more', 'trains']],
  [
    'a Dataset for x and one for y',
    cut(plus(MNIST, [['Dataset', 'more']], 'more.y>loss.target'), 'data.y>loss.target'),
    ['Use data for more', 'trains'],
  ],
  ['a second loss', plus(MNIST, [['CrossEntropyLoss', 'loss2']], 'fc1>loss2.input', 'data.y>loss2.target'), ['Remove loss2', 'trains']],
  ['a loss that takes nothing', plus(MNIST, [['MSELoss', 'loss2']]), ['Remove loss2', 'trains']],
  ['two nodes of one name', plus(MNIST, [['ReLU', 'fc1']]), ['Call the second one act1', 'Remove act1', 'trains']],
  ['a missing wire', cut(HIDDEN, 'fc1.>act1.input'), ['Wire fc1 to act1', 'trains']],
  ['a missing first wire', cut(HIDDEN, 'data.x>flatten.input'), ['Wire x of data to flatten', 'trains']],
  ['a missing target', cut(HIDDEN, 'data.y>loss.target'), ['Wire y of data to the target of loss', 'trains']],
  ['a node taken out of the middle', remove(HIDDEN, new Set(['act1'])), ['Wire fc1 to fc2', 'trains']],
  ['a node apart', plus(HIDDEN, [['Tanh', 'act2']]), ['Remove act2', 'trains']],
  [
    'a branch that leads nowhere',
    plus(
      HIDDEN,
      [
        ['Linear', 'fc3'],
        ['Tanh', 'act2'],
      ],
      'flatten>fc3.input',
      'fc3>act2.input',
    ),
    ['Remove act2 and fc3', 'trains'],
  ],
  [
    'a loop',
    plus(cut(HIDDEN, 'fc1.>act1.input'), [['Add', 'add1']], 'fc1>add1.input', 'act1>add1.input', 'add1>act1.input'),
    ['Remove the wire from act1 to add1', 'Add add1 has one input and nothing to add to it. Wire a second output into it.'],
  ],
  [
    'a loop apart',
    plus(
      HIDDEN,
      [
        ['Tanh', 'a'],
        ['Tanh', 'b'],
      ],
      'a>b.input',
      'b>a.input',
    ),
    ['Remove the wire from b to a', 'Remove a and b', 'trains'],
  ],
  ['a second input', plus(HIDDEN, [], 'fc1>fc2.input'), ['Remove the wire from fc1', 'trains']],
  ['a wire drawn twice', plus(HIDDEN, [], 'fc1>act1.input'), ['Remove the second wire from fc1', 'trains']],
  ['a target wired twice', plus(MNIST, [], 'data.y>loss.target'), ['Remove the second wire from data', 'trains']],
  ['a wire to nowhere', plus(MNIST, [], 'fc1>ghost.input'), ['Remove the wire between fc1 and ghost', 'trains']],
  ['a wire from the loss', plus(MNIST, [], 'loss>flatten.input'), ['Remove the wire from loss to flatten', 'trains']],
  ['a wire into the Dataset', plus(MNIST, [], 'fc1>data.input'), ['Remove the wire from fc1 to data', 'trains']],
  ['an answer as the input', plus(cut(MNIST, 'data.x>flatten.input'), [], 'data.y>flatten.input'), ['Wire x of data to flatten', 'trains']],
  ['an output as the target', plus(cut(MNIST, 'fc1.>loss.input'), [], 'fc1>loss.target'), ['Wire fc1 to loss', 'trains']],
  ['ends that are not there', plus(cut(MNIST, 'data.x>flatten.input'), [], 'data>flatten.input'), ['Wire x of data to flatten', 'trains']],
  ['a loss for numbers on classes', swap(MNIST, 'loss', 'MSELoss'), ['Turn loss into CrossEntropyLoss', 'trains']],
  ['a loss for classes on numbers', swap(LINE, 'loss', 'CrossEntropyLoss'), ['Turn loss into MSELoss', 'trains']],
  ['a block that gives back another width', RESIDUAL, ['Set out_features of fc2 to 64', 'trains']],
  [
    'a sum of an image and a row',
    plus(network('mnist > flatten > linear 784 > add > linear 10 > cross_entropy'), [], 'data.x>add1.input'),
    ['Put a Flatten before add1', 'trains'],
  ],
  ['a width below its bounds', setParam(HIDDEN, 'fc1', 'out_features', 0), ['Set out_features to 1', 'trains']],
  ['a rate below its bounds', training({ lr: -1 }), ['Set lr to 0', 'trains']],
  ['a beta of 1', training({ optimizer: 'Adam', betas: [0.5, 1] }), ['Set betas to 0.5, 0.999', 'trains']],
  ['nesterov without momentum', training({ nesterov: true }), ['Turn nesterov off', 'trains']],
  ['a batch of more than there are', { ...LINE, training: { ...LINE.training, batch_size: 5000 } }, ['Set Batch size to 64', 'trains']],
  ['no points', network('points > linear 1 > mse'), ['Put in four points of y = 2x + 1', 'trains']],
  ['nothing to learn', network('line > tanh > mse'), ['Put a Linear 1 before loss', 'trains']],
  [
    'two loose ends for one input: no repair is certain',
    cut(plus(HIDDEN, [['Tanh', 'act2']], 'fc1>act2.input'), 'act1.>fc2.input'),
    [
      'Nothing is wired into Linear fc2. Connect the output of an earlier node to it, or remove it. ' +
        'ReLU act1 leads nowhere. Connect its output to something that leads to the loss, or remove it. ' +
        'Tanh act2 leads nowhere. Connect its output to something that leads to the loss, or remove it.',
    ],
  ],
];

test.each(STORIES)('%s', (_, document, story) => {
  expect(applyRepair(document).story).toEqual(story);
});

test('a repair changes what it says and nothing else', () => {
  const broken = setParam(HIDDEN, 'fc2', 'out_features', 12);
  expect(offered(broken)?.document).toEqual(HIDDEN);
  expect(offered(broken)?.node).toBe('fc2');
  const repaired = applyRepair(network('mnist > linear 10 > cross_entropy')).document;
  expect(printDocument(repaired)).toMatchInlineSnapshot(`
    "data Dataset {"name":"mnist"}
    fc1 Linear {"out_features":10,"bias":true}
    loss CrossEntropyLoss {}
    flatten Flatten {}
    data.x>flatten.input
    flatten.>fc1.input
    fc1.>loss.input
    data.y>loss.target"
  `);
});

test('numbers on a button stand as the language writes them', () => {
  onTestFinished(() => setLocale(ENGLISH, {}));
  setLocale('de', {});
  const inNode = setParam(network('mnist > flatten > linear 10 > dropout 0.2 > cross_entropy'), 'drop1', 'p', Number.NaN);
  const inSettings = training({ optimizer: 'Adam', betas: [0.5, 1] });
  expect([inNode, inSettings].map((broken) => offered(broken)?.says)).toEqual(['Set p to 0,5', 'Set betas to 0,5; 0,999']);
});
