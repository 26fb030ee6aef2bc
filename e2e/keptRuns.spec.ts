/** Stories of all runs: trained, noted, compared, closed and opened again, and handed in, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

const download = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return await readFile(await file.path(), 'utf8');
};

test('runs are compared, noted, handed in and opened again after a reload, by keyboard', async ({ app, page }) => {
  const steps = async (count: number) => {
    for (let i = 1; i <= count; i++) {
      await app.step();
      await expect.poll(() => app.metric('Step')).toBe(i);
    }
  };
  await app.open();
  await app.setRate(0.3);
  await steps(3);
  await app.button('Reset').press('Enter');
  await app.setRate(0.05);
  await steps(2);
  await app.button('Runs').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'All runs' });
  const runs = dialog.getByRole('table', { name: 'Runs' });
  await expect(runs.getByRole('row')).toHaveCount(3);
  await expect(runs.getByRole('row', { name: /^now Run 2/ })).toContainText('0.05');
  await runs.getByRole('button', { name: 'Show Run 1 on the charts' }).press('Enter');
  await expect(dialog.getByRole('img', { name: /Loss of 2 lanes.*Run 1: .* at step 3/ })).toBeVisible();
  await runs.getByRole('button', { name: 'Run 1', exact: true }).press('Enter');
  await expect(
    dialog.getByRole('table', { name: 'What differs between Run 1 and Run 2' }).getByRole('row', { name: 'lr 0.3 0.05' }),
  ).toBeVisible();
  await dialog.getByLabel('Note').fill('Three big steps <b>down</b>.');
  await dialog.getByRole('button', { name: 'Keep the note' }).press('Enter');
  expect(await barriers(page)).toEqual([]);

  const table = await download(page, () => dialog.getByRole('button', { name: 'Table (CSV)' }).press('Enter'));
  expect(table.split('\r\n')[0]).toBe(
    'run,network,optimizer,lr,last_lr,batch_size,seed,steps,loss,accuracy,test_loss,test_accuracy,ended,began,note',
  );
  expect(table).toContain('Run 1,"MNIST, one hidden layer",SGD,0.3,0.3,64,0,3,');
  const metrics = await download(page, () => dialog.getByRole('button', { name: 'Metrics (CSV)' }).press('Enter'));
  expect(metrics.trim().split('\n')).toHaveLength(4);
  await dialog.getByLabel('Handed in by').fill('Ada');
  await dialog.getByLabel('Handed in by').press('Enter');
  const report = await download(page, () => dialog.getByRole('button', { name: 'Page to hand in (1 run)' }).press('Enter'));
  const paper = await page.context().newPage();
  await paper.setContent(report);
  await expect(paper.getByText('Ada · ')).toBeVisible();
  await expect(paper.getByText('Three big steps <b>down</b>.')).toBeVisible();
  await expect(paper.getByRole('img', { name: /^The network of Run 1: Sequential\(/ })).toBeVisible();
  await paper.close();

  await page.reload();
  await app.button('Runs').press('Enter');
  await runs.getByRole('button', { name: 'Run 1', exact: true }).press('Enter');
  await expect(dialog.getByLabel('Note')).toHaveValue('Three big steps <b>down</b>.');
  await dialog.getByRole('button', { name: 'Open this run' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(app.status).toHaveText(/^Paused at step 3/);
  await expect(app.rateField).toHaveValue('0.3');
  await app.step();
  await expect.poll(() => app.metric('Step')).toBe(4);
  await app.button('Runs').press('Enter');
  await expect(runs.getByRole('row', { name: /^now Run 3/ })).toContainText('Paused at step 4');
});
