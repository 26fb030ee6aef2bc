/** Links that hold a network: made of the one that is open, and opened as a network of its own. zustand; knows the page's address. */

import { create } from 'zustand';
import { ok, type Result, refused } from '../../lib/result.ts';
import { isLinkHash } from '../../links/linkHash.ts';
import { useDocument } from '../document/document.ts';
import { withPlaces } from '../forScreen.ts';
import { openAsProject, type WayBack } from '../projects.ts';
import { refuse } from './files.ts';

/** The way back to what was open before a link was opened, until another network is opened or the person has read of it. */
export const useArrival = create<{ readonly wayBack: WayBack | undefined }>(() => ({ wayBack: undefined }));

export const dismissArrival = (): void => useArrival.setState({ wayBack: undefined });

useDocument.subscribe((now, before) => {
  if (now.openings !== before.openings) dismissArrival();
});

type Links = typeof import('../../links/link.ts');

/** What reads and writes links is fetched when there is one. */
const loadLinks = (): Promise<Result<Links>> =>
  import('../../links/link.ts').then(ok, () => refused('A part of this page did not arrive. Check the connection, then try again.'));

/** The address of this page with the open network in it. */
export async function shareLink(): Promise<Result<string>> {
  const { document } = useDocument.getState();
  const links = await loadLinks();
  if (!links.ok) return links;
  const hash = await links.value.encodeLink(document);
  return hash.ok ? ok(`${location.origin}${location.pathname}#${hash.value}`) : hash;
}

/**
 * Opens the network in the page's address, if there is one, and takes it out of there: a reload shows what was made of it since. A link
 * that cannot be read stays in the address, so that it can be mended by hand.
 */
export async function openFromAddress(): Promise<void> {
  const { hash, pathname, search } = location;
  if (!isLinkHash(hash)) return;
  const links = await loadLinks();
  const read = links.ok ? await links.value.decodeLink(hash) : links;
  if (location.hash !== hash) return; // another one came meanwhile
  if (!read.ok) return refuse('The link was not opened', read.reason);
  history.replaceState(history.state, '', pathname + search);
  useArrival.setState({ wayBack: await openAsProject(withPlaces(read.value)) });
}

/** Opens again what was open before; the link's network stays among the recent ones. */
export async function leaveArrival(): Promise<void> {
  const { wayBack } = useArrival.getState();
  dismissArrival();
  await wayBack?.();
}
