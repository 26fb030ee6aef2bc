/** Stories of somebody who presents the page to a class, by keys and by a clicker. */
import type { Page } from '@playwright/test';
import { barriers, RULES, RULES_OF_COLOR } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { smallTexts } from './typeSizes.ts';

/** What many projectors show. */
test.use({ viewport: { width: 1280, height: 720 } });

/** What is read from ten meters, in pixels. */
const LEGIBLE = 20;

/** Tiles of the gallery are named by a sentence; below each stand a few signs of it, `8 → 4`, in no such order. */
const isOfTiles = (barrier: string): boolean => /^label-content-name-mismatch: .*taken for/.test(barrier);

const view = (page: Page) => page.getByRole('region', { name: 'Presenter view' });
const stage = (page: Page) => page.getByRole('status', { name: 'Presentation' });
const choose = (page: Page, title: string) => page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: title });
const isBlack = (page: Page) => page.locator('[data-black]').isVisible();

test('a run goes on in the presentation, by keys alone, and the focus comes back', async ({ app, page }) => {
  await app.open();
  await app.step();
  await expect.poll(() => app.metric('Step')).toBe(1);
  await app.node('Linear fc1').focus();
  await app.keys.command('Present');
  await expect(view(page)).toBeFocused();
  await expect(stage(page)).toHaveText('Canvas and charts, 1 of 7');
  expect(await app.metric('Step')).toBe(1); // nothing begins anew

  await app.keys.press('PageDown', 'ArrowRight');
  await expect(stage(page)).toHaveText('Five beats, 3 of 7');
  await app.keys.press(' ', ' ', ' ', ' ', ' ');
  await expect.poll(() => app.metric('Step')).toBe(2);
  await expect(page.getByRole('list', { name: 'Training loop' }).locator('[aria-current="step"]')).toContainText('optimizer.step()');

  await app.keys.press('t');
  await expect(app.button('Pause')).toBeVisible();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
  await app.keys.press('PageDown', 't');
  await expect(app.button('Train')).toBeVisible();
  await expect(stage(page)).toHaveText('Loss, 4 of 7');
  await expect(page.getByRole('img', { name: /^Loss/ })).toBeVisible();

  await app.keys.press('b');
  expect(await isBlack(page)).toBe(true);
  await app.keys.press('Escape');
  expect(await isBlack(page)).toBe(false);
  await app.keys.press('b', 'PageUp');
  expect(await isBlack(page)).toBe(false);
  await expect(stage(page)).toHaveText('Five beats, 3 of 7');

  await app.keys.press('l');
  await expect(app.rateField).toBeFocused();
  await page.keyboard.type('0.05');
  await app.keys.press('Enter');
  await expect(view(page)).toBeFocused();
  expect(await app.rate()).toBe(0.05);
  await app.keys.press('l', 'PageDown'); // a clicker changes no number
  await expect(stage(page)).toHaveText('Loss, 4 of 7');
  expect(await app.rate()).toBe(0.05);
  await app.keys.press('Escape');
  await expect(view(page)).toBeFocused();

  await page.mouse.move(400, 300);
  await expect(page.locator('[data-ring]')).toBeVisible();
  await app.keys.press('r');
  await expect(page.locator('[data-ring]')).toHaveCount(0);
  await app.keys.press('?');
  await expect(app.keys.dialog('Keys')).toContainText('Black screen, and back');
  await expect(app.keys.dialog('Keys')).not.toContainText('Select all');
  await app.keys.press('Escape');
  await expect(app.keys.dialog('Keys')).toHaveCount(0);
  await expect(view(page)).toBeVisible();

  const steps = await app.metric('Step');
  await app.keys.press('Escape');
  await expect(view(page)).toHaveCount(0);
  await expect(app.node('Linear fc1')).toBeFocused();
  expect(await app.metric('Step')).toBe(steps);
});

for (const [colorScheme, rules] of [
  ['light', RULES],
  ['dark', RULES_OF_COLOR],
] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('every word of every stage is large enough at 1280×720, and nothing is a barrier', async ({ app, page }) => {
      test.slow();
      await app.open();
      await app.train();
      await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(100);
      await app.pause();
      await app.button('Present').click();
      await expect(view(page)).toBeFocused();
      const titles = await page.getByRole('combobox', { name: 'Stage' }).getByRole('option').allTextContents();
      expect(titles).toEqual(expect.arrayContaining(['Canvas', 'Loss', 'Confusion', 'Loss landscape', 'Race curves', 'Draw a digit']));
      for (const title of titles) {
        await choose(page, title);
        await expect(stage(page)).toContainText(title);
        await page.waitForFunction(() => document.querySelectorAll('[data-pane] figure, [data-pane] h3, [data-canvas]').length > 0);
        expect.soft(await smallTexts(page, LEGIBLE), title).toEqual([]);
        expect
          .soft(
            (await barriers(page, rules)).filter((barrier) => !isOfTiles(barrier)),
            title,
          )
          .toEqual([]);
      }
    });
  });
}

test('a lesson is gone through by the space bar, and its step by beats', async ({ app, page }) => {
  await page.goto('./#lesson=optimizer');
  await app.button('Train').waitFor();
  await app.keys.press('Shift+P');
  await choose(page, 'Lesson and canvas');
  await expect(view(page)).toBeFocused();
  await expect(page.getByText('Part 1 of 5', { exact: true })).toBeVisible();
  await app.keys.press(' ');
  await expect(page.getByText('Part 2 of 5', { exact: true })).toBeVisible();
  expect(await smallTexts(page, LEGIBLE)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  await app.keys.press('PageDown', ' ', ' ');
  await expect(page.getByRole('region', { name: 'Arithmetic of forward' })).toContainText('1.81');
  expect(await smallTexts(page, LEGIBLE)).toEqual([]);
});
