/** Stories of the learning rate: live under the hand, and what a rate of almost nothing does. */
import { expect, test } from './fixtures.ts';
import { keep, oneNeuron } from './network.ts';

test('a new rate in mid-run is used by the next step and marked on the charts', async ({ app, page }) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
  await app.setRate(0.05);
  expect(await app.rate()).toBe(0.05);
  await expect(page.getByText('0.3 → 0.05').first()).toBeVisible();
  await expect(app.status).toContainText(/^Training/);
});

test('the slider moves in fine steps by the arrows and never sleeps', async ({ app, page }) => {
  await app.open();
  await app.rateSlider.focus();
  const before = await app.rate();
  await page.keyboard.press('ArrowRight');
  const after = await app.rate();
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(before * 1.2);
  await app.train();
  await expect(app.rateSlider).toBeEnabled();
});

for (const [name, training] of [
  ['SGD', { optimizer: 'SGD' }],
  ['SGD with momentum', { optimizer: 'SGD', momentum: 0.9 }],
  ['Adam', { optimizer: 'Adam' }],
] as const) {
  test(`a rate of 0 freezes the parameters under ${name}, and a rate above sets them free`, async ({ app, page }) => {
    await keep(page, oneNeuron({ ...training, lr: 1e-6 })); // so slow that it has not arrived where nothing moves any more
    await app.open();
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(50);
    await app.setRate(0);
    const parameters = () => app.node('Linear fc1').innerText();
    await page.waitForTimeout(1000); // steps from before the change have been shown by now
    const [frozen, step] = [await parameters(), await app.metric('Step')];
    await expect.poll(() => app.metric('Step')).toBeGreaterThan(step + 100);
    expect(await parameters()).toBe(frozen);
    await app.setRate(0.01);
    await expect.poll(parameters).not.toBe(frozen);
  });
}

test('what is no rate is refused in the field, and the rate in force stays', async ({ app, page }) => {
  await app.open();
  for (const typed of ['0,01,', 'abc', '-1', '1e400', 'NaN']) {
    await app.rateField.fill(typed);
    await app.rateField.press('Enter');
    await expect(page.getByText('expected a number')).toBeVisible();
    expect(await app.rate()).toBe(0.3);
  }
  await app.setRate(0.02);
  await expect(page.getByText('expected a number')).toBeHidden();
  expect(await app.rate()).toBe(0.02);
});
