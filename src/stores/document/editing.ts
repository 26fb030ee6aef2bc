/** What the canvas and the panels ask of the document: each command is one edit, and a refusal is said. */
import { ok, type Result } from '../../lib/result.ts';
import { edgeId, type NetworkDocument, type NetworkEdge, type NodeId, type Position } from '../../network/document.ts';
import { addAfter, addAt, addInto, addTo, type UnconnectedHandle } from '../../network/edit/addNode.ts';
import { connect } from '../../network/edit/drawWire.ts';
import * as edits from '../../network/edit/edits.ts';
import { fitLossWidth } from '../../network/edit/lossWidth.ts';
import { removeAndReconnect } from '../../network/edit/reconnect.ts';
import { type Added, insertOnWire, reconnectWire as tryReconnect } from '../../network/edit/splice.ts';
import type { Kind } from '../../network/kinds.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { edit, notify, openFile, select, useDocument } from './document.ts';

const open = (): NetworkDocument => useDocument.getState().document;

/**
 * Adds a node after the only selected one and wires it; with none selected, at `fallback`. The new node is then the selected one.
 * @param arrange gives the nodes their places, as a part of the same edit
 */
export function addNode(kind: Kind, fallback: Position, arrange?: (document: NetworkDocument) => NetworkDocument): NodeId {
  const [after, ...others] = useDocument.getState().selectedNodes;
  const added = after !== undefined && others.length === 0 ? addAfter(open(), kind, after) : addAt(open(), kind, fallback);
  return finishAdding(arrange ? { ...added, document: arrange(added.document) } : added);
}

/** Adds a node where it was dropped; dropped on a wire it is put into it, or stands there unwired and it is said why. */
export function dropNode(kind: Kind, position: Position, wire?: NetworkEdge): NodeId {
  const spliced = wire && addInto(open(), kind, wire, position);
  if (!spliced?.note) return finishAdding(spliced ?? addAt(open(), kind, position));
  return finishAdding({ ...addAt(open(), kind, position), note: spliced.note });
}

/** Puts a node that stands unwired into a wire, or says why it cannot be. */
export function insertNode(id: NodeId, wire: NetworkEdge, gesture?: string): boolean {
  const spliced = insertOnWire(open(), wire, id);
  return editOrSay(spliced.ok ? ok(fitLossWidth(spliced.value, id)) : spliced, gesture);
}

/** Adds a node within a wire. */
export const addNodeOnWire = (kind: Kind, wire: NetworkEdge): NodeId => finishAdding(addInto(open(), kind, wire));

/** Adds a node at a wire that was dropped on the canvas, and wires it to the handle that the wire came from. */
export const addNodeTo = (kind: Kind, place: Position, from: UnconnectedHandle): NodeId => finishAdding(addTo(open(), kind, place, from));

/** Draws a wire between other handles than it has, or says why it cannot be there and leaves it. */
export function reconnectWire(wire: NetworkEdge, next: NetworkEdge): boolean {
  const wasSelected = useDocument.getState().selectedEdges.has(edgeId(wire));
  const done = editOrSay(tryReconnect(open(), wire, next));
  if (done && wasSelected) select([], [edgeId(next)]);
  return done;
}

function finishAdding({ document, id, note, refused }: Added): NodeId {
  edit(document);
  select([id]);
  if (note) notify(note, { wire: refused });
  return id;
}

/** Draws a wire, or says why it cannot be. */
export function connectNodes(edge: NetworkEdge): boolean {
  const drawn = connect(open(), edge);
  if (drawn.ok) edit(drawn.value);
  else notify(drawn.reason, { wire: edge });
  return drawn.ok;
}

export const renameNode = (id: NodeId, next: string): boolean => {
  const done = editOrSay(edits.renameNode(open(), id, next));
  if (done) select([next]);
  return done;
};

function editOrSay(result: Result<NetworkDocument>, gesture?: string): boolean {
  if (result.ok) edit(result.value, gesture);
  else notify(result.reason);
  return result.ok;
}

/** Removes nodes and wires (by `edgeId`); the neighbors of what is removed are joined where they fit. */
export const removeParts = (nodes: Iterable<NodeId>, edges: Iterable<string> = []): void =>
  edit(removeAndReconnect(open(), new Set(nodes), new Set(edges)));

export function removeSelected(): void {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  if (selectedNodes.size + selectedEdges.size > 0) removeParts(selectedNodes, selectedEdges);
}

/** Moves nodes; all moves of one drag carry the same `gesture`. */
export const moveNodes = (positions: ReadonlyMap<NodeId, Position>, gesture: string): void =>
  edit(edits.moveNodes(open(), positions), gesture);

export const setParam = (id: NodeId, param: string, value: unknown): void => edit(edits.setParam(open(), id, param, value));

export const setRequiresGrad = (id: NodeId, requiresGrad: boolean): void => edit(edits.setRequiresGrad(open(), id, requiresGrad));

export const switchKind = (id: NodeId, kind: Kind): void => edit(edits.switchKind(open(), id, kind));

export const rename = (name: string): void => edit({ ...open(), name });

/** Opens another network in place of this one; undo brings this one back. */
export const openDocument = (document: NetworkDocument): void => openFile({ document });

/** Changes training settings; a setting of `undefined` is removed, which means PyTorch's default or no end. */
export function setTraining(change: { readonly [S in keyof TrainingSettings]?: TrainingSettings[S] | undefined }, gesture?: string): void {
  const before = open().training;
  const merged = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  const training = Object.fromEntries(merged) as unknown as TrainingSettings;
  if (JSON.stringify(training) !== JSON.stringify(before)) edit({ ...open(), training }, gesture);
}
