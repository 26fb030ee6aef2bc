/** The answers to a test set, counted by class and looked through. Pure. */
import type { GalleryChoice } from '../../stores/gallery.ts';
import type { TestAnswers } from '../../training/shared/views.ts';

export interface Confusion {
  readonly classes: number;
  /** A row for each true class, a column for each that samples are taken for. */
  readonly counts: Uint32Array;
  /** By true class. */
  readonly totals: Uint32Array;
  readonly right: number;
  readonly size: number;
}

type Answers = Pick<TestAnswers, 'labels' | 'predicted' | 'sureness'>;

export function confusionOf({ labels, predicted }: Answers, classes: number): Confusion {
  const counts = new Uint32Array(classes * classes);
  const totals = new Uint32Array(classes);
  let right = 0;
  for (let i = 0; i < labels.length; i++) {
    const [truth, answer] = [labels[i] ?? 0, predicted[i] ?? 0];
    counts[truth * classes + answer] = (counts[truth * classes + answer] ?? 0) + 1;
    totals[truth] = (totals[truth] ?? 0) + 1;
    if (truth === answer) right += 1;
  }
  return { classes, counts, totals, right, size: labels.length };
}

/** The numbers of the samples that a choice shows: wrong ones the surest first, right ones the least sure first, all in the order of the set. */
export function samplesOfChoice({ labels, predicted, sureness }: Answers, { show, truth, predicted: as }: GalleryChoice): Uint32Array {
  const isShown = (i: number) =>
    (truth === undefined || labels[i] === truth) &&
    (as === undefined || predicted[i] === as) &&
    (show === 'all' || (labels[i] === predicted[i]) === (show === 'right'));
  const samples = Uint32Array.from(labels.keys()).filter(isShown);
  if (show === 'all') return samples;
  const sign = show === 'wrong' ? -1 : 1;
  return samples.sort((a, b) => sign * ((sureness[a] ?? 0) - (sureness[b] ?? 0)) || a - b);
}
