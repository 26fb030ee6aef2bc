/** What a network that trains can teach, as data; its sentences are in `messages.ts`. */
import type { NetworkDocument, NodeId } from '../document.ts';
import { nameNode } from '../read/problems.ts';
import type { Name } from '../read/roundTrip.ts';
import type { OptimizerName } from '../training.ts';
import { messages } from './messages.ts';
import type { AnswerRange } from './ranges.ts';

/** What each kind of hint knows beside the nodes it is about. */
interface Details {
  /** Two Linears with nothing between them that bends. */
  straightLine: { readonly nodes: readonly [first: NodeId, second: NodeId] };
  doubleSoftmax: { readonly nodes: readonly [softmax: NodeId, loss: NodeId] };
  /** An activation before a regression loss: `range` is what it lets out, `missed` a y that lies outside of it, if one does. */
  cutAnswers: { readonly nodes: readonly [activation: NodeId]; readonly range: AnswerRange; readonly missed?: number };
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

/** The sentence of a hint. */
export function explainHint(hint: Hint, document: NetworkDocument): string {
  const name: Name = (id) => nameNode(document, id);
  const sentence = messages.sentences[hint.kind] as (hint: Hint, name: Name) => string;
  return sentence(hint, name);
}

/** The same for a hint as long as it is about the same thing: what is dismissed stays so while its numbers change. */
export const hintKey = ({ kind, nodes }: Hint): string => [kind, ...nodes].join(' ');
