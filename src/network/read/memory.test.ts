/** The estimate's parts, and its verdicts in words. */
import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { DEFAULT_TRAINING, OPTIMIZER_NAMES, type TrainingSettings } from '../training.ts';
import { estimateMemory, judgeMemory } from './memory.ts';
import { readNetwork } from './readNetwork.ts';
import type { NetworkSpec } from './spec.ts';

function specOf(line: string): NetworkSpec {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}
const settings = (changes: Partial<TrainingSettings> = {}): TrainingSettings => ({ ...DEFAULT_TRAINING, ...changes });
const usual = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

test('the parts add up, and parameters are four bytes each', () => {
  for (const optimizer of OPTIMIZER_NAMES) {
    const { bytes, parts } = estimateMemory(usual, settings({ optimizer }));
    expect(parts.parameters).toBe(4 * 101_770);
    expect(bytes).toBe(parts.parameters + parts.gradients + parts.optimizerState + parts.activations + parts.anchors);
  }
});

test('what an optimizer remembers counts, in its state and in every moment to go back to', () => {
  const parts = (changes: Partial<TrainingSettings>) => estimateMemory(usual, settings(changes)).parts;
  const plain = parts({});
  const momentum = parts({ momentum: 0.9 });
  expect(momentum.optimizerState - plain.optimizerState).toBe(plain.parameters);
  expect(momentum.anchors).toBe(2 * plain.anchors);
  expect(parts({ optimizer: 'Adam' }).anchors).toBe(3 * plain.anchors);
});

test('activations grow with the batch, up to the data', () => {
  const activations = (batch_size: number) => estimateMemory(usual, settings({ batch_size })).parts.activations;
  expect(activations(20_000)).toBe(2 * activations(10_000));
  expect(activations(70_000)).toBe(activations(60_000));
  expect(activations(1)).toBe(activations(64)); // the test set takes more than either
});

test('a network that fits needs no words', () => {
  expect(judgeMemory(usual, settings())).toEqual({ verdict: 'fine' });
});

test('one that takes much is warned of, and one that takes too much is refused with numbers and what to do', () => {
  const wide = specOf('mnist > flatten > linear 4096 > relu > linear 1024 > relu > linear 10 > cross_entropy');
  const huge = specOf('mnist > flatten > linear 65536 > relu > linear 65536 > linear 10 > cross_entropy');
  expect([
    judgeMemory(wide, settings({ optimizer: 'Adam' })),
    judgeMemory(huge, settings({ optimizer: 'Adam' })),
    judgeMemory(specOf('mnist > flatten > linear 2048 > gelu > linear 10 > cross_entropy'), settings({ batch_size: 60_000 })),
  ]).toMatchInlineSnapshot(`
    [
      {
        "text": "Training this network of 7,420,938 parameters in batches of 64 takes about 0.7 GB of memory. Close other tabs, or make it smaller, if the browser gets slow.",
        "verdict": "much",
      },
      {
        "text": "Training this network of 4,347,133,962 parameters in batches of 64 takes about 434.2 GB of memory. 432.4 GB are for the parameters and what Adam keeps of them, 1.8 GB for the batch. A browser gives 1.4 GB at most. Make its Linear layers smaller.",
        "verdict": "tooMuch",
      },
      {
        "text": "Training this network of 1,628,170 parameters in batches of 60,000 takes about 10.9 GB of memory. 72 MB are for the parameters and what SGD keeps of them, 10.8 GB for the batch. A browser gives 1.4 GB at most. Make the batch size smaller.",
        "verdict": "tooMuch",
      },
    ]
  `);
});

test('wider, deeper or with larger batches, it never takes less', () => {
  const lines = ['linear 64', 'linear 256', 'linear 256 > relu > linear 256', 'linear 256 > gelu > linear 256 > dropout'];
  const bytes = lines.map((line) => estimateMemory(specOf(`mnist > flatten > ${line} > linear 10 > cross_entropy`), settings()).bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
});
