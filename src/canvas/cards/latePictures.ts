/** What draws each view on the cards, a row each: fetched apart, since a card can be shown, and a network edited, without. */
import type { ComponentType } from 'react';
import type { ViewName } from '../../training/shared/views.ts';
import type { PictureProps } from './cardProps.ts';
import { DrawnNeurons } from './DrawnNeurons.tsx';
import { FittedPoints } from './FittedPoints.tsx';
import { LiveActivation } from './LiveActivation.tsx';
import { LossByClass } from './LossByClass.tsx';
import { NextBatch } from './NextBatch.tsx';
import { OutputNumbers } from './OutputNumbers.tsx';
import { WeightNumbers } from './WeightNumbers.tsx';
import { WeightHistogram, WeightPixels } from './WeightPictures.tsx';

export const LATE_PICTURES = {
  values: WeightNumbers,
  pictures: WeightPixels,
  parameters: WeightHistogram,
  curve: FittedPoints,
  outputs: OutputNumbers,
  activations: LiveActivation,
  classLosses: LossByClass,
  batch: NextBatch,
  drawing: DrawnNeurons,
} satisfies { readonly [V in ViewName]?: ComponentType<PictureProps<V>> };
