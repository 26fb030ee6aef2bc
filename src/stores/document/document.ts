/** The document store: nodes, wires, training settings and the values training starts from, with undo, and what is selected. zustand; knows no React Flow, no worker and no database. */
import { create } from 'zustand';
import { edgeId, MOST_EDGES, MOST_NODES, type NetworkDocument, type NetworkEdge, type NodeId } from '../../network/document.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import type { Severity } from '../../network/read/problems.ts';
import type { Timeline } from '../../storage/project.ts';
import { pageStart } from '../projects/opening.ts';
import { DEPTH } from './depth.ts';
import { messages } from './messages.ts';

/** Why the last thing asked for was not done, or what to know of what was done, in a sentence. */
export interface Notice extends NoticeDetails {
  readonly text: string;
  /** Tells two equal sentences apart. */
  readonly count: number;
}

interface NoticeDetails {
  /** The wire that was refused, for which there may be a repair. */
  readonly wire?: NetworkEdge | undefined;
  /** `toDo` where nothing is wrong, but something not there yet. */
  readonly severity?: Severity;
  /** It was done, and undo takes it back. */
  readonly canUndo?: boolean;
}

export interface DocumentState {
  readonly document: NetworkDocument;
  /** The values that came with the file or were typed, for training to start from; an edit may leave them without a place in the network. */
  readonly parameters: ParameterValues | undefined;
  /** What was open before the last edits, oldest first. */
  readonly past: readonly NetworkFile[];
  /** What undo left behind, nearest first. */
  readonly future: readonly NetworkFile[];
  /** How often another network was opened in place of the one before: what tells opening from editing. */
  readonly openings: number;
  /** How often pictures of one's own have come or were looked for: what is read of a document is then another. */
  readonly pictures: number;
  /** What the last edit was part of; the next edit with the same gesture is the same undo step. */
  readonly gesture: string | undefined;
  readonly selectedNodes: ReadonlySet<NodeId>;
  /** Selected wires by `edgeId`. */
  readonly selectedEdges: ReadonlySet<string>;
  readonly notice: Notice | undefined;
}

export const useDocument = create<DocumentState>(() => ({
  document: pageStart.document,
  parameters: undefined,
  past: [],
  future: [],
  openings: 0,
  pictures: 0,
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
  const { document, parameters } = useDocument.getState();
  if (next !== document) put(fileOf(next, parameters), gesture);
}

/** Opens another network, with the values training starts from where it has some; undo brings back what was open. */
export function openFile(file: NetworkFile): void {
  const { openings } = useDocument.getState();
  put(file, undefined, { openings: openings + 1, selectedNodes: new Set(), selectedEdges: new Set() });
}

/**
 * Puts a document with its whole history in place of what is there: what was kept of it, or another one. Undo knows nothing of this.
 * @param asOpened another network is seen now
 */
export function showTimeline({ past, present, future }: Timeline, asOpened: boolean): void {
  const { openings } = useDocument.getState();
  const afresh = {
    openings: openings + 1,
    gesture: undefined,
    notice: undefined,
    selectedNodes: new Set<NodeId>(),
    selectedEdges: new Set<string>(),
  };
  useDocument.setState({ ...shown(present), past, future, ...(asOpened ? afresh : {}) });
}

/** What is open, as a file holds it. */
export function fileNow(): NetworkFile {
  const { document, parameters } = useDocument.getState();
  return fileOf(document, parameters);
}

/** Puts an edited document in place of the one that is open, together with the values that training starts from: one edit. */
export const putFile = (file: NetworkFile): void => put(file);

/** Training starts from these values; from those of the seed, where none are given. */
export const startFrom = (values: ParameterValues | undefined, gesture?: string): void =>
  put(fileOf(useDocument.getState().document, values), gesture);

/** Lets go of the values that were given: training starts from the seed's. */
export const dropParameters = (): void => startFrom(undefined);

/** Why an edit may not be made, in a sentence; undefined where it may. Asked of edits only, not of what is opened. */
type EditGuard = (next: NetworkFile, now: NetworkFile) => string | undefined;

let guard: EditGuard | undefined;

/** Has every edit asked about, until what is given back is called. */
export function guardEdits(by: EditGuard): () => void {
  guard = by;
  return () => {
    guard = undefined;
  };
}

function put(next: NetworkFile, gesture?: string, more: Partial<DocumentState> = {}): void {
  const state = useDocument.getState();
  const refusal = more.openings === undefined ? guard?.(next, fileOf(state.document, state.parameters)) : undefined;
  if (refusal !== undefined) {
    notify(refusal);
    return;
  }
  if (isTooMuch(next.document) && !isTooMuch(state.document)) {
    notify(messages.tooMuch(MOST_NODES, MOST_EDGES));
    return;
  }
  const goesOn = gesture !== undefined && gesture === state.gesture;
  const past = goesOn ? state.past : [...state.past.slice(1 - DEPTH), fileOf(state.document, state.parameters)];
  useDocument.setState({ ...shown(next), past, future: [], gesture, notice: undefined, ...more });
}

/** What could not be read back is not drawn. */
const isTooMuch = ({ nodes, edges }: NetworkDocument): boolean => nodes.length > MOST_NODES || edges.length > MOST_EDGES;

/** The gesture is over: the next edit is an undo step of its own. */
export const endGesture = (): void => useDocument.setState({ gesture: undefined });

export function undo(): void {
  const { document, parameters, past, future } = useDocument.getState();
  const back = past.at(-1);
  if (!back) return;
  useDocument.setState({ ...shown(back), past: past.slice(0, -1), future: [fileOf(document, parameters), ...future], gesture: undefined });
}

export function redo(): void {
  const { document, parameters, past, future } = useDocument.getState();
  const [next, ...rest] = future;
  if (next) useDocument.setState({ ...shown(next), past: [...past, fileOf(document, parameters)], future: rest, gesture: undefined });
}

const fileOf = (document: NetworkDocument, parameters: ParameterValues | undefined): NetworkFile =>
  parameters ? { document, parameters } : { document };

/** What of the state is that of a file. */
const shown = ({ document, parameters }: NetworkFile) => ({ ...keepSelection(document), document, parameters });

/** Selects these nodes and wires and nothing else. */
export const select = (nodes: Iterable<NodeId>, edges: Iterable<string> = []): void =>
  useDocument.setState({ selectedNodes: new Set(nodes), selectedEdges: new Set(edges) });

/** Says why something was not done, or what to know of what was done. */
export const notify = (text: string, details: NoticeDetails = {}): void =>
  useDocument.setState(({ notice }) => ({ notice: { ...details, text, count: (notice?.count ?? 0) + 1 } }));

export const dismissNotice = (): void => useDocument.setState({ notice: undefined });

/** What of the selection still exists in a document. */
function keepSelection(document: NetworkDocument): Pick<DocumentState, 'selectedNodes' | 'selectedEdges'> {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  return {
    selectedNodes: keep(selectedNodes, document.nodes, ({ id }) => id),
    selectedEdges: keep(selectedEdges, document.edges, edgeId),
  };
}

/** Those that still exist; the same set where all of them do, so that nothing is drawn anew for it. */
function keep<T>(selected: ReadonlySet<string>, parts: readonly T[], idOf: (part: T) => string): ReadonlySet<string> {
  if (selected.size === 0) return selected;
  const kept = new Set(parts.map(idOf).filter((id) => selected.has(id)));
  return kept.size === selected.size ? selected : kept;
}
