import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createRunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { TrainingControls, TrainingReport } from './TrainingControls.tsx';
import { TrainingSettings } from './TrainingSettings.tsx';

/** As it is before there is a run. */
const markup = (panel: ReactNode) => renderToStaticMarkup(<RunContext value={createRunSession()}>{panel}</RunContext>);

/** The text of a piece of page, and its accessible names, in reading order. */
function read(html: string): string {
  return html
    .replace(/<(\w+)[^>]*?aria-label="([^"]*)"[^>]*>/g, ' [$1 $2] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

test('the training panel before the first run, under the names that other programs rely on', () => {
  const panel = (
    <>
      <TrainingControls />
      <TrainingReport />
    </>
  );
  expect(read(markup(panel))).toMatchInlineSnapshot(
    `"[fieldset Learning rate] Learning rate usual for SGD Learning rate value [input Learning rate] 1e-5 1e-4 0.001 0.01 0.1 1 10 Train Step [button Five beats] Reset [button New seed] Pace [input Pace] full speed [p Training status] Loading… [fieldset Metrics] Step 0 Epoch 0.00 Samples/s – Loss – Accuracy – Test accuracy –"`,
  );
});

test('the settings', () => {
  expect(read(markup(<TrainingSettings />))).toMatchInlineSnapshot(
    `"Optimizer SGD Adam AdamW RMSprop Adagrad Schedule constant StepLR ExponentialLR CosineAnnealingLR SequentialLR: warm-up, cosine OneCycleLR Batch size Epochs Seed momentum, nesterov, weight_decay … Takes each parameter a step of lr × gradient downhill; momentum keeps part of the last step. momentum nesterov weight_decay Max steps shuffle same numbers on every machine Stop when … Stop at seconds Seconds of training; pauses and waiting for data do not count. Stop at loss The mean loss of the last 50 batches is at most this. Stop at test accuracy The newest test has at least this accuracy: 0.97 is 97 %. Patience For so many steps the mean loss of 50 batches has not been lower than ever before. Less than 0.01 % of it does not count."`,
  );
});
