/** Repairs that draw a wire, as a hand would: a Flatten comes with it where one must. */
import { type NetworkDocument, type NetworkEdge, sameEdge } from '../document.ts';
import { connect } from '../edit/drawWire.ts';
import type { Repair } from './repair.ts';

/** Draws a wire whatever stands in the way: in a network in which not all fits yet, the rest is repaired after it. */
export function drawing(document: NetworkDocument, wire: NetworkEdge): Repair {
  const drawn = connect(document, wire);
  if (!drawn.ok) return { says: `Wire ${wireText(wire)}`, document: { ...document, edges: [...document.edges, wire] }, node: wire.target };
  const isAlone = drawn.value.edges.some((edge) => sameEdge(edge, wire));
  return { says: `Wire ${wireText(wire)}${isAlone ? '' : ', with a Flatten'}`, document: drawn.value, node: wire.target };
}

/** `y of data to the target of loss`, `fc1 to act1` */
export function wireText({ source, sourceHandle, target, targetHandle }: NetworkEdge): string {
  const from = sourceHandle === undefined ? source : `${sourceHandle} of ${source}`;
  return `${from} to ${targetHandle === 'target' ? `the target of ${target}` : target}`;
}
