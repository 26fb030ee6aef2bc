/** The kinds that a node may become in its place. Pure. */
import type { NetworkDocument, NodeId } from '../document.ts';
import { type Arity, KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { findNode } from './edits.ts';

/** Its own family first. A kind fits where it has the handles that the node's wires need. */
export function swapsFor(document: NetworkDocument, id: NodeId): readonly Kind[] {
  const node = findNode(document, id);
  if (!node) return [];
  const { arity, family } = KINDS[node.kind];
  const arriving = document.edges.filter(({ target }) => target === id).length;
  const fitting = KIND_NAMES.filter((kind) => kind !== node.kind && canStandFor(arity, KINDS[kind].arity, arriving));
  const isKin = (kind: Kind) => KINDS[kind].family === family;
  return [...fitting.filter(isKin), ...fitting.filter((kind) => !isKin(kind))];
}

/** Add passes one input on as any layer does; a layer takes no second one. */
function canStandFor(arity: Arity, other: Arity, arriving: number): boolean {
  if (arity === other) return true;
  return (arity === 'through' && other === 'sum') || (arity === 'sum' && other === 'through' && arriving <= 1);
}
