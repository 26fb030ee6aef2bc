import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

const shown = { step: 2814, epoch: 3, loss: 0.118_34, accuracy: 0.9689, lr: 0.05, samplesPerSecond: 61_234 };
const print = (...metrics: Parameters<typeof figuresOf>) =>
  figuresOf(...metrics)
    .map(({ name, value }) => `${name} ${value}`)
    .join(' ');

test('a run as it is read', () => {
  expect(print({ shown, test: { step: 2814, loss: 0.12, accuracy: 0.9642 } })).toMatchInlineSnapshot(
    `"Step 2,814 Epoch 3.00 Samples/s 61,200 Loss 0.1183 Accuracy 96.9 % Test accuracy 96.4 %"`,
  );
});

test('before the first step, and where there is no accuracy', () => {
  expect(print({ shown: undefined, test: undefined })).toMatchInlineSnapshot(
    `"Step 0 Epoch 0.00 Samples/s – Loss – Accuracy – Test accuracy –"`,
  );
  expect(
    print({ shown: { ...shown, accuracy: null, samplesPerSecond: 0 }, test: { step: 1, loss: 1, accuracy: null } }),
  ).toMatchInlineSnapshot(`"Step 2,814 Epoch 3.00 Samples/s – Loss 0.1183 Accuracy – Test accuracy –"`);
});

test('an epoch is not over before its last step', () => {
  const epochs = [937 / 938, 938 / 938, 2.999, 2813 / 938, 2814 / 938];
  expect(epochs.map((epoch) => figuresOf({ shown: { ...shown, epoch }, test: undefined })[1]?.value)).toEqual([
    '0.99',
    '1.00',
    '2.99',
    '2.99',
    '3.00',
  ]);
});

test('losses of every size', () => {
  const losses = [0, 1e-9, 0.0001, 2.345_678, 12.3456, 99_999, 123_456, 1e30, Number.NaN, Number.POSITIVE_INFINITY];
  expect(losses.map((loss) => figuresOf({ shown: { ...shown, loss }, test: undefined })[3]?.value)).toMatchInlineSnapshot(`
    [
      "0.0000",
      "1e-9",
      "0.0001",
      "2.3457",
      "12.346",
      "99,999",
      "123,456",
      "1e+30",
      "NaN",
      "∞",
    ]
  `);
});
