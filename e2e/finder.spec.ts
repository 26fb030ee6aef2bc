/** The story of the finder, by keyboard: find a rate, read the picture, use the rate, train with it. */
import { expect, test } from './fixtures.ts';

test('a rate is found, read and used; the parameters are as before', async ({ app, page }) => {
  test.slow(); // a second training thread starts beside the page's own
  await app.open();
  const parameters = () => app.node('Linear fc1').innerText();
  await expect(app.node('Linear fc1')).not.toContainText('no weights yet');
  const before = await parameters();
  await page.getByRole('button', { name: 'Find a rate', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rate test' });
  const use = dialog.getByRole('button', { name: 'Use it' });
  await expect(use).toBeVisible({ timeout: 60_000 });
  await expect(
    dialog.getByRole('img', { name: /^Loss over learning rate\. .*Zones: slow from .*Measured with SGD, batches of 64/ }),
  ).toBeVisible();
  const batch = dialog.getByRole('slider', { name: 'Batch of the test' });
  await batch.focus();
  await page.keyboard.press('End');
  await expect(batch).toHaveAttribute('aria-valuetext', /^rate .*: loss .*, smoothed /);
  await use.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await app.rate()).toBeGreaterThan(0.05);
  expect(await app.rate()).toBeLessThan(1.1);
  await expect(page.getByText('good here')).toBeVisible();
  await expect(page.getByText('zones measured with SGD, batches of 64')).toBeVisible();
  expect(await parameters()).toBe(before);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
});
