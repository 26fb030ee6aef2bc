/** What a page is opened for comes first: until a first step can be taken, nothing that can wait is asked for. */
import { expect, test } from './fixtures.ts';

/** What comes with charts, dialogs, the test set and what is kept for later. */
const CAN_WAIT = /\/(paneTable|dialogTable|NodeInspector)-|\/mnist\/(test|train-0[1-9])-|service-worker\.js/;

test.describe('the start', () => {
  test.use({ sharesPage: false });

  test('charts, dialogs and further digits come once the engine and the first thousand digits are here', async ({ app, page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let isAsked = false;
    await page.route('**/mnist/train-00-*', async (route) => {
      isAsked = true;
      await held;
      await route.continue();
    });
    const early: string[] = [];
    page.on('request', (request) => CAN_WAIT.test(request.url()) && early.push(request.url()));
    await app.open();
    await expect.poll(() => isAsked, { timeout: 30_000 }).toBe(true);
    await page.waitForTimeout(4000); // longer than anything rests before it is fetched
    expect(early).toEqual([]);
    await app.train(); // taken before there is a digit
    letGo();
    await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(0);
    await expect.poll(() => early.length, { timeout: 30_000 }).toBeGreaterThan(2);
  });

  test('until the script is here its mark is seen, in the theme that was chosen, where the head will have it', async ({ app, page }) => {
    await page.addInitScript(() => localStorage.setItem('tinkergrad.theme', 'dark'));
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const mark = page.getByText('Tinkergrad', { exact: true });
    await expect(mark).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const place = await mark.locator('svg').boundingBox();
    letGo();
    await app.button('Train').waitFor();
    await expect(page.locator('#opening')).toHaveCount(0);
    expect(await page.getByRole('heading', { level: 1 }).locator('svg').boundingBox()).toEqual(place);
  });
});
