/** The page in two languages: the browser's at first, another one while a run goes on, numbers with it, and the one that was chosen ever after. */
import { expect, test } from './fixtures.ts';

const STEPS = /^[\d.,]+$/;

test.describe('a browser that asks for German', () => {
  test.use({ locale: 'de-DE' });

  test('gets it; another language comes in mid-run, by mouse and by keys, without a reload; it stays the choice', async ({ app, page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    const language = () => page.getByRole('combobox', { name: /^(Sprache|Language)$/ });
    const shown = (name: string | RegExp) => page.getByRole('group', { name: /^(Messwerte|Metrics)$/ }).getByText(name);
    await expect(page.getByRole('group', { name: 'Lernrate' })).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));

    await page.getByRole('button', { name: 'Trainieren', exact: true }).click();
    await expect(page.getByRole('status', { name: 'Stand des Trainings' })).toContainText('Trainiert');
    await expect(shown(/^0,\d+$/).first()).toBeVisible({ timeout: 30_000 }); // the loss has a decimal comma

    await language().selectOption('en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(app.status).toContainText('Training');
    const step = await app.metric('Step');
    await expect.poll(() => app.metric('Step')).toBeGreaterThan(step); // the run went on
    await expect(shown(/^0\.\d+$/).first()).toBeVisible();

    await language().focus();
    await page.keyboard.press('D');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(language()).toBeFocused();
    await page.getByRole('button', { name: 'Anhalten', exact: true }).click();
    await expect(page.getByRole('status', { name: 'Stand des Trainings' })).toContainText(/Angehalten bei Schritt/);
    await expect(shown(STEPS).first()).toBeVisible();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

    await language().selectOption('en');
    await page.reload();
    await expect(
      page
        .getByRole('button', { name: 'Train', exact: true })
        .or(page.getByRole('button', { name: 'Continue', exact: true }))
        .first(),
    ).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('elsewhere the page speaks English, and a language that does not arrive leaves it so', async ({ app, page }) => {
  await page.route(/\/de-[\w-]+\.js$/, (route) => route.abort());
  await app.open();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await expect(page.getByText('A part of the page did not arrive')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  await app.button('Step').click();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(1);
});
