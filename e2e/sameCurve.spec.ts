/** The same file gives the same curve to the last digit, also where the run's worker is lost in between. */
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';
import { chain } from './network.ts';

/** Everything that draws random numbers, and an optimizer with a memory; trained for as long as anybody likes. */
const FILE = JSON.stringify(
  chain(
    [
      { id: 'data', kind: 'Dataset', params: { name: 'mnist' } },
      { id: 'flatten', kind: 'Flatten' },
      { id: 'fc1', kind: 'Linear', params: { out_features: 32 } },
      { id: 'act1', kind: 'ReLU' },
      { id: 'drop1', kind: 'Dropout', params: { p: 0.2 } },
      { id: 'fc2', kind: 'Linear', params: { out_features: 10 } },
      { id: 'loss', kind: 'CrossEntropyLoss' },
    ],
    { optimizer: 'Adam', lr: 0.003, batch_size: 100, epochs: 50, seed: 7 },
  ),
);

/** How far the curves are compared: the runs have no end near, so that a fast machine is not done before anything happened. */
const FAR = 300;

/** Trains past `FAR`, rests. @returns the CSV as far as it is compared, the head included */
async function curve(app: App): Promise<string[]> {
  await reach(app, FAR);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  return (await app.files.metrics()).split('\n').slice(0, 1 + FAR);
}

/** Opens the file and trains it in one go. */
async function undisturbed(app: App): Promise<string[]> {
  await app.open();
  await app.files.open('curve.json', FILE);
  await expect(app.node('Dropout drop1')).toBeVisible();
  await app.train();
  return await curve(app);
}

async function reach(app: App, step: number): Promise<void> {
  await expect.poll(() => app.metric('Step'), { timeout: 60_000, intervals: [50] }).toBeGreaterThan(step);
}

/** What may happen to a thread, done in the thread itself, just after it was told to. */
const FATES = {
  'is killed': () => void setTimeout(() => self.close()),
  spins: () =>
    void setTimeout(() => {
      for (;;);
    }),
} as const;

test('with a worker that is killed, and one that spins: noticed within 5 seconds, and Continue goes on', async ({ app, page }) => {
  const wanted = await undisturbed(app);
  for (const [fate, happen] of Object.entries(FATES)) await test.step(fate, () => meet(app, page, fate, happen, wanted));
});

async function meet(app: App, page: Page, fate: string, happen: () => void, wanted: readonly string[]): Promise<void> {
  await app.reset();
  await app.train();
  await reach(app, 30);
  await app.pause(); // a checkpoint is there then, whatever the clock says
  await expect(app.status).toContainText(/^Paused/);
  const rested = await app.metric('Step');
  await app.train();
  await reach(app, rested + 10);

  const seen = await whenSaid(page, 'Training stopped');
  const start = Date.now();
  await page.workers()[0]?.evaluate(happen);
  const told = page.getByRole('alert').filter({ hasText: 'Training stopped' });
  await expect(told).toBeVisible({ timeout: 30_000 });
  const seconds = ((await seen()) - start) / 1000;
  const figures = `a worker that ${fate} was noticed after ${seconds.toFixed(1)} s`;
  test.info().annotations.push({ type: 'figures', description: figures });
  console.log(figures);
  expect(seconds).toBeLessThan(5);

  await expect(told).toContainText(/Continue goes on from step [\d,]+/);
  await expect(app.status).toContainText(/^Failed/);
  expect(await app.metric('Step')).toBeGreaterThan(rested);
  await expect(app.node('Linear fc1')).toContainText('784 → 32');
  expect((await app.files.metricsTable()).rows.length).toBeGreaterThan(rested);

  await app.button('Continue').click();
  expect(await curve(app)).toEqual(wanted);
  await expect.poll(() => page.workers().length).toBe(1);
}

/** Watches for a text from now on. @returns when the page first showed it, in ms as Date.now() has it */
async function whenSaid(page: Page, text: string): Promise<() => Promise<number>> {
  const moment = await page.evaluateHandle((wanted) => {
    const seen = { at: Number.NaN };
    const observer = new MutationObserver(() => {
      if (!document.body.innerText.includes(wanted)) return;
      seen.at = Date.now();
      observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    return seen;
  }, text);
  return () => moment.evaluate(({ at }) => at);
}
