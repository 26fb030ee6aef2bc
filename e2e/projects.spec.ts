/** Stories of several networks, and of training that outlives the page. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chain, keep, oneNeuron } from './network.ts';

const FILE = chain([
  { id: 'data', kind: 'Dataset', params: { name: 'mnist' } },
  { id: 'flatten', kind: 'Flatten' },
  { id: 'hidden', kind: 'Linear', params: { out_features: 10 } },
  { id: 'loss', kind: 'CrossEntropyLoss' },
]);

const recent = (page: Page) => page.getByRole('list', { name: 'Recent' }).getByRole('listitem');
const rename = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Network name').fill(name);
  await page.keyboard.press('Enter');
};

const stopped = (page: Page) => page.getByRole('status').filter({ hasText: /^Stopped at step/ });

test('a reload in mid-training: the run goes on where it stopped, on the same curve', async ({ app, page }) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(30);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  const step = await app.metric('Step');
  const { rows } = await app.files.metricsTable();
  await page.reload();
  await expect(stopped(page)).toContainText(new RegExp(`^Stopped at step ${step.toLocaleString('en-US')}, \\d+\\.\\d %. Continue\\?`));
  await expect(app.status).toContainText(/^Ready/);
  await app.button('Continue').click();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(step + 20);
  await app.pause();
  await expect(stopped(page)).toBeHidden();
  const after = await app.files.metricsTable();
  expect(after.rows.slice(0, rows.length)).toEqual(rows);
  expect(after.rows.map(([number]) => number)).toEqual(after.rows.map((_, index) => index + 1));
  await app.reset();
  await page.reload();
  await expect(app.status).toContainText(/^Ready/);
  await expect(stopped(page)).toBeHidden();
});

test('a page that is closed in the middle of a run has kept the last seconds’ checkpoint', async ({ app, page, context }) => {
  await keep(page, oneNeuron({ lr: 0.001, max_steps: 1_000_000_000 }));
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(100);
  await page.waitForTimeout(1500); // a checkpoint is made about once a second
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await expect(stopped(again)).toContainText(/^Stopped at step [\d,]+, loss /);
  await again.getByRole('button', { name: 'Discard' }).click();
  await expect(stopped(again)).toBeHidden();
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('what was open stays among the recent networks, with its way back', async ({ app, page }) => {
    await app.open();
    await app.setParam('Linear fc1', 'out_features', '77');
    await rename(page, 'My digits');
    await app.files.open('other.tinkergrad.json', JSON.stringify(FILE));
    await expect(app.node('Linear hidden')).toBeVisible();
    await expect(app.button('Undo')).toBeDisabled();
    await app.button('Networks').click();
    await expect(recent(page)).toHaveText([/^A chain.*Open now/, /^My digits.*Saved/]);
    await recent(page).nth(1).getByRole('button').first().click();
    await expect(app.node('Linear fc1')).toContainText('784 → 77');
    await app.button('Undo').click(); // the name
    await app.button('Undo').click();
    await expect(app.node('Linear fc1')).toContainText('784 → 128');
    await page.reload();
    await expect(app.node('Linear fc1')).toContainText('784 → 128');
  });

  test('templates that nobody touched do not pile up', async ({ app, page }) => {
    await app.open();
    for (const name of ['A line', 'A curve', 'MNIST, bottleneck']) {
      await app.template(name);
      await expect(page.getByLabel('Network name')).toHaveValue(name);
    }
    await app.setParam('Linear fc2', 'out_features', '3');
    await app.template('One neuron');
    await expect(page.getByLabel('Network name')).toHaveValue('One neuron');
    await app.button('Networks').click();
    await expect(recent(page)).toHaveText([/^One neuron/, /^MNIST, bottleneck/]);
  });

  test('by keyboard: a new one, a copy, one deleted and brought back', async ({ app, page }) => {
    await app.open();
    await rename(page, 'First');
    await app.button('Networks').focus();
    await page.keyboard.press('Enter');
    await expect(app.button('New')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(app.button('New')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // Duplicate
    await expect(page.getByLabel('Network name')).toHaveValue('First (copy)');
    await app.button('Networks').press('Enter');
    await expect(recent(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete First (copy)' }).press('Enter');
    await expect(page.getByLabel('Network name')).toHaveValue('First');
    await expect(recent(page)).toHaveText([/^First/]);
    await page.getByRole('status').filter({ hasText: 'is deleted' }).getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(recent(page)).toHaveCount(2);
    await page.getByRole('button', { name: /^First \(copy\)/ }).press('Enter');
    await expect(page.getByLabel('Network name')).toHaveValue('First (copy)');
    await expect(app.node('Linear fc1')).toBeVisible();
  });
});
