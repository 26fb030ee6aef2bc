/** A plan that is fed samples by their numbers in a data set, and tells the figures of their batch. */
import type { DataFacts } from '../../../datasets/datasets.ts';
import { NONE } from '../../kernels/kernels.ts';
import { type BindOptions, type BoundPlan, bindPlan } from '../../kernels/plan/boundPlan.ts';
import type { SampleSource } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { accuracyOf, type StepFigures } from '../tape/trainStep.ts';
import { packedImages } from './packedImages.ts';
import { residentBytes } from './residentBytes.ts';

export interface FedPlan extends BoundPlan {
  /** Puts some samples where the plan takes them. */
  feed(source: SampleSource, indices: Uint32Array): void;
  /** Of the batch that was fed last, once its loss is computed. */
  figures(): StepFigures;
}

export function feedPlan(options: BindOptions, facts: DataFacts, { kernels, memory }: KernelEngine): FedPlan {
  const bound = bindPlan(options);
  const { isBytes, isLabels, yWidth } = options.form;
  const { takes } = bound;
  let size = 0;
  let places = { pixels: NONE, images: NONE };

  /** Brings these samples to where the plan takes them from. */
  const bring = (source: SampleSource, indices: Uint32Array): void => {
    const pixels = takes.pixels ? residentBytes(source, memory) : undefined;
    const images = takes.images ? packedImages(source, kernels, memory) : undefined;
    pixels?.bring(indices);
    images?.bring(indices);
    places = { pixels: pixels?.address ?? NONE, images: images?.address ?? NONE };
  };

  return {
    ...bound,
    feed(source, indices) {
      bring(source, indices);
      size = indices.length;
      const views = bound.views(size, places);
      if (isBytes) views.indices.set(indices);
      const known = source.bytes?.labels;
      for (let i = 0; known && i < views.labels.length; i++) views.labels[i] = known[indices[i] ?? 0] ?? 0;
      if (isBytes && isLabels) return;
      const { x, y } = source.read(indices);
      for (let i = 0; !known && i < views.labels.length; i++) views.labels[i] = y.subarray(i * yWidth, (i + 1) * yWidth).indexOf(1);
      if (views.x.length > 0) views.x.set(x.subarray(0, views.x.length));
      views.y.set(y.subarray(0, views.y.length));
    },
    figures() {
      const { loss, right } = bound.result();
      if (facts.y.type !== 'classes') return { loss, accuracy: Number.NaN };
      if (isLabels) return { loss, accuracy: right / size };
      return { loss, accuracy: accuracyOf(facts, bound.output(), { size, y: bound.views(size, places).y }) };
    },
  };
}
