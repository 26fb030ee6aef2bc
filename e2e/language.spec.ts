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

test.describe('while a run goes on', () => {
  test.use({ isStill: false });

  test('it goes on, numbers and status follow, and the keyboard stays where it was', async ({ app, page }) => {
    await page.goto('./');
    const language = page.getByRole('combobox', { name: /^(Sprache|Language)$/ });
    const status = page.getByRole('status', { name: 'Stand des Trainings' });
    await page.getByRole('button', { name: 'Trainieren', exact: true }).click();
    await expect(status).toContainText('Training läuft');
    await expect(
      page
        .getByRole('group', { name: 'Messwerte' })
        .getByText(/^\d,\d+$/)
        .first(),
    ).toBeVisible({ timeout: 30_000 });

    await language.selectOption('en');
    await expect(app.status).toContainText('Training');
    const step = await app.metric('Step');
    await expect.poll(() => app.metric('Step')).toBeGreaterThan(step);
    await expect(
      page
        .getByRole('group', { name: 'Metrics' })
        .getByText(/^\d\.\d+$/)
        .first(),
    ).toBeVisible();

    await language.focus();
    await page.keyboard.press('D');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(language).toBeFocused();
    await page.getByRole('button', { name: 'Anhalten', exact: true }).click();
    await expect(status).toContainText('Angehalten bei Schritt');
  });
});

test.describe('a language that does not arrive', () => {
  test.use({ locale: 'en-US', forgiven: [/de-[\w-]+\.js|dynamically imported/] });

  test('leaves the page as it was, and that is said', async ({ app, page }) => {
    await page.route(/\/de-[\w-]+\.js$/, (route) => route.abort());
    await app.open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await expect(page.getByText('A part of the page did not arrive')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  });
});
