/** What tabs say to each other about a project. */
import type { ProjectId } from './records.ts';

/** `whose`: does anybody have it? `mine`: I have. `yield`: let me have it. */
export type Word = 'whose' | 'mine' | 'yield';

export interface Channel {
  say(word: Word): void;
  close(): void;
}

/** Where the browser has no such channel, nobody hears and nobody answers. */
export function openChannel(id: ProjectId, onWord: (word: Word) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`tinkergrad.${id}`);
  channel.onmessage = ({ data }) => onWord(data as Word);
  return { say: (word) => channel.postMessage(word), close: () => channel.close() };
}
