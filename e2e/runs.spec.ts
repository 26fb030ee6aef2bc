/** Stories of runs and the networks they belong to: what is on the canvas never shows another network's numbers. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

test('a template opened while another network trains shows nothing of that one, which rests and goes on when it is opened again', async ({
  app,
  page,
}) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
  await app.template('One neuron');
  await expect(app.node('MSELoss loss').or(app.node('L1Loss loss'))).toBeVisible();
  await expect(app.status).toHaveText('Ready');
  expect(await app.metric('Step')).toBe(0);
  for (const name of ['Loss', 'Accuracy', 'Test accuracy'] as const) expect(await app.metric(name), name).toBeNaN();
  await expect(page.getByText('You changed the network.')).toBeHidden();
  await expect(app.node('Linear fc1').getByRole('img')).toHaveCount(0);
  await app.setRate(0.02);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  await app.button('Networks').click();
  await page
    .getByRole('list', { name: 'Recent' })
    .getByRole('button', { name: /^MNIST, one hidden layer/ })
    .first()
    .click();
  await expect(app.node('CrossEntropyLoss loss')).toBeVisible();
  expect(await app.rate()).toBe(0.3);
  const banner = page.getByText(/^Stopped at step [\d,]+/);
  await expect(banner).toBeVisible();
  const [, step = ''] = /step ([\d,]+)/.exec(await banner.innerText()) ?? [];
  const stopped = Number(step.replaceAll(',', ''));
  expect(stopped).toBeGreaterThan(20);
  await app.button('Continue').click();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(stopped);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  const { rows } = await app.files.metricsTable();
  expect(rows.length).toBeGreaterThan(stopped);
  expect(new Set(rows.map(([, , rate]) => rate))).toEqual(new Set([0.3]));
});
