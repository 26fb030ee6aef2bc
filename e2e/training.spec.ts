/** Stories of training the network that the page opens with, on the real digits. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

test('Train is one press away, and one epoch passes 95 % on the test digits', async ({ app }) => {
  await app.open();
  await app.field('Epochs').fill('1');
  await app.field('Epochs').press('Enter');
  await app.train();
  await expect(app.status).toContainText(/^Training/);
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
  await expect(app.status).toContainText(/^Finished/, { timeout: 60_000 });
  expect(await app.metric('Step')).toBe(938);
  await expect.poll(() => app.metric('Test accuracy')).toBeGreaterThan(95);
});

test('Pause stops, Step takes one step, Train goes on', async ({ app, page }) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  await page.waitForTimeout(500); // what was under way has been shown by now
  const paused = await app.metric('Step');
  await page.waitForTimeout(700);
  expect(await app.metric('Step')).toBe(paused);
  await app.step();
  await expect.poll(() => app.metric('Step')).toBe(paused + 1);
  await app.step();
  await expect.poll(() => app.metric('Step')).toBe(paused + 2);
  await app.train();
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(paused + 10);
});

test('Reset brings the same initial parameters back: the same first losses again', async ({ app }) => {
  const firstLosses = async () => {
    const losses: number[] = [];
    for (let step = 1; step <= 3; step++) {
      await app.step();
      await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(step);
      losses.push(await app.metric('Loss'));
    }
    return losses;
  };
  await app.open();
  const first = await firstLosses();
  await app.reset();
  await expect(app.status).toContainText(/^Ready/);
  await expect.poll(() => app.metric('Step')).toBe(0);
  expect(await firstLosses()).toEqual(first);
});

test('the space bar trains and pauses', async ({ app, page }) => {
  await app.open();
  await app.node('Linear fc1').click();
  await page.keyboard.press('Space');
  await expect(app.button('Pause')).toBeVisible();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect(app.status).toContainText(/^Paused/);
});

test('the network may be edited while it trains: training goes on with the one it started with, and the page says so', async ({
  app,
  page,
}) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  await app.setParam('Linear fc1', 'out_features', '32');
  await expect(page.getByText('You changed the network.')).toBeVisible();
  const step = await app.metric('Step');
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(step + 5);
  await app.button('Train the new network').click();
  await expect(page.getByText('You changed the network.')).toBeHidden();
  await expect(app.node('Linear fc1')).toContainText('784 → 32');
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
});

test.describe('in a page of its own', () => {
  test.use({ sharesPage: false });

  test('a reload brings the network back as it was drawn', async ({ app, page }) => {
    await app.open();
    await app.setParam('Linear fc1', 'out_features', '48');
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(0);
    await page.reload();
    await app.button('Train').waitFor();
    await expect(app.node('Linear fc1')).toContainText('784 → 48');
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(0);
  });
});

test('settings that the run keeps say that they wait for the next one', async ({ app, page }) => {
  await app.open();
  await app.step();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(1);
  await app.field('Batch size').fill('32');
  await app.field('Batch size').press('Enter');
  await expect(page.getByText('starts with the next run').first()).toBeVisible();
  await app.reset();
  await expect(page.getByText('starts with the next run')).toHaveCount(0);
});

test.describe('a shard that does not arrive', () => {
  test.use({ forgiven: [/mnist\/train-/], sharesPage: false });
  test('is said plainly, building goes on, and Try again brings it', async ({ app, page }) => {
    test.slow();
    await page.route('**/mnist/train-*', (route) => route.abort());
    await app.open();
    await app.train();
    await expect(page.getByRole('alert')).toContainText(/did not arrive/, { timeout: 60_000 });
    await app.setParam('Linear fc1', 'out_features', '16');
    await expect(app.node('Linear fc1')).toContainText('784 → 16');
    await page.unroute('**/mnist/train-*');
    await app.button('Try again').click();
    await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(0);
  });
});
