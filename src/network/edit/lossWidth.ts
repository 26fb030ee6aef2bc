/** The width that a loss asks for of the Linear before it: given to one that is put there, as long as nobody chose another. Pure. */
import { widthOfY } from '../../datasets/datasets.ts';
import { factsOf } from '../data.ts';
import type { NetworkDocument, NodeId } from '../document.ts';
import { defaultParams, isLoss } from '../kinds.ts';
import { findNode, setParam } from './edits.ts';

/** Gives a node that was just added, or the one before a loss that was, as many outputs as y asks for. */
export function fitLossWidth(document: NetworkDocument, added: NodeId): NetworkDocument {
  const node = findNode(document, added);
  const facts = factsOf(document);
  const last = node && isLoss(node.kind) ? sourceOf(document, added) : added;
  if (!facts || last === undefined || !leadsToLossOnly(document, last)) return document;
  const linear = findNode(document, last);
  const isUntouched = linear?.kind === 'Linear' && linear.params.out_features === defaultParams('Linear').out_features;
  return isUntouched ? setParam(document, last, 'out_features', widthOfY(facts.y)) : document;
}

/** What is wired into a node. */
const sourceOf = ({ edges }: NetworkDocument, id: NodeId): NodeId | undefined =>
  edges.find(({ target, targetHandle }) => target === id && targetHandle === 'input')?.source;

function leadsToLossOnly(document: NetworkDocument, id: NodeId): boolean {
  const [wire, ...others] = document.edges.filter(({ source }) => source === id);
  const target = findNode(document, wire?.target);
  return target !== undefined && others.length === 0 && isLoss(target.kind);
}
