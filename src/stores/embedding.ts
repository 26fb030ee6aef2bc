/** The page inside another page: what its address asks for, and the code that puts it there. Knows the page's address. */
import { messages } from './messages.ts';
import { PANE_NAMES, type PaneName } from './panes.ts';

/** What stands beside the canvas of an embedded page. */
export interface Embedding {
  readonly pane: PaneName;
}

/** `?embed`, or `?embed=accuracy` for another pane than the loss; undefined where the page is to be the whole one. */
export function readEmbedding(search: string): Embedding | undefined {
  const asked = new URLSearchParams(search).get('embed');
  if (asked === null) return undefined;
  return { pane: PANE_NAMES.find((name) => name === asked) ?? 'loss' };
}

/** Of this page: it is what it is from its first moment on. */
export const embedding: Embedding | undefined = typeof location === 'undefined' ? undefined : readEmbedding(location.search);

/** Sizes in which it can be used, in CSS pixels. */
export const EMBED_SIZES = { width: { least: 480, most: 2000, usual: 800 }, height: { least: 360, most: 1500, usual: 560 } } as const;

export interface EmbedOptions extends Embedding {
  readonly width: number;
  readonly height: number;
  /** The network's name: what a frame says that it is. */
  readonly name: string;
}

/**
 * The code to put into another page: one frame, without scripts.
 * @param link to the network, as *Share* makes it
 */
export function embedCode(link: string, { pane, width, height, name }: EmbedOptions): string {
  const address = new URL(link);
  address.search = pane === 'loss' ? '?embed' : `?embed=${pane}`;
  const title = messages.frame(name);
  return `<iframe src="${escapeAttribute(address.href)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" style="border: 0" loading="lazy"></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escapeAttribute = (text: string): string => text.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? letter);
