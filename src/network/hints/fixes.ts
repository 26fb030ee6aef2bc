/** What a hint's button does, where one change is certain to be meant. */
import { edgeId, type NetworkDocument, type NodeId } from '../document.ts';
import { switchKind } from '../edit/edits.ts';
import { putInto } from '../repairs/layers.ts';
import type { Repair } from '../repairs/repair.ts';
import type { Hint, HintKind, HintOf } from './hints.ts';

const FIXES: { readonly [K in HintKind]: (document: NetworkDocument, hint: HintOf<K>) => Repair | undefined } = {
  straightLine: (document, { nodes: [first, second] }) => putReLU(document, first, second),
  doubleSoftmax: (document, { nodes: [softmax] }) => takeOut(document, softmax),
  cutAnswers: (document, { nodes: [activation], missed }) => (missed === undefined ? undefined : takeOut(document, activation)),
  manyParameters: () => undefined,
  rateTooLarge: (document, { good }) => setRate(document, good),
  rateTooSmall: (document, { good }) => setRate(document, good),
  deadNeurons: (document, { nodes: [relu] }) => ({
    says: `Turn ${relu} into LeakyReLU`,
    document: switchKind(document, relu, 'LeakyReLU'),
    node: relu,
  }),
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
  const { document: bent, id } = putInto(document, wire, 'ReLU');
  return { says: `Put a ReLU between ${first} and ${second}`, document: bent, node: id };
}

/** Removes a node with one input; what it led to takes that instead. */
function takeOut(document: NetworkDocument, id: NodeId): Repair | undefined {
  const enters = document.edges.find(({ target }) => target === id);
  if (!enters) return undefined;
  const edges = document.edges
    .filter((edge) => edge !== enters)
    .map((edge) => (edge.source === id ? { ...enters, target: edge.target, targetHandle: edge.targetHandle } : edge));
  const once = edges.filter((edge, i) => edges.findIndex((other) => edgeId(other) === edgeId(edge)) === i);
  return {
    says: `Remove ${id}`,
    document: { ...document, nodes: document.nodes.filter((node) => node.id !== id), edges: once },
  };
}

const setRate = (document: NetworkDocument, lr: number): Repair => ({
  says: `Set the learning rate to ${lr}`,
  document: { ...document, training: { ...document.training, lr } },
});
