/** Stories of a race: rates side by side from one start, by mouse and by keyboard, and the winner as the page's run. */
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

test('a race of rates is set up by its handles, run, read, and its winner taken and trained on', async ({ app, page }) => {
  test.slow(); // four training threads start beside the page's own
  await app.open();
  await app.button('Race').click();
  const dialog = page.getByRole('dialog', { name: 'Race' });
  const first = dialog.getByRole('slider', { name: 'Rate of lane 1' });
  await expect(first).toHaveAttribute('aria-valuetext', '0.03');
  await first.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-valuetext', '0.02');
  await dialog.getByRole('button', { name: 'Remove lane 5' }).click();
  await dialog.getByRole('button', { name: 'Remove lane 4' }).click();
  await dialog.getByLabel('Steps a lane').fill('120');
  await dialog.getByLabel('Steps a lane').press('Enter');
  await dialog.getByRole('button', { name: 'Start race' }).press('Enter');
  const lanes = dialog.getByRole('table', { name: 'Lanes' });
  await expect(dialog.getByRole('status')).toHaveText('Finished.', { timeout: 45_000 });
  await expect(lanes.getByRole('row')).toHaveCount(4);
  await expect(lanes.getByRole('row', { name: /lr 0\.02/ })).toContainText('too small: still falling slowly');
  await expect(lanes.getByRole('row', { name: /lr 0\.3/ })).toContainText('good');
  await expect(dialog.getByRole('img', { name: /^Race: loss of 3 lanes/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await lanes
    .getByRole('row', { name: /lr 0\.09/ })
    .getByRole('button', { name: 'Take this one' })
    .press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.rateField).toHaveValue('0.09');
  await expect.poll(() => app.metric('Step')).toBe(120);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 20_000 }).toBeGreaterThan(150);
  await expect(page.getByText('You changed the network')).toBeHidden();
  await app.pause();
  await app.button('Undo').click();
  await expect(app.rateField).toHaveValue('0.3');
});
