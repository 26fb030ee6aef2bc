/** The page at every size: nothing cut off, nothing to scroll sideways, no barrier that axe finds; building and training by finger. */
import type { Page } from '@playwright/test';
import { barriers, RULES, RULES_OF_COLOR } from './barriers.ts';
import { expect, test } from './fixtures.ts';

for (const [colorScheme, rules] of [
  ['light', RULES],
  ['dark', RULES_OF_COLOR],
] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no barriers: at rest, in training, with a node selected, with problems, with each menu open', async ({ app, page }) => {
      test.slow();
      await app.open();
      expect(await barriers(page, rules)).toEqual([]);
      await app.train();
      await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
      await app.pause();
      expect(await barriers(page, rules)).toEqual([]);
      await app.setParam('Linear fc2', 'out_features', '12');
      expect(await barriers(page, rules)).toEqual([]);
      for (const menu of ['Templates', 'Networks', 'Share']) {
        await app.button(menu).click();
        await expect(
          page
            .locator('[popover]:popover-open')
            .getByRole('button')
            .or(page.getByLabel('Link', { exact: true }))
            .first(),
        ).toBeVisible();
        expect(await barriers(page, rules), menu).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  });
}

/** From a small phone to a large screen; 911 and 683 are 1366 at 150 % and 200 %. */
const WIDTHS = [
  2560, 1920, 1440, 1366, 1280, 1181, 1180, 1100, 1024, 1000, 960, 911, 900, 820, 768, 720, 683, 641, 640, 560, 481, 480, 414, 390, 360,
  320,
];

/** What of the bar is cut off, covered, or too narrow to be read. */
function hiddenInMenu(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('header button, header input:not([hidden]), header p')];
    const seen = parts.filter((part) => part.getBoundingClientRect().width > 1 && !part.closest('[popover]')); // not what is only read out
    return seen.flatMap((part) => {
      const { left, right, top, bottom, width } = part.getBoundingClientRect();
      const name = part.textContent?.trim() || part.getAttribute('aria-label') || part.tagName;
      const at = [left + 2, (left + right) / 2, right - 2].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
      const isCovered = at.some((there) => !there || !(part.contains(there) || there.contains(part)));
      const isCut = part.scrollWidth > part.clientWidth + 1 && part.tagName !== 'INPUT';
      return left < 0 || right > innerWidth || width < 24 || isCovered || isCut ? [`${name} ${Math.round(left)}–${Math.round(right)}`] : [];
    });
  });
}

test.describe('by finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a network is built by tapping, a wire by tap and tap, and trained', async ({ app, page }) => {
    await app.open();
    await app.button('Templates').tap();
    await app.templateButton('Empty canvas').tap();
    await app.hasOpened('Empty canvas');
    for (const kind of ['Dataset', 'Flatten', 'Linear', 'CrossEntropyLoss']) await app.button(`Add ${kind}`).tap();
    await expect(app.problems()).toHaveCount(0);
    await app.selectWire('flatten', 'fc1');
    await page.keyboard.press('Delete');
    await expect(app.problems().first()).toBeVisible();
    await app.button('Fit view').tap();
    await app.tapWire({ node: 'flatten' }, { node: 'fc1' });
    await expect(app.problems()).toHaveCount(0);
    await app.button('Train').tap();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
  });
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test.describe('in a page that others have used', () => {
    test.use({ sharesPage: true });

    test('no barriers in the dialogs: commands, keys, kinds to add, the menu of a node, about', async ({ app, page }) => {
      await app.open();
      await app.node('Linear fc1').focus();
      for (const [key, name] of [
        ['ControlOrMeta+k', 'Commands'],
        ['?', 'Keys'],
        ['a', 'Add a node after Linear fc1'],
        ['m', 'Menu'],
      ] as const) {
        await app.keys.press(key);
        await expect(app.keys.dialog(name)).toBeVisible();
        expect(await barriers(page)).toEqual([]);
        await app.keys.press('Escape');
        await expect(app.keys.dialog(name)).toHaveCount(0);
      }
      await app.button('File').click();
      await app.button('About').click();
      await expect(page.getByRole('row', { name: /^Until the first paint/ })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await app.keys.press('Escape');
    });
  });

  test.describe('in a page that others have used', () => {
    test.use({ sharesPage: true });

    test('everything fits 1366×768 without scrolling the page', async ({ app, page }) => {
      await app.open();
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([1366, 768]);
      for (const name of ['Train', 'Step', 'Reset', 'Add SmoothL1Loss']) await expect(app.button(name)).toBeInViewport({ ratio: 1 });
      for (const name of ['Dataset data', 'Linear fc1', 'ReLU act1', 'CrossEntropyLoss loss']) {
        await expect(app.node(name)).toBeInViewport({ ratio: 0.99 });
      }
    });
  });

  test('nothing to scroll sideways at any width, and every part of the menu is seen whole', async ({ app, page }) => {
    test.slow();
    await app.open();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 768 });
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).toBeLessThanOrEqual(width);
      expect.soft(await hiddenInMenu(page), `at ${width}`).toEqual([]);
    }
  });
});
