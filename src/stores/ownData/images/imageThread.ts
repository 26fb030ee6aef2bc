/** The thread that reads files into pictures and makes the data set that is chosen of them, so that the page never stands still. */
import type { FoundPictures } from '../../../datasets/images/labeled.ts';
import type { PicturesTold } from '../../../datasets/images/messages.ts';
import { type ImagesChoice, takeImages } from '../../../datasets/images/takeImages.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import { fingerprint } from '../fingerprint.ts';
import { decodePng } from './decodePng.ts';
import { type ImagesAsked, type ImagesTold, OF_EACH, type TakenFromThread } from './imageWords.ts';
import { readImages } from './readImages.ts';
import { summaryOf } from './summary.ts';

let found: FoundPictures | undefined;

const say = (told: ImagesTold, transfer: Transferable[] = []): void => self.postMessage(told, { transfer });

self.onmessage = async ({ data: asked }: MessageEvent<ImagesAsked>) => {
  if (asked.type === 'take') return sayTaken(take(asked.choice));
  const read = await readImages(asked.files, { decode: decodePng, onProgress: tellNowAndThen() });
  found = read.ok ? read.value : undefined;
  say({ type: 'answer', result: read.ok ? ok(summaryOf(read.value, OF_EACH)) : read });
};

const sayTaken = (result: Result<TakenFromThread, PicturesTold>): void =>
  say({ type: 'answer', result }, result.ok ? [result.value.bytes.buffer] : []);

function take(choice: ImagesChoice): Result<TakenFromThread, PicturesTold> {
  if (!found) return refused(['again']);
  const taken = takeImages(found, choice);
  if (!taken.ok) return taken;
  const { images, bytes } = taken.value;
  return ok({ images: { ...images, sha256: fingerprint(bytes) }, bytes });
}

/** Ten times a second is enough. ms */
const PACE = 100;

function tellNowAndThen(): (done: number, of: number) => void {
  let last = 0;
  return (done, of) => {
    if (performance.now() - last < PACE) return;
    last = performance.now();
    say({ type: 'progress', done, of });
  };
}
