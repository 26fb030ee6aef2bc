/** Views of the batch of the next step, where samples have classes: its first images, and the loss of each class in it. */
import { hasImages, widthOfY } from '../../../datasets/datasets.ts';
import { sizeOf } from '../../../network/read/spec.ts';
import type { SampleSource } from '../data/source.ts';
import { crossEntropy } from './logits.ts';
import type { ViewRow } from './viewRow.ts';

/** As many as can be told apart in the inspector; the card has room for fewer. */
const SHOWN = 16;

export const BATCH: ViewRow<'batch'> = {
  offered: ({ data: { facts } }) => hasImages(facts) && facts.y.type === 'classes',
  open({ spec, train, nextStep }) {
    const { x, y } = spec.data.facts;
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const shown = next.samples.subarray(0, SHOWN);
      const labels = labelsOf(train, shown, widthOfY(y));
      return { step: next.step, size: next.samples.length, images: imagesOf(train, shown, sizeOf(x)), labels };
    };
  },
  arrays: ({ images, labels }) => [images, labels],
};

export const CLASS_LOSSES: ViewRow<'classLosses'> = {
  offered: ({ loss, data: { facts } }) => loss.kind === 'CrossEntropyLoss' && facts.y.type === 'classes',
  open({ spec: { loss, data }, train, nextStep }) {
    const classes = widthOfY(data.facts.y);
    return () => {
      const next = nextStep();
      const logits = next?.read(loss.input)?.values;
      if (!next || !logits) return undefined;
      const sums = new Float64Array(classes);
      const samples = new Uint32Array(classes);
      const labels = labelsOf(train, next.samples, classes);
      for (const [i, label] of labels.entries()) {
        sums[label] = (sums[label] ?? 0) + crossEntropy(logits.subarray(i * classes, (i + 1) * classes), label);
        samples[label] = (samples[label] ?? 0) + 1;
      }
      return { step: next.step, losses: Float32Array.from(sums, (sum, label) => sum / (samples[label] ?? 0)), samples };
    };
  },
  arrays: ({ losses, samples }) => [losses, samples],
};

export function labelsOf(source: SampleSource, samples: Uint32Array, classes: number): Uint8Array {
  const { bytes } = source;
  if (bytes) return Uint8Array.from(samples, (sample) => bytes.labels[sample] ?? 0);
  const { y } = source.read(samples);
  return Uint8Array.from(samples, (_, i) => y.subarray(i * classes, (i + 1) * classes).indexOf(1));
}

/** Image after image, pixels from 0 to 255. */
export function imagesOf(source: SampleSource, samples: Uint32Array, pixels: number): Uint8Array {
  const { bytes } = source;
  if (!bytes) return Uint8Array.from(source.read(samples).x, (shade) => Math.round(shade * 255));
  const images = new Uint8Array(samples.length * pixels);
  for (const [i, sample] of samples.entries()) images.set(bytes.pixels.subarray(sample * pixels, (sample + 1) * pixels), i * pixels);
  return images;
}
