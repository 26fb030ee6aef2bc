/** The document store: nodes, wires and training settings, with undo, and what is selected. zustand; knows no React Flow and no worker. */
import { create } from 'zustand';
import { edgeId, type NetworkDocument, type NodeId } from '../network/document.ts';
import { loadDocument } from './saved.ts';

/** How many edits can be undone. */
const DEPTH = 100;

export interface DocumentState {
  readonly document: NetworkDocument;
  /** Documents before the last edits, oldest first. */
  readonly past: readonly NetworkDocument[];
  /** Documents that undo left behind, nearest first. */
  readonly future: readonly NetworkDocument[];
  /** What the last edit was part of; the next edit with the same gesture is the same undo step. */
  readonly gesture: string | undefined;
  readonly selectedNodes: ReadonlySet<NodeId>;
  /** Selected wires by `edgeId`. */
  readonly selectedEdges: ReadonlySet<string>;
  /** Why the last thing asked for was not done, in a sentence; `count` tells two equal sentences apart. */
  readonly notice: { readonly text: string; readonly count: number } | undefined;
}

export const useDocument = create<DocumentState>(() => ({
  document: loadDocument(),
  past: [],
  future: [],
  gesture: undefined,
  selectedNodes: new Set(),
  selectedEdges: new Set(),
  notice: undefined,
}));

/**
 * Puts an edited document in place of the one that is open.
 * @param gesture edits in a row with the same gesture (a drag, a slide) are one step of undo
 */
export function edit(next: NetworkDocument, gesture?: string): void {
  const state = useDocument.getState();
  if (next === state.document) return;
  const goesOn = gesture !== undefined && gesture === state.gesture;
  const past = goesOn ? state.past : [...state.past.slice(1 - DEPTH), state.document];
  useDocument.setState({ ...keepSelection(next), document: next, past, future: [], gesture, notice: undefined });
}

/** The gesture is over: the next edit is an undo step of its own. */
export const endGesture = (): void => useDocument.setState({ gesture: undefined });

export function undo(): void {
  const { document, past, future } = useDocument.getState();
  const back = past.at(-1);
  if (back)
    useDocument.setState({
      ...keepSelection(back),
      document: back,
      past: past.slice(0, -1),
      future: [document, ...future],
      gesture: undefined,
    });
}

export function redo(): void {
  const { document, past, future } = useDocument.getState();
  const [next, ...rest] = future;
  if (next) useDocument.setState({ ...keepSelection(next), document: next, past: [...past, document], future: rest, gesture: undefined });
}

/** Selects these nodes and wires and nothing else. */
export const select = (nodes: Iterable<NodeId>, edges: Iterable<string> = []): void =>
  useDocument.setState({ selectedNodes: new Set(nodes), selectedEdges: new Set(edges) });

/** Says why something was not done. */
export const notify = (text: string): void => useDocument.setState(({ notice }) => ({ notice: { text, count: (notice?.count ?? 0) + 1 } }));

export const dismissNotice = (): void => useDocument.setState({ notice: undefined });

/** What of the selection still exists in a document. */
function keepSelection(document: NetworkDocument): Pick<DocumentState, 'selectedNodes' | 'selectedEdges'> {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  return {
    selectedNodes: new Set(document.nodes.map(({ id }) => id).filter((id) => selectedNodes.has(id))),
    selectedEdges: new Set(document.edges.map(edgeId).filter((id) => selectedEdges.has(id))),
  };
}
