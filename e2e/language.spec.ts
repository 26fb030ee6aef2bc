/** Stories of somebody whose browser speaks another language, and of somebody who would rather have another one than it. */
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

test.use({ locale: 'de-DE', isStill: true });

test('the page speaks the language of the browser, from the first word on; another one is chosen without a reload, and stays', async ({
  app,
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('main', { name: 'Netz' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText('101.770 Parameter · 4 Schichten')).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await page.evaluate(() => Object.assign(window, { isThis: true }));
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await expect(page.getByRole('main', { name: 'Network' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('101,770 parameters · 4 layers')).toBeVisible();
  expect(await page.evaluate(() => 'isThis' in window)).toBe(true);

  await app.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the language is chosen in the menu of files', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Datei' }).tap();
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
    await expect(page.getByRole('button', { name: 'File' })).toBeVisible();
  });
});
