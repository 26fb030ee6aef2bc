/** Images of some samples: those that are known are kept, so that a list which changes a little does not flicker. */
import { useMemo, useState } from 'react';
import { useSamples } from '../../stores/run/useRun.ts';
import type { SamplesAsked } from '../../training/shared/questions.ts';
import type { SampleImages } from '../../training/shared/views.ts';

/** Beyond so many all are forgotten but the newest. */
const MOST_KEPT = 3000;

type Images = ReadonlyMap<number, Uint8Array>;
const NONE: Images = new Map();

/** @returns the pixels of those that have arrived, by their numbers */
export function useDigits(split: SamplesAsked['split'], indices: ArrayLike<number>): Images {
  const [known, setKnown] = useState<{ readonly split: string; readonly images: Images; readonly last?: SampleImages }>({
    split,
    images: NONE,
  });
  const images = known.split === split ? known.images : NONE;
  const missing = Array.from(indices).filter((index) => !images.has(index));
  const key = missing.join();
  const asked = useMemo<SamplesAsked | undefined>(
    () => (key === '' ? undefined : { split, indices: key.split(',').map(Number) }),
    [split, key],
  );
  const samples = useSamples(asked);
  if (samples && samples !== known.last) setKnown({ split, images: joined(images, samples), last: samples });
  return images;
}

function joined(images: Images, { indices, pixels }: SampleImages): Images {
  const size = pixels.length / indices.length;
  const fresh = [...indices].map((index, i) => [index, pixels.subarray(i * size, (i + 1) * size)] as const);
  return new Map([...(images.size > MOST_KEPT ? [] : images), ...fresh]);
}
