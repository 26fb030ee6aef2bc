import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TrainingControls } from './TrainingControls.tsx';
import { TrainingSettings } from './TrainingSettings.tsx';

/** The text of a piece of page, and its accessible names, in reading order. */
function read(markup: string): string {
  return markup
    .replace(/<(\w+)[^>]*?aria-label="([^"]*)"[^>]*>/g, ' [$1 $2] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the training panel before the first run, under the names that other programs rely on', () => {
  expect(read(renderToStaticMarkup(<TrainingControls />))).toMatchInlineSnapshot(
    `"[fieldset Learning rate] Learning rate usual for SGD Learning rate value [input Learning rate] 1e-5 1e-4 0.001 0.01 0.1 1 10 Train Step Reset [p Training status] Loading… [fieldset Metrics] Step 0 Epoch 0.00 Samples/s – Loss – Accuracy – Test accuracy –"`,
  );
});

test('the settings', () => {
  expect(read(renderToStaticMarkup(<TrainingSettings />))).toMatchInlineSnapshot(
    `"Optimizer SGD Adam AdamW RMSprop Adagrad Batch size Epochs Seed momentum, nesterov, weight_decay … Takes each parameter a step of lr × gradient downhill; momentum keeps part of the last step. momentum nesterov weight_decay Max steps shuffle same numbers on every machine"`,
  );
});
