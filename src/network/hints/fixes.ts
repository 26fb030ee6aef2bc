/** What a hint's button does, where one change is certain to be meant. */
import type { NetworkDocument, NodeId } from '../document.ts';
import { switchKind } from '../edit/edits.ts';
import { removeAndReconnect } from '../edit/reconnect.ts';
import { forceOnWire } from '../edit/within.ts';
import { messages as repairMessages } from '../repairs/messages.ts';
import type { Repair } from '../repairs/repair.ts';
import type { Hint, HintKind, HintOf } from './hints.ts';
import { messages } from './messages.ts';

const FIXES: { readonly [K in HintKind]: (document: NetworkDocument, hint: HintOf<K>) => Repair | undefined } = {
  straightLine: (document, { nodes: [first, second] }) => putReLU(document, first, second),
  doubleSoftmax: (document, { nodes: [softmax] }) => takeOut(document, softmax),
  cutAnswers: (document, { nodes: [activation], missed }) => (missed === undefined ? undefined : takeOut(document, activation)),
  manyParameters: () => undefined,
  rateTooLarge: (document, { good }) => setRate(document, good),
  rateTooSmall: (document, { good }) => setRate(document, good),
  deadNeurons: (document, { nodes: [relu] }) => ({
    says: repairMessages.turnInto(relu, 'LeakyReLU'),
    document: switchKind(document, relu, 'LeakyReLU'),
    node: relu,
  }),
  belowZero: () => undefined,
  guessing: () => undefined,
};

/** One edit that does what the hint is about; undefined where what to do is for the person to find out. */
export function fixOf(document: NetworkDocument, hint: Hint): Repair | undefined {
  const fix = FIXES[hint.kind] as (document: NetworkDocument, hint: Hint) => Repair | undefined;
  return fix(document, hint);
}

/** Bends the line where it leaves the first Linear, unless that also leads elsewhere: then where it enters the second. */
function putReLU(document: NetworkDocument, first: NodeId, second: NodeId): Repair | undefined {
  const leaving = document.edges.filter(({ source }) => source === first);
  const wire = leaving.length === 1 ? leaving[0] : document.edges.find(({ target }) => target === second);
  if (!wire) return undefined;
  const { document: bent, id } = forceOnWire(document, 'ReLU', wire);
  return { says: messages.putReLU(first, second), document: bent, node: id };
}

/** Removes a node; what it led to takes its input instead. */
const takeOut = (document: NetworkDocument, id: NodeId): Repair => ({
  says: repairMessages.remove(id),
  document: removeAndReconnect(document, new Set([id])),
});

const setRate = (document: NetworkDocument, lr: number): Repair => ({
  says: messages.setRate(lr),
  document: { ...document, training: { ...document.training, lr } },
});
