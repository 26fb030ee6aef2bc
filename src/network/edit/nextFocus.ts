/** Where the keyboard goes on when nodes were removed. Pure. */
import type { NetworkDocument, NodeId } from '../document.ts';

/** The nearest node that stays: one that led to what is removed, else one behind it; none where there is neither. */
export function nextFocus({ nodes, edges }: NetworkDocument, removed: ReadonlySet<NodeId>): NodeId | undefined {
  const isThere = new Set(nodes.map(({ id }) => id).filter((id) => !removed.has(id)));
  const before = edges.find(({ source, target, targetHandle }) => removed.has(target) && isThere.has(source) && targetHandle === 'input');
  const behind = edges.find(({ source, target }) => removed.has(source) && isThere.has(target));
  return before?.source ?? behind?.target;
}
