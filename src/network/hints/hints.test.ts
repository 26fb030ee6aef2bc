/** Hints: met by networks that have something to teach, with their sentence and their fix; the templates have none. */
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../document.ts';
import { setParam } from '../edit/edits.ts';
import { network, printDocument } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { TEMPLATES } from '../templates.ts';
import { findHints } from './findHints.ts';
import { fixOf } from './fixes.ts';
import { explainHint, type Hint, hintKey } from './hints.ts';

function hintsOf(document: NetworkDocument): readonly Hint[] {
  const reading = readNetwork(document);
  return reading.ok ? findHints(reading.spec, document.training) : [];
}
const say = (document: NetworkDocument) =>
  hintsOf(document).map((hint) => [explainHint(hint, document), fixOf(document, hint)?.says].filter(Boolean).join(' | '));
const training = (document: NetworkDocument, change: object): NetworkDocument => ({
  ...document,
  training: { ...document.training, ...change },
});
const points = (document: NetworkDocument, y: readonly number[]): NetworkDocument =>
  setParam(
    setParam(
      document,
      'data',
      'x',
      y.map((_, i) => [i]),
    ),
    'data',
    'y',
    y.map((value) => [value]),
  );

const SINE = training(network('sine > linear 8 > tanh > linear 1 > mse'), { lr: 0.1 });

const CASES: readonly (readonly [string, NetworkDocument])[] = [
  ['two Linears in a row', network('mnist > flatten > linear 128 > linear 10 > cross_entropy')],
  ['three Linears, a Dropout among them', network('mnist > flatten > linear 64 > dropout > linear 32 > linear 10 > cross_entropy')],
  ['a softmax before the loss', network('mnist > flatten > linear 10 > softmax > cross_entropy')],
  ['a ReLU before a loss for numbers', network('sine > linear 8 > tanh > linear 1 > relu > mse')],
  ['a Sigmoid before a loss for numbers', network('line > linear 1 > sigmoid > l1')],
  ['an activation that every y lies in', network('abs > linear 8 > tanh > linear 1 > relu > mse')],
  ['an ELU', network('line > linear 1 > elu 2 > mse')],
  ['an activation that gives every number', network('line > linear 1 > leakyrelu > mse')],
  ['far more parameters than points', points(network('points > linear 64 > relu > linear 1 > mse'), [1, 3, 5, 7])],
  ['a rate far above', training(SINE, { lr: 5 })],
  ['a rate far above, for Adam', training(SINE, { optimizer: 'Adam', lr: 0.1 })],
  ['a rate far below', training(SINE, { lr: 1e-5 })],
  ['no rate at all', training(SINE, { lr: 0 })],
  ['nothing to say', SINE],
  ['a network with problems', network('mnist > linear 10 > linear 10 > softmax > cross_entropy')],
];

test('what each network has to teach, and what the button does', () => {
  const story = CASES.map(([name, document]) => [`${name}:`, ...say(document).map((line) => `  ${line}`)].join('\n'));
  expect(story.join('\n')).toMatchInlineSnapshot(`
    "two Linears in a row:
      Nothing bends between Linear fc1 and Linear fc2: they are one straight line, like a single Linear. | Put a ReLU between fc1 and fc2
    three Linears, a Dropout among them:
      Nothing bends between Linear fc1 and Linear fc2: they are one straight line, like a single Linear. | Put a ReLU between fc1 and fc2
      Nothing bends between Linear fc2 and Linear fc3: they are one straight line, like a single Linear. | Put a ReLU between fc2 and fc3
    a softmax before the loss:
      CrossEntropyLoss loss takes the softmax of its input itself. After Softmax act1 it is taken twice: gradients get small and learning slow. | Remove act1
    a ReLU before a loss for numbers:
      ReLU act2 comes last, so the network can only answer 0 and more, but y goes to −0.9997. | Remove act2
    a Sigmoid before a loss for numbers:
      Sigmoid act1 comes last, so the network can only answer from 0 to 1, but y goes to −15. | Remove act1
    an activation that every y lies in:
      ReLU act2 comes last, so the network can only answer 0 and more: enough for the y it learns from, but for no y beyond.
    an ELU:
      ELU act1 comes last, so the network can only answer −2 and more, but y goes to −15. | Remove act1
    an activation that gives every number:
    far more parameters than points:
      193 parameters learn from 4 numbers in y: so many can keep each sample by heart instead of finding the rule.
    a rate far above:
      A learning rate of 5 is very large for SGD: a step may jump far over the valley it goes down to. 0.1 is usual. | Set the learning rate to 0.1
    a rate far above, for Adam:
      A learning rate of 0.1 is very large for Adam: a step may jump far over the valley it goes down to. 0.001 is usual. | Set the learning rate to 0.001
    a rate far below:
      A learning rate of 1e-5 is very small for SGD: it may take thousands of steps before anything is seen to move. 0.1 is usual. | Set the learning rate to 0.1
    no rate at all:
      At a learning rate of 0 nothing moves. 0.1 is usual for SGD. | Set the learning rate to 0.1
    nothing to say:
    a network with problems:"
  `);
});

test('no template has a hint', () => {
  expect(TEMPLATES.flatMap(({ name, document }) => hintsOf(document).map((hint) => `${name}: ${explainHint(hint, document)}`))).toEqual([]);
});

test.each([
  'mnist > flatten > linear 128 > linear 10 > cross_entropy',
  'mnist > flatten > linear 64 > dropout > linear 32 > linear 10 > cross_entropy',
  'mnist > flatten > linear 10 > softmax > cross_entropy',
  'mnist > flatten > linear 10 > softmax > identity > cross_entropy',
  'line > linear 1 > sigmoid > l1',
])('fixes leave a network that trains and has fewer hints: %s', (line) => {
  let document = network(line);
  for (let hints = hintsOf(document); hints.length > 0; hints = hintsOf(document)) {
    const fix = hints[0] && fixOf(document, hints[0]);
    expect(fix).toBeDefined();
    document = fix?.document ?? document;
    expect(readNetwork(document).ok).toBe(true);
    expect(hintsOf(document).length).toBeLessThan(hints.length);
  }
});

test('a ReLU goes between, a Softmax out of the way', () => {
  const [line] = hintsOf(network('mnist > flatten > linear 16 > linear 10 > softmax > cross_entropy'));
  const document = network('mnist > flatten > linear 16 > linear 10 > softmax > cross_entropy');
  const bent = line ? (fixOf(document, line)?.document ?? document) : document;
  const [softmax] = hintsOf(bent);
  expect(printDocument(softmax ? (fixOf(bent, softmax)?.document ?? bent) : bent)).toMatchInlineSnapshot(`
    "data Dataset {"name":"mnist"}
    flatten Flatten {}
    fc1 Linear {"out_features":16,"bias":true}
    fc2 Linear {"out_features":10,"bias":true}
    loss CrossEntropyLoss {}
    act2 ReLU {}
    data.x>flatten.input
    flatten.>fc1.input
    fc1.>act2.input
    act2.>fc2.input
    fc2.>loss.input
    data.y>loss.target"
  `);
});

test('a hint keeps its key while its numbers change', () => {
  const hint = (lr: number): Hint => ({ kind: 'rateTooLarge', nodes: [], optimizer: 'SGD', lr, good: 0.1 });
  expect(hintKey(hint(3))).toBe(hintKey(hint(4)));
  expect(hintKey({ kind: 'straightLine', nodes: ['fc1', 'fc2'] })).toBe('straightLine fc1 fc2');
});
