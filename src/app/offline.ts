/** The page is kept for use without a network once it has come to rest: neither the first paint nor the first step waits for it. */
import { embedding } from '../stores/embedding.ts';
import { firstThings } from '../ui/firstThings.ts';

/** So long the page is busy with what is needed at once, in ms. */
const REST = 3000;

/** Only the built page is kept, and none in a frame of another one. Gives back how to end it. */
export function startOfflineLater(): () => void {
  if (!import.meta.env.PROD || embedding) return () => undefined;
  let isOver = false;
  const start = async () => {
    await firstThings();
    await new Promise((resolve) => setTimeout(resolve, REST));
    if (!isOver) await (await import('../stores/offline/start.ts')).startOffline();
  };
  void start().catch(() => undefined);
  return () => {
    isOver = true;
  };
}
