/** Pictures that show nothing before there is a run, a row each: fetched once the cards are on the page. */
import type { ComponentType } from 'react';
import type { ViewName } from '../../training/shared/views.ts';
import { BeatOnCard } from './BeatOnCard.tsx';
import type { PictureProps } from './cardProps.ts';
import { DrawnNeurons } from './DrawnNeurons.tsx';
import { NextBatch } from './NextBatch.tsx';
import { OutputNumbers } from './OutputNumbers.tsx';
import { WeightNumbers } from './WeightNumbers.tsx';
import { WeightHistogram, WeightPixels } from './WeightPictures.tsx';

export const LATE_PICTURES = {
  values: WeightNumbers,
  pictures: WeightPixels,
  parameters: WeightHistogram,
  outputs: OutputNumbers,
  batch: NextBatch,
  drawing: DrawnNeurons,
  beats: BeatOnCard,
} satisfies { readonly [V in ViewName]?: ComponentType<PictureProps<V>> };
