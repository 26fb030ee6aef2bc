/** Stories of the learning rate: live under the hand, and what a rate of almost nothing does. */
import { expect, test } from './fixtures.ts';
import { keep, oneNeuron } from './network.ts';

test.use({ sharesPage: true });

test('a new rate in mid-run is used by the next step and marked on the charts', async ({ app, page }) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
  await app.setRate(0.05);
  expect(await app.rate()).toBe(0.05);
  await expect(page.getByText('0.3 → 0.05').first()).toBeVisible();
  await expect(app.status).toContainText(/^Training/);
});

test('the slider stops at 1, 2 and 5 of each decade, with Shift in between, and never sleeps', async ({ app, page }) => {
  await app.open();
  await app.rateSlider.focus();
  for (const [key, rate] of [
    ['ArrowRight', 0.5],
    ['ArrowRight', 1],
    ['ArrowDown', 0.5],
    ['Shift+ArrowRight', 0.51],
    ['Shift+ArrowUp', 0.52],
    ['PageDown', 0.052],
  ] as const) {
    await page.keyboard.press(key);
    expect(await app.rate()).toBe(rate);
  }
  const box = await app.rateSlider.boundingBox();
  if (!box) throw new Error('internal: the slider has no box');
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
  await page.mouse.down();
  const seen = new Set<string>();
  for (let share = 0.3; share < 0.9; share += 0.01) {
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    seen.add((await app.rate()).toExponential().replace(/e.*/, ''));
  }
  await page.mouse.up();
  expect([...seen].sort()).toEqual(['1', '2', '5']);
  await app.train();
  await expect(app.rateSlider).toBeEnabled();
});

test.describe('in a page of its own', () => {
  test.use({ sharesPage: false });

  test('a rate of 0 freezes the parameters on their card under Adam, and a rate above sets them free', async ({ app, page }) => {
    await keep(page, oneNeuron({ optimizer: 'Adam', lr: 1e-6 })); // so slow that it has not arrived where nothing moves any more
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
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

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
});
