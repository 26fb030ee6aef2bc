/** The view of the whole test set: what a network of classes says of each sample, all of it with the same parameters. */
import { widthOfY } from '../../../datasets/datasets.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { PIECE } from '../testRun.ts';
import { labelsOf } from './batch.ts';
import { crossEntropy, likeliest } from './logits.ts';
import type { ViewRow } from './viewRow.ts';

/** In one look: about a tenth of a second, for which commands have to wait. */
const MOST_MULTIPLICATIONS = 2e9;

/** How many of `count` samples a network has the time for; a round number, the same in every look. */
export function lookedAt(spec: NetworkSpec, count: number): number {
  const numbers = parametersOf(spec).reduce((sum, { shape }) => sum + sizeOf(shape), 1);
  const most = Math.max(1, MOST_MULTIPLICATIONS / numbers);
  const round = 10 ** Math.floor(Math.log10(most));
  return Math.min(count, Math.floor(most / round) * round);
}

export const ANSWERS: ViewRow<'answers'> = {
  offered: ({ data: { facts } }) => facts.y.type === 'classes' && facts.test > 0,
  open({ spec, test, predict, stepsDone }) {
    if (!test) return () => undefined;
    const classes = widthOfY(spec.data.facts.y);
    const hasLoss = spec.loss.kind === 'CrossEntropyLoss';
    const all = Uint32Array.from({ length: lookedAt(spec, test.count) }, (_, i) => i);
    return () => {
      if (!test.has(all)) return undefined;
      const labels = labelsOf(test, all, classes);
      const predicted = new Uint8Array(all.length);
      const sureness = new Float32Array(all.length);
      const sums = new Float64Array(classes);
      const counts = new Uint32Array(classes);
      for (let from = 0; from < all.length; from += PIECE) {
        const logits = predict(test, all.subarray(from, from + PIECE));
        for (let i = from; i < Math.min(from + PIECE, all.length); i++) {
          const row = logits.subarray((i - from) * classes, (i - from + 1) * classes);
          const label = labels[i] ?? 0;
          predicted[i] = likeliest(row);
          sureness[i] = Math.exp(-crossEntropy(row, predicted[i] ?? 0));
          sums[label] = (sums[label] ?? 0) + crossEntropy(row, label);
          counts[label] = (counts[label] ?? 0) + 1;
        }
      }
      const losses = Float32Array.from(sums, (sum, label) => (hasLoss ? sum / (counts[label] ?? 0) : Number.NaN));
      return { step: stepsDone(), labels, predicted, sureness, losses, of: test.count };
    };
  },
  arrays: ({ labels, predicted, sureness, losses }) => [labels, predicted, sureness, losses],
};
