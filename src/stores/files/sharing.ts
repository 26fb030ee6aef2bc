/** Links: made of the network or the lesson that is open, and opened as a network of its own; results that were handed in are looked at. zustand; knows the page's address. */

import { create } from 'zustand';
import type { Lesson } from '../../lessons/lessonSchema.ts';
import { isScene, SCENE_IDS } from '../../lessons/sceneIds.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type LinkLetter, linkLetter, sceneHash, sceneInHash } from '../../links/linkHash.ts';
import { useDocument } from '../document/document.ts';
import { embedding } from '../embedding.ts';
import { fetched } from '../fetched.ts';
import { withPlaces } from '../forScreen.ts';
import { showHandedIn } from '../lesson/handedIn.ts';
import { isUnchanged } from '../lesson/isUnchanged.ts';
import { openLessonNow } from '../lesson/lesson.ts';
import { openOwnLesson, openScene } from '../lesson/openLater.ts';
import { hasOwnPictures } from '../ownData/pictures.ts';
import { openAsProject, type WayBack } from '../projects.ts';
import { refuse } from './files.ts';
import { messages } from './messages.ts';

/** The way back to what was open before a link was opened, until another network is opened or the person has read of it. */
export const useArrival = create<{ readonly wayBack: WayBack | undefined }>(() => ({ wayBack: undefined }));

export const dismissArrival = (): void => useArrival.setState({ wayBack: undefined });

useDocument.subscribe((now, before) => {
  if (now.openings !== before.openings) dismissArrival();
});

/** What reads and writes links is fetched when there is one. */
const loadLinks = () => fetched(import('../../links/link.ts'));
const loadLessonLinks = () => fetched(import('../../links/lessonLink.ts'));

/** A link, and what opens from it: `pictures` is a network whose own pictures stay behind, `changed` the network of a lesson that is not as the lesson has it, without the lesson. */
export interface SharedLink {
  readonly link: string;
  readonly holds: 'network' | 'pictures' | 'scene' | 'lesson' | 'changed';
}

/** The address of this page with a hash. */
export const linkTo = (hash: string): string => `${location.origin}${location.pathname}#${hash}`;

/** The address of this page with what is open in it: a lesson as long as its network is the lesson's own, else the network. */
export async function shareLink(): Promise<Result<SharedLink>> {
  const open = openLessonNow();
  if (open?.scene && isUnchanged(open)) return ok({ link: linkTo(sceneHash(open.scene)), holds: 'scene' });
  if (open && isUnchanged(open)) {
    const link = await lessonLink(open.lesson);
    return link.ok ? ok({ link: link.value, holds: 'lesson' }) : link;
  }
  const links = await loadLinks();
  if (!links.ok) return links;
  const { document } = useDocument.getState();
  const hash = await links.value.encodeLink(document);
  const holds = open ? 'changed' : hasOwnPictures(document) ? 'pictures' : 'network';
  return hash.ok ? ok({ link: linkTo(hash.value), holds }) : hash;
}

/** The address of this page with a lesson in it. */
export async function lessonLink(lesson: Lesson): Promise<Result<string>> {
  const links = await loadLessonLinks();
  const hash = links.ok ? await links.value.encodeLessonLink(lesson) : links;
  return hash.ok ? ok(linkTo(hash.value)) : hash;
}

/**
 * Opens what the page's address holds, if it holds anything, and takes it out of there: a reload shows what was made of it since. A link
 * that cannot be read stays in the address, so that it can be mended by hand.
 */
export async function openFromAddress(): Promise<void> {
  const { hash, pathname, search } = location;
  const scene = sceneInHash(hash);
  if (scene !== undefined) return await openSceneNamed(scene);
  const letter = linkLetter(hash);
  if (letter === undefined) return;
  const read = await READERS[letter](hash);
  if (location.hash !== hash) return; // another one came meanwhile
  if (!read.ok) return refuse({ did: 'link' }, read.reason);
  if (!embedding) history.replaceState(history.state, '', pathname + search); // an embedded page has nothing but its address to come back from
  useArrival.setState({ wayBack: await read.value() });
}

/** Shows what somebody handed in; nothing that is open changes. */
async function readHandInIn(hash: string): Promise<Opening> {
  const links = await fetched(import('../../links/handInLink.ts'));
  const read = links.ok ? await links.value.decodeHandInLink(hash) : links;
  return read.ok
    ? ok(async () => {
        showHandedIn(read.value);
        return undefined;
      })
    : read;
}

const READERS: Readonly<Record<LinkLetter, (hash: string) => Promise<Opening>>> = {
  n: readNetworkIn,
  l: readLessonIn,
  h: readHandInIn,
};

type Opening = Result<() => Promise<WayBack | undefined>>;

async function readNetworkIn(hash: string): Promise<Opening> {
  const links = await loadLinks();
  const read = links.ok ? await links.value.decodeLink(hash) : links;
  return read.ok ? ok(() => openAsProject(withPlaces(read.value))) : read;
}

async function readLessonIn(hash: string): Promise<Opening> {
  const links = await loadLessonLinks();
  const read = links.ok ? await links.value.decodeLessonLink(hash) : links;
  return read.ok ? ok(() => openOwnLesson(read.value)) : read;
}

async function openSceneNamed(name: string): Promise<void> {
  if (isScene(name)) await openScene(name);
  else refuse({ did: 'link' }, messages.noScene(name, SCENE_IDS.join(', ')));
}

/** Opens again what was open before; the link's network stays among the recent ones. */
export async function leaveArrival(): Promise<void> {
  const { wayBack } = useArrival.getState();
  dismissArrival();
  await wayBack?.();
}
