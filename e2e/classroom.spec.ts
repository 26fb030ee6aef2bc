/** Stories of a class: a teacher makes a lesson, a pupil lives through it on a phone and hands in, the teacher looks at what was handed in. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { App } from './app.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Fills in the dialog by these hands. */
async function makeLesson(
  dialog: Locator,
  type: (field: Locator, text: string) => Promise<void>,
  press: (button: Locator) => Promise<void>,
) {
  await type(dialog.getByRole('textbox', { name: 'Title of the lesson' }), 'Find the line');
  await type(dialog.getByRole('textbox', { name: 'Text', exact: true }), 'One neuron draws a line.');
  await press(dialog.getByRole('button', { name: 'Add a goal' }));
  await type(dialog.getByRole('textbox', { name: 'Goal 1: what the learner reads' }), 'Bring the loss below 1.');
  await type(dialog.getByRole('textbox', { name: 'below', exact: true }), '1');
  await press(dialog.getByRole('button', { name: 'Copy link' }));
}

test('a lesson goes from a teacher to a phone, and what was reached comes back', async ({ app, page, context, browser, baseURL }) => {
  test.slow(); // two browsers, each with a training thread
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.template('A line');
  await app.button('File').click();
  await page.getByRole('button', { name: 'Make a lesson', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a lesson' });
  await makeLesson(
    dialog,
    async (field, text) => {
      await field.click();
      await field.pressSequentially(text);
    },
    (button) => button.click(),
  );
  await expect.poll(() => copied(page)).toContain('#l=1.');
  const link = await copied(page);
  await expect(dialog.getByRole('img', { name: 'QR code: The link of this lesson' })).toBeVisible();

  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL ? { baseURL } : {}),
  });
  const pupil = new App(await phone.newPage());
  await pupil.page.goto(link);
  const goal = pupil.page.getByRole('list', { name: 'Goals' }).getByRole('checkbox', { name: 'Bring the loss below 1.' });
  await expect(goal).toHaveAttribute('aria-checked', 'false');
  await pupil.fullSpeed();
  await pupil.button('Train').tap();
  await expect(goal).toHaveAttribute('aria-checked', 'true', { timeout: 30_000 });
  await pupil.button('I am done').tap();
  const handIn = pupil.page.getByRole('dialog', { name: 'Hand in' });
  await expect(handIn.getByText('1 of 1 goal reached')).toBeVisible();
  await handIn.getByLabel('Handed in by').fill('Ada');
  await handIn.getByLabel('Handed in by').press('Enter');
  expect(await barriers(pupil.page)).toEqual([]);
  await expect(handIn.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await handIn.getByRole('button', { name: 'Copy link' }).tap();
  await expect.poll(() => copied(pupil.page)).toContain('#h=1.');
  const result = await copied(pupil.page);
  const [file] = await Promise.all([pupil.page.waitForEvent('download'), handIn.getByRole('button', { name: 'Save page' }).tap()]);
  const html = await readFile(await file.path(), 'utf8');
  await phone.close();

  await page.keyboard.press('Escape');
  await page.goto(result);
  const handedIn = page.getByRole('dialog', { name: 'Handed in' });
  await expect(handedIn.getByText('Handed in by Ada.')).toBeVisible();
  await expect(handedIn.getByText('1 of 1 goal reached')).toBeVisible();
  await expect(handedIn.getByText(/^“A line” was trained for [\d,]+ steps with seed 0: loss /)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await app.template('One neuron');
  await app.files.open('find-the-line.html', html);
  await expect(handedIn.getByText('Handed in by Ada.')).toBeVisible();
  await handedIn.getByRole('button', { name: 'Open the network' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Network name' })).toHaveValue('A line');
});

test.describe('by keyboard', () => {
  test.use({ isStill: true });

  test('the same lesson is made by keys alone', async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open();
    await app.keys.command('Open the template A line');
    await app.keys.command('Make a lesson');
    const dialog = page.getByRole('dialog', { name: 'Make a lesson' });
    await makeLesson(
      dialog,
      async (field, text) => {
        await app.keys.tabTo(field);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(text);
      },
      async (button) => {
        await app.keys.tabTo(button);
        await page.keyboard.press('Enter');
      },
    );
    await expect.poll(() => copied(page)).toContain('#l=1.');
  });
});
