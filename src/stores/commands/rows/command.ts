/** What a command is: something the page does when it is asked, by a key, by a button or by its name. Types and readers of the selection. */
import type { SceneId } from '../../../lessons/sceneIds.ts';
import type { NetworkEdge, NetworkNode } from '../../../network/document.ts';
import { edgeId } from '../../../network/document.ts';
import { findNode } from '../../../network/edit/edits.ts';
import type { Kind } from '../../../network/kinds.ts';
import { useDocument } from '../../document/document.ts';
import type { Theme } from '../../theme.ts';

/** The headings under which commands are listed, in this order. */
export const COMMAND_GROUPS = ['selection', 'walk', 'edit', 'training', 'view', 'presenting', 'files', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What must be there before a command can be done. */
export type NeedName =
  | 'node'
  | 'nodeOrWire'
  | 'twoNodes'
  | 'threeNodes'
  | 'wireable'
  | 'withParam'
  | 'wired'
  | 'nodes'
  | 'deed'
  | 'undone'
  | 'pause'
  | 'ownPage'
  | 'drawn'
  | 'problem'
  | 'digits'
  | 'presentation'
  | 'lesson';

/** Lines of the sheet of keys that several commands share. */
export type LineName = 'walk' | 'move' | 'leap' | 'beat';

/** One of many alike, called by the name of what it is about. */
export type Named =
  | { readonly of: 'kind'; readonly name: Kind }
  | { readonly of: 'theme'; readonly name: Theme }
  | { readonly of: 'scene'; readonly name: SceneId }
  | { readonly of: 'template' | 'language'; readonly name: string };
export type NamedBy = Named['of'];

/** What it is called, and what else is said of it, stands in `messages.ts`. */
export interface Command {
  /** Each of them does it: `mod+shift+z`, where `mod` is Ctrl or Cmd. Commands without a key are found by their name. */
  readonly keys: readonly string[];
  /** `page`: wherever the focus is, as long as nobody types; `canvas`: only with the focus on the canvas or nowhere; `presenter`: while somebody presents. */
  readonly where: 'page' | 'canvas' | 'presenter';
  readonly group: CommandGroup;
  /** It is found by these names of Python and of data, too. */
  readonly words?: readonly string[];
  /** One of many alike: listed only once something is typed. */
  readonly named?: Named;
  /** Commands that are told apart by a direction only share a line of the sheet of keys. */
  readonly line?: LineName;
  /** Heard while somebody types, too. */
  readonly whileTyping?: true;
  /** A key that is kept down does it again and again. */
  readonly repeats?: true;
  /** It starts at the card or wire that has the focus, whatever else is selected. */
  readonly fromFocus?: true;
  /** The browser makes an event of its own of the key, which does it; the key itself is left alone. */
  readonly byEvent?: true;
  /** It is done over a dialog, too. */
  readonly overDialogs?: true;
  /** Whoever else has a use for the key hears it, too. */
  readonly shares?: true;
  isPossible(): boolean;
  /** What must be there first, where it is not always possible. */
  readonly needs?: NeedName;
  run(): void;
}

export const always = (): boolean => true;

/** The only node that is selected, if it is all that is. */
export function onlyNode(): NetworkNode | undefined {
  const { document, selectedNodes, selectedEdges } = useDocument.getState();
  const [id, ...others] = selectedNodes;
  return others.length === 0 && selectedEdges.size === 0 ? findNode(document, id) : undefined;
}

/** The only wire that is selected, if it is all that is. */
export function onlyWire(): NetworkEdge | undefined {
  const { document, selectedNodes, selectedEdges } = useDocument.getState();
  const [id, ...others] = selectedEdges;
  return others.length === 0 && selectedNodes.size === 0 ? document.edges.find((edge) => edgeId(edge) === id) : undefined;
}

export const hasNodes = (): boolean => useDocument.getState().selectedNodes.size > 0;
