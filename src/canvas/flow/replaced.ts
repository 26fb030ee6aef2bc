/** Whether another network was opened, so that the canvas has to show it whole. Pure. */
import type { NetworkDocument } from '../../network/document.ts';

/**
 * An edit leaves something of what was there, and every edit of a node keeps its params or its position as they are; a network
 * that was opened shares neither with the one before it.
 */
export function isReplaced(before: NetworkDocument, after: NetworkDocument): boolean {
  if (before === after) return false;
  if (before.nodes.length === 0 || after.nodes.length === 0) return before.name !== after.name;
  const known = new Set<object>(before.nodes.flatMap(({ params, position }) => [params, position]));
  return !after.nodes.some(({ params, position }) => known.has(params) || known.has(position));
}
