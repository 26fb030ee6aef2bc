/** What a network that trains can teach, as data, and the one table of its sentences. */
import { formatCount, formatNumber, formatRate } from '../../lib/numbers.ts';
import type { NetworkDocument, NodeId } from '../document.ts';
import { nameNode } from '../read/problems.ts';
import type { OptimizerName } from '../training.ts';

/** What each kind of hint knows beside the nodes it is about. */
interface Details {
  /** Two Linears with nothing between them that bends. */
  straightLine: { readonly nodes: readonly [first: NodeId, second: NodeId] };
  doubleSoftmax: { readonly nodes: readonly [softmax: NodeId, loss: NodeId] };
  /** An activation before a regression loss: `range` is what it lets out, `missed` a y that lies outside of it, if one does. */
  cutAnswers: { readonly nodes: readonly [activation: NodeId]; readonly range: string; readonly missed?: number };
  manyParameters: { readonly nodes: readonly []; readonly parameters: number; readonly numbers: number };
  rateTooLarge: { readonly nodes: readonly []; readonly optimizer: OptimizerName; readonly lr: number; readonly good: number };
  rateTooSmall: { readonly nodes: readonly []; readonly optimizer: OptimizerName; readonly lr: number; readonly good: number };
  /** From the run: neurons of a ReLU that gave 0 for every sample that was looked at. */
  deadNeurons: { readonly nodes: readonly [relu: NodeId]; readonly dead: number; readonly neurons: number };
  /** From the run: a loss of one's own that is below 0. */
  belowZero: { readonly nodes: readonly [loss: NodeId] };
  /** From the run: the loss stays where it is for a network that knows nothing. */
  guessing: { readonly nodes: readonly []; readonly classes: number; readonly steps: number };
}

export type HintKind = keyof Details;
export type Hint = { readonly [K in HintKind]: { readonly kind: K } & Details[K] }[HintKind];
export type HintOf<K extends HintKind> = Extract<Hint, { kind: K }>;

type Name = (id: NodeId) => string;

const SENTENCES: { readonly [K in HintKind]: (hint: HintOf<K>, name: Name) => string } = {
  straightLine: ({ nodes: [first, second] }, name) =>
    `Nothing bends between ${name(first)} and ${name(second)}: they are one straight line, like a single Linear.`,
  doubleSoftmax: ({ nodes: [softmax, loss] }, name) =>
    `${name(loss)} takes the softmax of its input itself. After ${name(softmax)} it is taken twice: gradients get small and learning slow.`,
  cutAnswers: ({ nodes: [activation], range, missed }, name) =>
    missed === undefined
      ? `${name(activation)} comes last, so the network can only answer ${range}: enough for the y it learns from, but for no y beyond.`
      : `${name(activation)} comes last, so the network can only answer ${range}, but y goes to ${formatNumber(missed)}.`,
  manyParameters: ({ parameters, numbers }) =>
    `${formatCount(parameters)} parameters learn from ${formatCount(numbers)} ${numbers === 1 ? 'number' : 'numbers'} in y: so many can keep each sample by heart instead of finding the rule.`,
  rateTooLarge: ({ optimizer, lr, good }) =>
    `A learning rate of ${formatRate(lr)} is very large for ${optimizer}: a step may jump far over the valley it goes down to. ${formatRate(good)} is usual.`,
  rateTooSmall: ({ optimizer, lr, good }) =>
    lr === 0
      ? `At a learning rate of 0 nothing moves. ${formatRate(good)} is usual for ${optimizer}.`
      : `A learning rate of ${formatRate(lr)} is very small for ${optimizer}: it may take thousands of steps before anything is seen to move. ${formatRate(good)} is usual.`,
  deadNeurons: ({ nodes: [relu], dead, neurons }, name) =>
    `${formatCount(dead)} of the ${formatCount(neurons)} neurons of ${name(relu)} give 0 for every sample looked at: no gradient reaches them, so they hardly come back. LeakyReLU lets some through.`,
  belowZero: ({ nodes: [loss] }, name) =>
    `${name(loss)} is below 0. A distance between ŷ and y is never below 0: where nothing stops the formula, the loss falls for ever and no answer is the right one.`,
  guessing: ({ classes, steps }) =>
    `The loss has stood at ${Math.log(classes).toFixed(2)} for ${formatCount(steps)} steps, which is what guessing among ${classes} classes gives. Try another learning rate, or look for a layer that lets no gradient through.`,
};

/** The sentence of a hint. */
export function explainHint(hint: Hint, document: NetworkDocument): string {
  const name: Name = (id) => nameNode(document, id);
  const sentence = SENTENCES[hint.kind] as (hint: Hint, name: Name) => string;
  return sentence(hint, name);
}

/** The same for a hint as long as it is about the same thing: what is dismissed stays so while its numbers change. */
export const hintKey = ({ kind, nodes }: Hint): string => [kind, ...nodes].join(' ');
