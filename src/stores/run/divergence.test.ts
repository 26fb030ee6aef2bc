import { expect, test } from 'vitest';
import { DEFAULT_TRAINING, OPTIMIZER_NAMES } from '../../network/training.ts';
import type { Divergence } from '../../training/shared/protocol.ts';
import { explainDivergence } from './divergence.ts';

const divergence: Divergence = {
  step: 41,
  noticedAt: 52,
  lossBefore: 2.9341,
  lossAfter: 4.12e8,
  lr: 3,
  tensor: 'fc2.weight',
  gradient: 2871.3,
  change: 8613.9,
  suggestedLr: 0.3,
};

test('each optimizer throws parameters in its own way', () => {
  const plain = OPTIMIZER_NAMES.map((optimizer) => explainDivergence(divergence, { ...DEFAULT_TRAINING, optimizer }, 'MSELoss'));
  const rolling = explainDivergence({ ...divergence, lr: 1e9 }, { ...DEFAULT_TRAINING, momentum: 0.9 }, 'MSELoss');
  expect([...plain, rolling]).toMatchInlineSnapshot(`
    [
      "At step 41 the loss went from 2.9 to 4.1e8. A step of 3 × a gradient of 2,900 threw fc2.weight far away. The learning rate is too big.",
      "At step 41 the loss went from 2.9 to 4.1e8. Adam moved the numbers of fc2.weight by up to 8,600, which follows from the rate 3, whatever the gradient (2,900). The learning rate is too big.",
      "At step 41 the loss went from 2.9 to 4.1e8. AdamW moved the numbers of fc2.weight by up to 8,600, which follows from the rate 3, whatever the gradient (2,900). The learning rate is too big.",
      "At step 41 the loss went from 2.9 to 4.1e8. RMSprop moved the numbers of fc2.weight by up to 8,600, which follows from the rate 3, whatever the gradient (2,900). The learning rate is too big.",
      "At step 41 the loss went from 2.9 to 4.1e8. Adagrad moved the numbers of fc2.weight by up to 8,600, which follows from the rate 3, whatever the gradient (2,900). The learning rate is too big.",
      "At step 41 the loss went from 2.9 to 4.1e8. A step of 1e9 × a gradient of 2,900 moved fc2.weight by up to 8,600: momentum 0.9 added what it kept of the steps before. The learning rate is too big.",
    ]
  `);
});

test('numbers that are none, and no rate that helps', () => {
  const { suggestedLr: _, ...helpless } = divergence;
  expect(
    [Number.NaN, Number.POSITIVE_INFINITY].map((lossAfter) =>
      explainDivergence({ ...helpless, step: 1, lr: 1e-5, gradient: 1e30, lossAfter }, DEFAULT_TRAINING, 'MSELoss'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "At step 1 the loss went from 2.9 to NaN. A step of 1e-5 × a gradient of 1e30 threw fc2.weight far away. No smaller learning rate mends this step. Look for very large numbers in the data or in the parameters that training started from.",
      "At step 1 the loss went from 2.9 to ∞. A step of 1e-5 × a gradient of 1e30 threw fc2.weight far away. No smaller learning rate mends this step. Look for very large numbers in the data or in the parameters that training started from.",
    ]
  `);
});

test('what only a formula can do is told of the formula', () => {
  const { suggestedLr, ...helpless } = divergence;
  const cases: readonly Divergence[] = [
    divergence,
    { ...helpless, step: 1, lossBefore: Number.NaN, lossAfter: Number.NaN },
    { ...divergence, lossBefore: 0, lossAfter: Number.NaN, gradient: Number.POSITIVE_INFINITY },
    { ...helpless, lossBefore: -3.1e38, lossAfter: Number.NEGATIVE_INFINITY },
    { ...helpless, lossBefore: -2e37, lossAfter: Number.NaN },
    { ...divergence, lossBefore: -0.5, lossAfter: 4e9 },
  ];
  expect(suggestedLr).toBe(0.3);
  expect(cases.map((one) => explainDivergence(one, DEFAULT_TRAINING, 'CustomLoss'))).toMatchInlineSnapshot(`
    [
      "At step 41 the loss went from 2.9 to 4.1e8. A step of 3 × a gradient of 2,900 threw fc2.weight far away. The learning rate is too big.",
      "At step 1 the formula of the loss gives NaN. Look for a root or a log of what may be below 0, and for a division by what may be 0. Also look for powers that grow too large.",
      "At step 41, where the loss is 0, its gradient is no finite number. A formula has none where it takes a root or a log of 0, or divides by 0. Add a small number there, such as 1e-8.",
      "At step 41 the loss went from −3.1e38 to −∞. Nothing in its formula stops it at 0, so it falls for as long as training goes on, whatever the learning rate. abs(…) or a square makes it a distance.",
      "At step 41 the loss went from −2e37 to NaN. Nothing in its formula stops it at 0, so it falls for as long as training goes on, whatever the learning rate. abs(…) or a square makes it a distance.",
      "At step 41 the loss went from −0.5 to 4e9. A step of 3 × a gradient of 2,900 threw fc2.weight far away. The learning rate is too big.",
    ]
  `);
});
