/** Digits from one training thread to another, so that several have them by one download: what each says and hears through the port. */
import type { Shard } from '../../../datasets/shards.ts';
import type { DataPort } from '../../shared/protocol.ts';
import type { UnpackedShard } from './shard.ts';

/** A shard as it is handed on: where its digits belong, and their bytes. */
export type HandedShard = Pick<Shard, 'file' | 'set' | 'first'> & UnpackedShard;

type Word =
  | { readonly type: 'shard'; readonly shard: HandedShard }
  /** How the download of the thread that hands on is doing. */
  | { readonly type: 'progress'; readonly loadedBytes: number; readonly totalBytes: number }
  /** Its download has failed. */
  | { readonly type: 'failed' };

/** A thread that says nothing for so long is gone: its samples are loaded as if there were none. ms */
const PATIENCE = 10_000;

const say = (port: DataPort, word: Word): void => (port as MessagePort).postMessage(word);

/** What a thread says that hands on its digits. */
export const handOn = {
  shard: (port: DataPort, shard: HandedShard): void => say(port, { type: 'shard', shard }),
  progress: (port: DataPort, loadedBytes: number, totalBytes: number): void => say(port, { type: 'progress', loadedBytes, totalBytes }),
  failed: (port: DataPort): void => say(port, { type: 'failed' }),
};

export interface Receiver {
  shard(shard: HandedShard): void;
  progress(loadedBytes: number, totalBytes: number): void;
  isComplete(): boolean;
}

/** Hears of digits until all are there. @returns whether they are; false where the other thread has fallen silent or its download has failed */
export function hearOf(dataPort: DataPort, receiver: Receiver): Promise<boolean> {
  const port = dataPort as MessagePort;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (isComplete: boolean) => {
      clearTimeout(timer);
      port.close();
      resolve(isComplete);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(false), PATIENCE);
    };
    port.onmessage = ({ data: word }: MessageEvent<Word>) => {
      wait();
      if (word.type === 'failed') return end(false);
      if (word.type === 'shard') receiver.shard(word.shard);
      else receiver.progress(word.loadedBytes, word.totalBytes);
      if (receiver.isComplete()) end(true);
    };
    wait();
  });
}
