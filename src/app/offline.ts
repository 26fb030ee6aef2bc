/** The page is kept for use without a network once it has come to rest: the first paint and the first training do not wait for it. */
import { embedding } from '../stores/embedding.ts';

/** So long the page is busy with what is needed at once, in ms. */
const REST = 3000;

/** Only the built page is kept, and none in a frame of another one. Gives back how to end it. */
export function startOfflineLater(): () => void {
  if (!import.meta.env.PROD || embedding) return () => undefined;
  const timer = setTimeout(
    () =>
      void import('../stores/offline/start.ts').then(
        ({ startOffline }) => startOffline(),
        () => undefined,
      ),
    REST,
  );
  return () => clearTimeout(timer);
}
