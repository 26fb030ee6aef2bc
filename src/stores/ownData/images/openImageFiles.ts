/** Files of pictures, read in a thread of their own and in bounded time, and what is taken of them. Nothing of them leaves the page. */
import type { ImagesChoice } from '../../../datasets/images/takeImages.ts';
import { type Result, refused } from '../../../lib/result.ts';
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
const GIVEN_UP = 'Reading took too long without an answer. Take fewer pictures.';
const BROKEN = 'The files could not be read here: perhaps there was not enough memory. Take fewer pictures, or reload the page.';

/** @param onProgress so many pictures of so many are decoded */
export function openImageFiles(files: readonly File[], onProgress: (done: number, of: number) => void): OpenImageFiles {
  const thread = new Worker(new URL('./imageThread.ts', import.meta.url), { type: 'module' });
  const ask = <K extends 'read' | 'taken'>(asked: ImagesAsked, answer: K) =>
    new Promise<Extract<ImagesTold, { type: K }>['result']>((resolve) => {
      const end = (result: Result<never>) => resolve(result as Extract<ImagesTold, { type: K }>['result']);
      let timer = setTimeout(() => end(refused(GIVEN_UP)), PATIENCE);
      thread.onmessage = ({ data: told }: MessageEvent<ImagesTold>) => {
        clearTimeout(timer);
        timer = setTimeout(() => end(refused(GIVEN_UP)), PATIENCE);
        if (told.type === 'progress') onProgress(told.done, told.of);
        if (told.type !== answer) return;
        clearTimeout(timer);
        resolve((told as Extract<ImagesTold, { type: K }>).result);
      };
      thread.onerror = () => {
        clearTimeout(timer);
        end(refused(BROKEN));
      };
      thread.postMessage(asked);
    });
  return {
    summary: ask({ type: 'read', files }, 'read'),
    take: (choice) => ask({ type: 'take', choice }, 'taken'),
    close: () => thread.terminate(),
  };
}
