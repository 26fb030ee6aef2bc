/** The same file gives the same curve to the last digit, whatever happens to the run in between: pauses, single steps, a lost worker. */
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

test('with pauses and single steps in between', async ({ app }) => {
  const wanted = await undisturbed(app);
  expect(wanted).toHaveLength(1 + FAR);
  await app.reset();
  for (const act of [app.step, app.step, app.train]) await act();
  await reach(app, 30);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  for (const act of [app.step, app.step, app.step, app.train]) await act();
  expect(await curve(app)).toEqual(wanted);
});

/** What may happen to a thread, done in the thread itself, just after it was told to. */
const FATES = {
  'is killed': () => void setTimeout(() => self.close()),
  spins: () =>
    void setTimeout(() => {
      for (;;);
    }),
} as const;

for (const [fate, happen] of Object.entries(FATES)) {
  test(`with a worker that ${fate}: noticed within 5 seconds, and Continue goes on`, async ({ app, page }) => {
    const wanted = await undisturbed(app);
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
  });
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

/** A small network on twenty points, five batches an epoch. */
const plainRun = (max_steps: number): string =>
  JSON.stringify(
    chain(
      [
        { id: 'data', kind: 'Dataset', params: { name: 'points', x: XS.map((x) => [x]), y: XS.map((x) => [Math.sin(3 * x)]) } },
        { id: 'fc1', kind: 'Linear', params: { out_features: 8 } },
        { id: 'act1', kind: 'Tanh' },
        { id: 'fc2', kind: 'Linear', params: { out_features: 1 } },
        { id: 'loss', kind: 'MSELoss' },
      ],
      { optimizer: 'SGD', lr: 0.1, batch_size: 4, epochs: 100, max_steps, shuffle: false, seed: 3 },
    ),
  );
const XS = Array.from({ length: 20 }, (_, i) => i / 10 - 1);

test('a run saved with parameters, opened and trained on by plain SGD without shuffling is the run that never stopped', async ({ app }) => {
  const losses = async () => (await app.files.metricsTable()).rows.map(([, , , loss]) => loss);
  const parameters = async (): Promise<unknown> => JSON.parse(await app.files.saveWithParameters()).parameters;
  await app.open();
  await app.files.open('whole.json', plainRun(60));
  await expect(app.node('MSELoss loss')).toBeVisible();
  await app.trainToTheEnd();
  const [whole, wanted] = [await losses(), await parameters()];

  await app.files.open('half.json', plainRun(30));
  await expect(app.status).toContainText(/^Ready/);
  await app.trainToTheEnd();
  const half = await app.files.saveWithParameters(); // at the end of an epoch, so the order of the samples begins anew
  await app.files.open('half.json', half);
  await expect(app.page.getByText('starts from the parameters in the file')).toBeVisible();
  await app.trainToTheEnd();
  expect(await losses()).toEqual(whole.slice(30));
  expect(await parameters()).toEqual(wanted);
});
