/** Repairs that draw a wire, as a hand would: a Flatten comes with it where one must. */
import { type NetworkDocument, type NetworkEdge, sameEdge } from '../document.ts';
import { connect } from '../edit/drawWire.ts';
import { messages } from './messages.ts';
import type { Repair } from './repair.ts';

/** Draws a wire whatever stands in the way: in a network in which not all fits yet, the rest is repaired after it. */
export function drawing(document: NetworkDocument, wire: NetworkEdge): Repair {
  const drawn = connect(document, wire);
  const [from, to] = endWords(wire);
  if (!drawn.ok) return { says: messages.wire(from, to), document: { ...document, edges: [...document.edges, wire] }, node: wire.target };
  const isAlone = drawn.value.edges.some((edge) => sameEdge(edge, wire));
  return { says: isAlone ? messages.wire(from, to) : messages.wireWithFlatten(from, to), document: drawn.value, node: wire.target };
}

/** `y of data` and `the target of loss`, `fc1` and `act1` */
export const endWords = ({ source, sourceHandle, target, targetHandle }: NetworkEdge): readonly [from: string, to: string] => [
  sourceHandle === undefined ? source : messages.handleOf(sourceHandle, source),
  targetHandle === 'target' ? messages.targetOf(target) : target,
];
