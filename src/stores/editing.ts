/** What the canvas and the panels ask of the document: each act is one edit, and a refusal is said. Imports stores' document and network only. */
import type { Result } from '../lib/result.ts';
import { type Added, addAfter, addAt } from '../network/addNode.ts';
import type { NetworkDocument, NetworkEdge, NodeId, Position } from '../network/document.ts';
import * as edits from '../network/edits.ts';
import type { Kind } from '../network/kinds.ts';
import type { TrainingSettings } from '../network/training.ts';
import { edit, notify, openFile, select, useDocument } from './document.ts';

const open = (): NetworkDocument => useDocument.getState().document;

/** Adds a node after the only selected one and wires it; with none selected, at `fallback`. The new node is then the selected one. */
export function addNode(kind: Kind, fallback: Position): NodeId {
  const [after, ...others] = useDocument.getState().selectedNodes;
  return finishAdding(after !== undefined && others.length === 0 ? addAfter(open(), kind, after) : addAt(open(), kind, fallback));
}

/** Adds a node where it was dropped. */
export const dropNode = (kind: Kind, position: Position): NodeId => finishAdding(addAt(open(), kind, position));

function finishAdding({ document, id, note }: Added): NodeId {
  edit(document);
  select([id]);
  if (note) notify(note);
  return id;
}

/** Draws a wire, or says why it cannot be. */
export const connectNodes = (edge: NetworkEdge): boolean => editOrSay(edits.connect(open(), edge));

export const renameNode = (id: NodeId, next: string): boolean => {
  const done = editOrSay(edits.renameNode(open(), id, next));
  if (done) select([next]);
  return done;
};

function editOrSay(result: Result<NetworkDocument>): boolean {
  if (result.ok) edit(result.value);
  else notify(result.reason);
  return result.ok;
}

/** Removes nodes and wires (by `edgeId`). */
export const removeParts = (nodes: Iterable<NodeId>, edges: Iterable<string> = []): void =>
  edit(edits.remove(open(), new Set(nodes), new Set(edges)));

export function removeSelected(): void {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  if (selectedNodes.size + selectedEdges.size > 0) removeParts(selectedNodes, selectedEdges);
}

/** Moves nodes; all moves of one drag carry the same `gesture`. */
export const moveNodes = (positions: ReadonlyMap<NodeId, Position>, gesture: string): void =>
  edit(edits.moveNodes(open(), positions), gesture);

export const setParam = (id: NodeId, param: string, value: unknown): void => edit(edits.setParam(open(), id, param, value));

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
