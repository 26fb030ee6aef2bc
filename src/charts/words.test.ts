/** What charts say in tooltips and to those who cannot see them. */
import { expect, test } from 'vitest';
import { formatNumber } from '../lib/numbers.ts';
import { linearAxis } from './axes.ts';
import { spreadNames } from './lineNames.ts';
import { stepRows } from './rows.ts';
import { summarize, summarizeQuantiles, summarizeValues } from './summaries.ts';
import { bucketOf, quantileTip, stepTip, type TipText, valuesTip } from './tips.ts';

const points = [
  { step: 1, low: 2.31, high: 2.31, mean: 2.31, smooth: 2.31 },
  { firstStep: 2, step: 938, low: 0.08, high: 1.9, mean: 0.4, smooth: 0.1183 },
];
const tests = [{ step: 900, value: 0.125 }];
const marks = [{ step: 500, from: 0.1, to: 0.05 }];
const q = [-0.2, -0.1, -0.02, 0.001, 0.02, 0.1, 0.21] as const;
/** An L1 loss at 0.1: the weight goes there and back, the bias stands. */
const moved = {
  firstStep: 37,
  lastStep: 40,
  low: Float32Array.of(0.6, 1.31),
  high: Float32Array.of(0.7, 1.31),
  mean: Float32Array.of(0.65, 1.31),
  latest: Float32Array.of(0.7, 1.31),
};
/** A rate that a schedule moved within a bucket. */
const rateOf = (step: number, low: number, high: number) => ({ step, low, high, mean: low, smooth: low });
const RATES = [rateOf(1, 0.1, 0.1), { ...rateOf(938, 0.05, 0.1), firstStep: 2 }];
const print = ({ caption, rows }: TipText) => [caption, ...rows.map(({ name, value }) => `${name}: ${value}`)].join('; ');

test('tooltips give exact values, of one step or of a bucket', () => {
  const rows = stepRows(points, tests, linearAxis(0, 3, 3));
  expect(rows.map((row) => print(stepTip(row, bucketOf(row.step, RATES), formatNumber, 'each step')))).toMatchInlineSnapshot(`
    [
      "Step 1; each step: 2.31; smoothed: 2.31; lr: 0.1",
      "Steps 2–938; mean: 0.4; lowest: 0.08; highest: 1.9; smoothed: 0.1183; test, step 900: 0.125; lr: 0.05–0.1",
    ]
  `);
  expect([print(quantileTip({ step: 40, q })), print(valuesTip(['weight', 'bias'], moved))]).toMatchInlineSnapshot(`
    [
      "Step 40; highest: 0.21; 95 %: 0.1; 75 %: 0.02; median: 0.001; 25 %: −0.02; 5 %: −0.1; lowest: −0.2",
      "Steps 37–40; weight: 0.6 … 0.7; bias: 1.31",
    ]
  `);
});

test('summaries tell what the picture shows', () => {
  expect([
    summarize('Loss', points, tests, marks, formatNumber, 938),
    summarize(
      'Loss',
      [...points, { step: 939, low: Number.NaN, high: Number.NaN, mean: Number.NaN, smooth: 0.2 }],
      [],
      [],
      formatNumber,
      1,
    ),
    summarize('Loss', [], [], [], formatNumber, 938),
    summarizeQuantiles('fc1.weight', [{ step: 100, q }]),
    summarizeValues('Parameters', ['weight', 'bias'], [moved]),
  ]).toMatchInlineSnapshot(`
    [
      "Loss over 938 steps (1 epochs): smoothed 0.1183 now, 2.31 at first. Test 0.125 after step 900. Learning rate 0.1 → 0.05 at step 500.",
      "Loss over 939 steps: smoothed 0.2 now, 2.31 at first. No number from step 939 on.",
      "Loss: nothing yet.",
      "fc1.weight after 100 steps: median 0.001, half of it from −0.02 to 0.02, all of it from −0.2 to 0.21.",
      "Parameters after 40 steps: weight 0.7, bias 1.31.",
    ]
  `);
});

test('names at the ends of lines stay apart, in order, within the plot', () => {
  expect(spreadNames([50, 52, 90, 54], 14, 0, 100)).toEqual([50, 64, 92, 78]);
  expect(spreadNames([99, 100, 98], 14, 0, 100)).toEqual([86, 100, 72]);
  expect(spreadNames([Number.NaN, 20], 14, 0, 100)).toEqual([100, 20]);
});
