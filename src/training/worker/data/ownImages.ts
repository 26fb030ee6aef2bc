/** Pictures of one's own: all of them come with the plan, and are read once for as long as the thread lasts. */
import { type Images, pictureCount } from '../../../datasets/images/images.ts';
import { DIGIT_BYTES } from '../../../datasets/shards.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { digitSource, emptyDigits, placeDigits } from './digits.ts';
import type { DataListener, OpenDataset } from './source.ts';

const FIRST_IMAGES = 10;

export interface OpenImages extends OpenDataset {
  /** Which pictures they are. */
  readonly sha256: string;
}

export function openImages({ train, test, classes, sha256 }: Images, pictures: RunPlan['pictures']): OpenImages {
  const sets = { train: emptyDigits(train, [train]), test: emptyDigits(test, [test]) };
  let state: 'idle' | 'loading' | 'done' = 'idle';
  let listener: DataListener | undefined;

  const showFirst = () =>
    listener?.firstImages(sets.train.pixels.slice(0, FIRST_IMAGES * DIGIT_BYTES), sets.train.labels.slice(0, FIRST_IMAGES));
  const place = (bytes: Uint8Array) => {
    const count = pictureCount({ train, test });
    const [labels, pixels] = [bytes.subarray(0, count), bytes.subarray(count)];
    placeDigits(sets.train, 0, labels.subarray(0, train), pixels.subarray(0, train * DIGIT_BYTES));
    if (test > 0) placeDigits(sets.test, 0, labels.subarray(train), pixels.subarray(train * DIGIT_BYTES));
  };
  return {
    sha256,
    samples: {
      train: digitSource(sets.train, classes.length),
      ...(test > 0 ? { test: digitSource(sets.test, classes.length) } : {}),
    },
    async load() {
      if (state !== 'idle' || !pictures) return;
      state = 'loading';
      try {
        place(new Uint8Array(await pictures.arrayBuffer()));
        state = 'done';
        showFirst();
        listener?.arrived();
      } catch {
        state = 'idle';
        listener?.failed(['noPictures']);
      }
    },
    // Whoever is to have the same pictures has them with its own plan.
    share: (port) => port.close(),
    receive: (port) => port.close(),
    listen(next) {
      listener = next;
      if (state === 'done') showFirst();
    },
  };
}
