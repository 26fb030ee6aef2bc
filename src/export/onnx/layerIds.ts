/** Ids for layers of a stranger's file: as near as can be to what they are called there. */
import type { NetworkNode, NodeId } from '../../network/document.ts';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { freshId } from '../../network/ids.ts';
import type { Kind } from '../../network/kinds.ts';
import { isNodeId } from '../../network/read/graph.ts';
import type { FoundLayer } from './layersOf.ts';

const LONGEST = 40;
const WEIGHT = '.weight';

/** What the file calls it: a Linear's name is in front of `.weight`; `/act1/Relu` is act1, and Relu_3 is no name. */
export function nameInFile({ found, node, output }: FoundLayer): string {
  if (found.linear?.name.endsWith(WEIGHT)) return found.linear.name.slice(0, -WEIGHT.length);
  const parts = (node.name || output).split('/').filter((part) => part !== '');
  return (parts.at(-1)?.replace(/_\d+$/, '') === node.op ? parts.slice(0, -1) : parts).join('_');
}

/** An id that none of the nodes has: other characters of the wish become `_`, keywords and doubles get a number. */
export function freeId(nodes: readonly NetworkNode[], kind: Kind, wish: string): NodeId {
  const plain = wish
    .replaceAll(/\W+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, LONGEST);
  if (!/^[A-Za-z]/.test(plain)) return freshId({ ...EMPTY_DOCUMENT, nodes }, kind);
  const taken = new Set(nodes.map(({ id }) => id));
  const isFree = (id: string) => isNodeId(id) && !taken.has(id);
  if (isFree(plain)) return plain;
  for (let number = 2; ; number++) {
    const id = `${plain.slice(0, LONGEST - String(number).length)}${number}`;
    if (isFree(id)) return id;
  }
}
