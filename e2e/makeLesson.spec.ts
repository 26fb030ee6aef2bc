/** A lesson of one's own: made of the open network, sent as a link and as a file, opened with its goal and what it locks; no barrier that axe finds. */
import { readFile } from 'node:fs/promises';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

test('a lesson is made, sent and lived through', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.template('A line');
  await app.button('File').click();
  await page.getByRole('button', { name: 'Make a lesson', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a lesson' });
  await dialog.getByRole('textbox', { name: 'Title of the lesson' }).fill('Find the line');
  await dialog.getByRole('textbox', { name: 'Title of the part' }).fill('<b>Go</b>');
  await dialog.getByRole('textbox', { name: 'Text', exact: true }).fill('One neuron is a `line`.\n\n<img src=x onerror=alert(1)>');
  await dialog.getByRole('textbox', { name: 'Try', exact: true }).fill('Press Train.');
  await dialog.getByRole('button', { name: 'Add a goal' }).click();
  await dialog.getByRole('textbox', { name: 'Goal 1: what the learner reads' }).fill('Bring the loss below 1.');
  await dialog.getByRole('textbox', { name: 'below', exact: true }).fill('1');
  await dialog.getByRole('checkbox', { name: 'Lock nodes and wires' }).check();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape'); // what was typed is kept
  await app.button('File').click();
  await page.getByRole('button', { name: 'Make a lesson', exact: true }).click();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('#l=1.');
  const link = await copied();
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save lesson' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.tinkergrad-lesson\.json$/);
  await page.keyboard.press('Escape');
  await app.template('One neuron');

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Find the line' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '<b>Go</b>' })).toBeVisible();
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  const goal = page.getByRole('list', { name: 'Goals' }).getByRole('checkbox', { name: 'Bring the loss below 1.' });
  await expect(goal).toHaveAttribute('aria-checked', 'false');
  expect(await barriers(page)).toEqual([]);
  await app.node('Linear fc1').focus();
  await page.keyboard.press('Delete');
  await expect(app.node('Linear fc1')).toBeVisible();
  await app.fullSpeed();
  await app.train();
  await expect(goal).toHaveAttribute('aria-checked', 'true', { timeout: 30_000 });

  // The file is the same lesson, and leads back to the network that it opened before.
  const text = await readFile(await download.path(), 'utf8');
  await app.template('One neuron');
  await app.files.open('line.tinkergrad-lesson.json', text);
  await expect(page.getByRole('heading', { name: 'Find the line' })).toBeVisible();
  await expect(goal).toHaveAttribute('aria-checked', 'true');
});
