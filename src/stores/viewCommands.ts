/** What only a component can do, because it knows the view and the sizes of cards, or holds a field: commands call it while it is on the page. */
import { internal } from '../lib/result.ts';
import type { Kind } from '../network/kinds.ts';
import type { WordId } from '../network/words.ts';

/** The components that do something for commands. Whoever registers as one of them does all that it has here. */
export interface ViewCommands {
  readonly canvas: {
    readonly fit: () => void;
    readonly zoomIn: () => void;
    readonly zoomOut: () => void;
    readonly tidy: () => void;
    /** How large it is. Pixels of the screen. */
    readonly size: () => { readonly width: number; readonly height: number };
    /** Brings what is selected into view; `focusSelected` also gives it the focus, or the first node where nothing is selected. */
    readonly showSelected: () => void;
    readonly focusSelected: () => void;
    /** The focus to the canvas as a whole. */
    readonly focus: () => void;
    /** Opens the menu at what is selected. */
    readonly openMenu: () => void;
    /** Forgets a wire that a click has begun. */
    readonly cancelConnection: () => void;
    /** Adds a node after the selected one, or in the middle of the view. */
    readonly add: (kind: Kind) => void;
    /** The focus to the first field of the selected card. */
    readonly editParam: () => void;
  };
  /** The focus to the field of the page that this word explains. */
  readonly fields: { readonly focus: (word: WordId) => void };
  /** The focus to the id of the selected node. */
  readonly nodeId: { readonly focus: () => void };
  /** What the presenter's keys do: the stage after or before, and one thing more on the one that is shown. */
  readonly presenter: { readonly go: (by: 1 | -1) => void; readonly next: () => void };
  readonly networks: { readonly open: () => void };
  readonly templates: { readonly open: () => void };
  readonly share: { readonly open: () => void };
  /** Asks for a file to open. */
  readonly fileInput: { readonly open: () => void };
}

export type ViewName = keyof ViewCommands;

type Registered = { [N in ViewName]?: ViewCommands[N] };

const registered: Registered = {};

/** What can be done now: undefined for what is not on the page, as a node's id while no node is selected. */
export const viewCommands: Readonly<Registered> = registered;

/** Puts a component's commands into the table. Gives back how to take them out again. */
export function registerViewCommands<N extends ViewName>(name: N, commands: ViewCommands[N]): () => void {
  if (registered[name]) internal(`two components register the view commands of ${name}`);
  registered[name] = commands;
  return () => {
    delete registered[name];
  };
}
