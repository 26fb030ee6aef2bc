/** Names for new nodes: short, numbered, valid in Python. */
import type { NetworkDocument, NodeId } from './document.ts';
import { KINDS, type Kind } from './kinds.ts';

const OWN_PREFIXES: { readonly [K in Kind]?: string } = {
  Linear: 'fc',
  Flatten: 'flatten',
  Dropout: 'drop',
  Add: 'add',
  Identity: 'identity',
};
const FAMILY_PREFIXES = { data: 'data', linear: 'fc', activation: 'act', structure: 'node', loss: 'loss' } as const;
/** Of these a network usually has one, so the first goes without a number. */
const UNNUMBERED = new Set(['data', 'flatten', 'loss', 'identity']);

/** An id that no node of the document has: `fc3`, `act2`, `loss`. */
export function freshId(document: NetworkDocument, kind: Kind): NodeId {
  const taken = new Set(document.nodes.map(({ id }) => id));
  const prefix = OWN_PREFIXES[kind] ?? FAMILY_PREFIXES[KINDS[kind].family];
  if (UNNUMBERED.has(prefix) && !taken.has(prefix)) return prefix;
  let number = UNNUMBERED.has(prefix) ? 2 : 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
