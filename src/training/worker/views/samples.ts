/** The view of the data set itself: some of its images, by number or by class. */
import { hasImages, widthOfY } from '../../../datasets/datasets.ts';
import { sizeOf } from '../../../network/read/spec.ts';
import type { SamplesAsked } from '../../shared/questions.ts';
import type { ByteSource, SampleSource } from '../data/source.ts';
import { imagesOf, labelsOf } from './batch.ts';
import type { ViewRow } from './viewRow.ts';

interface Chosen {
  readonly indices: Uint32Array;
  /** How many there are to choose from. */
  readonly of: number;
}

/** Nothing is shown before all that was asked for has arrived. */
export const SAMPLES: ViewRow<'samples'> = {
  offered: ({ data: { facts } }) => hasImages(facts) && facts.y.type === 'classes',
  open({ spec, train, test }) {
    const { x, y } = spec.data.facts;
    return (asked) => {
      const source = asked.split === 'train' ? train : test;
      const chosen = source?.bytes && choose(asked, source, source.bytes);
      if (!source || !chosen) return undefined;
      const { indices } = chosen;
      return { asked, ...chosen, pixels: imagesOf(source, indices, sizeOf(x)), labels: labelsOf(source, indices, widthOfY(y)) };
    };
  },
  arrays: ({ indices, pixels, labels }) => [indices, pixels, labels],
};

/** Numbers beyond the end are left out. */
function choose(asked: SamplesAsked, source: SampleSource, { labels }: ByteSource): Chosen | undefined {
  if ('indices' in asked) {
    const indices = Uint32Array.from(asked.indices.filter((index) => index >= 0 && index < source.count));
    return source.has(indices) ? { indices, of: source.count } : undefined;
  }
  if (!source.has(firstOfEachBlock(source))) return undefined;
  const all = Uint32Array.from(labels.keys()).filter((index) => labels[index] === asked.ofClass);
  return { indices: all.slice(asked.skip, asked.skip + asked.count), of: all.length };
}

const firstOfEachBlock = ({ blocks }: SampleSource): Uint32Array => Uint32Array.from(blocks.starts.slice(0, -1));
