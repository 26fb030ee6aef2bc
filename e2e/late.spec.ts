/** What is fetched after the first paint moves nothing that can be pressed already: a press that is under way would be lost. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Scripts and styles beside those of the first paint and of the threads. */
const LATE = /\/assets\/(?!index-|de-|[^/]*[wW]orker)[^/]*\.(js|css)$/;

/** Each of these comes in a part of its own. */
const LATE_PARTS = [
  '[data-word="finder"]',
  '[data-part="settings"] summary',
  '[data-part="selection"] button',
  '[data-word="pad"] button',
  '[data-pane="loss"] button',
  '[data-kind="Linear"]',
];

const SCREENS = [
  { name: 'a laptop', width: 1366, height: 768, locale: 'de-DE', first: 'shift' },
  { name: 'a tablet', width: 820, height: 1180, locale: 'en-US', first: 'pop' },
  { name: 'a phone', width: 390, height: 844, locale: 'de-DE', first: 'pop' },
  { name: 'a small phone', width: 320, height: 700, locale: 'de-DE', first: 'shift' },
] as const;

for (const { name, width, height, locale, first } of SCREENS) {
  test.describe(`on ${name}`, () => {
    test.use({ isStill: true, locale, viewport: { width, height }, hasTouch: width < 500 });

    test('nothing moves when the late parts come, one by one', async ({ page }) => {
      const waiting: Route[] = [];
      await page.route(LATE, (route) => void waiting.push(route));
      await page.goto('./', { waitUntil: 'commit' }); // a page is not loaded before its late styles are
      await page.locator('[data-word="train"]').first().waitFor();
      await page.evaluate(() => document.fonts.load('16px "Inter Variable"'));
      await watchBoxes(page);
      const parts = Promise.all(LATE_PARTS.map((part) => page.locator(part).first().waitFor({ timeout: 40_000 })));
      const letGo = setInterval(() => void waiting[first]()?.continue(), 100);
      await parts.finally(() => clearInterval(letGo));
      expect(await page.evaluate(() => (window as unknown as { moved: readonly string[] }).moved)).toEqual([]);
    });
  });
}

/** From now on, the page notes in `moved` what can be pressed and moves. The cards do when the view is fitted, which is none of it. */
const watchBoxes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const moved: string[] = [];
    const places = new Map<Element, string>();
    const look = () => {
      for (const control of document.querySelectorAll('button, input, select, textarea, summary, a[href]')) {
        if (control.closest('.react-flow__viewport')) continue;
        const { x, y, width } = control.getBoundingClientRect();
        if (width < 2) continue; // what is only read out
        const now = `${Math.round(x)}, ${Math.round(y)}`;
        const before = places.get(control) ?? now;
        if (before !== now) moved.push(`${control.getAttribute('aria-label') ?? control.textContent}: ${before} → ${now}`);
        places.set(control, now);
      }
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { moved });
  });
