/** Stories of seeing inside a run at one's own pace: how fast it goes, which panes stand in the dock, and which moment all of them show. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

test('a pace at which each step is seen, other panes, and back to a moment from which the run goes on along its curve', async ({
  app,
  page,
}) => {
  const pace = page.getByRole('slider', { name: 'Pace' });
  const moment = page.getByRole('slider', { name: 'Moment' });
  await app.open();
  await expect(pace).toHaveAttribute('aria-valuetext', 'full speed');
  await app.template('One neuron');
  await expect(pace).toHaveAttribute('aria-valuetext', '5 steps a second');
  await page.keyboard.press('<');
  await expect(pace).toHaveAttribute('aria-valuetext', '2 steps a second');
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(1);
  expect(await app.metric('Step')).toBeLessThan(60); // at full speed all hundred are over at once
  await pace.press('End');
  await expect(app.status).toContainText('Finished');
  const { rows } = await app.files.metricsTable();
  const loss = await app.metric('Loss');

  await page.getByRole('button', { name: 'Gradients', exact: true }).click();
  await expect(page.getByRole('figure', { name: 'Gradient norm' })).toContainText('fc1.weight');
  await page.getByRole('button', { name: 'Enlarge Gradients' }).click();
  await expect(page.getByRole('dialog', { name: 'Gradients' }).getByRole('figure', { name: 'Gradient norm' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Gradients', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await app.reset();
  await app.fullSpeed();
  await app.trainToTheEnd();

  await moment.press('Home');
  await expect(moment).toHaveAttribute('aria-valuetext', 'step 0');
  for (let i = 0; i < 5; i++) await moment.press('ArrowRight');
  await expect(moment).toHaveAttribute('aria-valuetext', 'step 5');
  await expect(app.status.locator('..').getByText('showing step 5')).toBeVisible();
  await expect.poll(() => app.metric('Step')).toBe(5);
  expect(await app.metric('Loss')).toBeGreaterThan(loss);
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await expect.poll(() => app.metric('Step')).toBe(100);
  await moment.press('Home');
  for (let i = 0; i < 7; i++) await moment.press('ArrowRight');
  await page.getByRole('button', { name: 'Continue from here' }).click();
  await expect(app.status).toContainText('Finished');
  await expect.poll(() => app.metric('Step')).toBe(100);
  expect((await app.files.metricsTable()).rows).toEqual(rows);
});
