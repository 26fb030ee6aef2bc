/** Answers counted and chosen, against plain filters over random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GalleryChoice } from '../../stores/gallery.ts';
import { confusionOf, samplesOfChoice } from './confusion.ts';

const CLASSES = 10;
const digit = fc.nat({ max: CLASSES - 1 });
const answers = fc
  .array(fc.record({ label: digit, said: digit, sure: fc.float({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 300 })
  .map((rows) => ({
    labels: Uint8Array.from(rows, ({ label }) => label),
    predicted: Uint8Array.from(rows, ({ said }) => said),
    sureness: Float32Array.from(rows, ({ sure }) => sure),
  }));

test('every sample is in one cell: rows add up to the classes, the diagonal to what is right', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { counts, totals, right, size } = confusionOf(given, CLASSES);
      expect(size).toBe(given.labels.length);
      for (let truth = 0; truth < CLASSES; truth++) {
        const row = counts.subarray(truth * CLASSES, (truth + 1) * CLASSES);
        expect(row.reduce((sum, count) => sum + count, 0)).toBe(totals[truth]);
        expect(totals[truth]).toBe(given.labels.filter((label) => label === truth).length);
      }
      expect(right).toBe(given.labels.filter((label, i) => label === given.predicted[i]).length);
    }),
  );
});

test('a choice shows the samples that fit, each once: as many as the cell counts, wrong ones the surest first', () => {
  const any = fc.option(digit, { nil: undefined });
  const choice = fc.record<GalleryChoice>({ show: fc.constantFrom('wrong', 'right', 'all'), truth: any, predicted: any });
  fc.assert(
    fc.property(answers, choice, (given, { show, truth, predicted }) => {
      const shown = [...samplesOfChoice(given, { show, truth, predicted })];
      const isRight = (i: number) => given.labels[i] === given.predicted[i];
      const fits = (i: number) =>
        (truth === undefined || given.labels[i] === truth) &&
        (predicted === undefined || given.predicted[i] === predicted) &&
        (show === 'all' || isRight(i) === (show === 'right'));
      expect([...shown].sort((a, b) => a - b)).toEqual([...given.labels.keys()].filter(fits));
      const sure = shown.map((i) => given.sureness[i] ?? 0);
      const order = { wrong: [...sure].sort((a, b) => b - a), right: [...sure].sort((a, b) => a - b), all: sure }[show];
      expect(sure).toEqual(order);
    }),
  );
});
