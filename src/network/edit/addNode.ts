/** Adding a node from the palette: placed after the selected one and wired, as far as a wire can be. Pure. */

import {
  type NetworkDocument,
  type NetworkEdge,
  type NetworkNode,
  type NodeId,
  type Position,
  type SourceHandle,
  sameEdge,
  type TargetHandle,
} from '../document.ts';
import { freshId } from '../ids.ts';
import { isLoss, KINDS, type Kind } from '../kinds.ts';
import { nameNode } from '../read/problems.ts';
import { makeEdge, sourceHandles, targetHandles } from './connectionList.ts';
import { connect } from './drawWire.ts';
import { findNode, placeNode } from './edits.ts';
import { fitLossWidth } from './lossWidth.ts';
import { messages } from './messages.ts';
import { placeAfter, widthOf } from './place.ts';
import { type Added, addOnWire } from './splice.ts';

/** Adds a node at a place, unwired. */
export function addAt(document: NetworkDocument, kind: Kind, position: Position): Added {
  const id = freshId(document, kind);
  return { document: wireTarget(placeNode(document, kind, id, position), kind), id };
}

/**
 * Adds a node after another and wires it. Where the other already leads to one node, the new one is put into that wire;
 * a loss also gets the Dataset's y.
 */
export function addAfter(document: NetworkDocument, kind: Kind, after: NodeId): Added {
  const before = findNode(document, after);
  if (!before || KINDS[kind].arity === 'source') return addAt(document, kind, besides(document, before, kind));
  const onward = onwardWire(document, before);
  if (onward && !isLoss(kind)) return addInto(document, kind, onward);
  const id = freshId(document, kind);
  const placed = placeNode(document, kind, id, placeAfter(document, before, kind));
  const wire = wireFrom(before, id);
  const wired = connect(placed, wire);
  if (!wired.ok) return { document: wireTarget(placed, kind), id, note: wired.reason, refused: wire };
  return { document: fitLossWidth(wireTarget(wired.value, kind), id), id };
}

/** Adds a node and puts it into a wire; before a loss, a Linear is as wide as that asks for. */
export function addInto(document: NetworkDocument, kind: Kind, wire: NetworkEdge, wanted?: Position): Added {
  const added = addOnWire(document, kind, wire, wanted);
  return { ...added, document: fitLossWidth(added.document, added.id) };
}

/** A handle that a wire came from which was dropped on the canvas, as React Flow has it. */
export type UnconnectedHandle =
  | { readonly type: 'source'; readonly node: NodeId; readonly handle: SourceHandle | undefined }
  | { readonly type: 'target'; readonly node: NodeId; readonly handle: TargetHandle };

/** Adds a node for a wire that was dropped at `place`, to the right of an output or to the left of an input, and wires it to the handle it came from. */
export function addTo(document: NetworkDocument, kind: Kind, place: Position, from: UnconnectedHandle): Added {
  const added = addAt(document, kind, from.type === 'source' ? place : { x: place.x - widthOf(kind), y: place.y });
  const wires = wiresTo(added.id, kind, from);
  if (wires.some((wire) => added.document.edges.some((edge) => sameEdge(edge, wire)))) return added;
  const tries = wires.map((wire) => connect(added.document, wire));
  const done = tries.find((one) => one.ok);
  if (done?.ok) return { ...added, document: fitLossWidth(done.value, added.id) };
  const [refusal] = tries;
  const [refused] = wires;
  return refusal && !refusal.ok && refused ? { ...added, note: refusal.reason, refused } : { ...added, note: noSuchHandle(added, from) };
}

const wiresTo = (id: NodeId, kind: Kind, from: UnconnectedHandle): NetworkEdge[] =>
  from.type === 'source'
    ? targetHandles(kind).map((into) => makeEdge(from.node, from.handle, id, into))
    : sourceHandles(kind).map((out) => makeEdge(id, out, from.node, from.handle));

const noSuchHandle = ({ document, id }: Added, { type }: UnconnectedHandle): string =>
  messages[type === 'source' ? 'noInput' : 'noOutput'](nameNode(document, id));

const besides = (document: NetworkDocument, node: NetworkNode | undefined, kind: Kind): Position =>
  node ? placeAfter(document, node, kind) : { x: 0, y: 0 };

const wireFrom = (node: NetworkNode, target: NodeId): NetworkEdge =>
  node.kind === 'Dataset'
    ? { source: node.id, sourceHandle: 'x', target, targetHandle: 'input' }
    : { source: node.id, target, targetHandle: 'input' };

/** The one wire that carries a node's output on; none where it branches or ends. */
function onwardWire(document: NetworkDocument, node: NetworkNode): NetworkEdge | undefined {
  const wires = document.edges.filter((edge) => edge.source === node.id && edge.sourceHandle !== 'y');
  return wires.length === 1 ? wires[0] : undefined;
}

/**
 * When a Dataset or a loss was added: wires the only Dataset's y to the only loss that has no target. It does so even where y
 * does not suit the loss, for then the problem at the loss names the one that does.
 */
function wireTarget(document: NetworkDocument, added: Kind): NetworkDocument {
  if (KINDS[added].arity !== 'source' && !isLoss(added)) return document;
  const [data, ...otherData] = document.nodes.filter(({ kind }) => kind === 'Dataset');
  const [loss, ...otherLosses] = document.nodes.filter(
    ({ id, kind }) => isLoss(kind) && !document.edges.some((edge) => edge.target === id && edge.targetHandle === 'target'),
  );
  if (!data || !loss || otherData.length > 0 || otherLosses.length > 0) return document;
  return { ...document, edges: [...document.edges, { source: data.id, sourceHandle: 'y', target: loss.id, targetHandle: 'target' }] };
}
