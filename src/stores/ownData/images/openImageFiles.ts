/** Files of pictures, read in a thread of their own and in bounded time, and what is taken of them. Nothing of them leaves the page. */
import { messages, type PicturesTold } from '../../../datasets/images/messages.ts';
import type { ImagesChoice } from '../../../datasets/images/takeImages.ts';
import { say } from '../../../lib/messages.ts';
import { type Result, refused } from '../../../lib/result.ts';
import { messages as ownData } from '../messages.ts';
import type { ImagesAsked, ImagesSummary, ImagesTold, TakenFromThread } from './imageWords.ts';

export interface OpenImageFiles {
  readonly summary: Promise<Result<ImagesSummary>>;
  /** The data set that is chosen of them. */
  take(choice: ImagesChoice): Promise<Result<TakenFromThread>>;
  /** Lets go of them, and of what is under way. */
  close(): void;
}

/** With nothing heard for so long the thread is given up: the largest files take some seconds, a slow phone ten times as long. ms */
const PATIENCE = 60_000;

/** The thread speaks no language. */
const said = <T>(result: Result<T, PicturesTold>): Result<T> => (result.ok ? result : refused(say(messages.told, result.reason)));

/** @param onProgress so many pictures of so many are decoded */
export function openImageFiles(files: readonly File[], onProgress: (done: number, of: number) => void): OpenImageFiles {
  const thread = new Worker(new URL('./imageThread.ts', import.meta.url), { type: 'module' });
  const ask = <T extends ImagesSummary | TakenFromThread>(asked: ImagesAsked) =>
    new Promise<Result<T>>((resolve) => {
      let timer: ReturnType<typeof setTimeout>;
      const end = (result: Result<T>) => {
        clearTimeout(timer);
        resolve(result);
      };
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(refused(ownData.imagesTooSlow)), PATIENCE);
      };
      thread.onmessage = ({ data: told }: MessageEvent<ImagesTold>) => {
        if (told.type === 'answer') return end(said(told.result as Result<T, PicturesTold>));
        wait();
        onProgress(told.done, told.of);
      };
      thread.onerror = () => end(refused(ownData.imagesBroken));
      wait();
      thread.postMessage(asked);
    });
  return {
    summary: ask<ImagesSummary>({ type: 'read', files }),
    take: (choice) => ask<TakenFromThread>({ type: 'take', choice }),
    close: () => thread.terminate(),
  };
}
