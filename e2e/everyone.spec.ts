/**
 * The page for everyone, state by state: no barrier that axe finds in light, dark and forced colors, nothing too small to be hit, nothing to
 * scroll sideways; and at 400 % zoom, which is 320 pixels wide, all can be reached.
 */
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { barriers, RULES, RULES_OF_COLOR } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { smallTargets } from './targets.ts';

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none', rules: RULES },
  { colorScheme: 'dark', forcedColors: 'none', rules: RULES_OF_COLOR },
  { colorScheme: 'dark', forcedColors: 'active', rules: RULES_OF_COLOR },
] as const;

async function lookAt(page: Page, state: string): Promise<void> {
  for (const { rules, ...media } of LOOKS) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    expect.soft(await barriers(page, rules), `${state}, ${media.colorScheme}, forced colors ${media.forcedColors}`).toEqual([]);
  }
  expect.soft(await smallTargets(page), state).toEqual([]);
}

interface State {
  readonly name: string;
  readonly enter: (app: App, page: Page) => Promise<void>;
  /** Whether it is a dialog, which Escape leaves. */
  readonly isDialog?: true;
}

const command = (name: string, dialog: string): State => ({
  name,
  isDialog: true,
  enter: async (app, page) => {
    await app.keys.press('ControlOrMeta+k');
    await expect(app.keys.dialog('Commands')).toBeVisible();
    await page.keyboard.type(name);
    await app.keys.press('Enter');
    await expect(app.keys.dialog(dialog)).toBeVisible();
  },
});

const large = (title: string): State => ({
  name: `${title}, large`,
  isDialog: true,
  enter: async (app) => {
    await app.button(`Enlarge ${title}`).click();
    await expect(app.keys.dialog(title)).toBeVisible();
  },
});

const PANES = ['Five beats', 'Gradients', 'Confusion', 'Loss landscape', 'Race curves', 'Rate test', 'All runs'];

const STATES: readonly State[] = [
  { name: 'at rest', enter: async () => {} },
  {
    name: 'all panes, with what was trained',
    enter: async (app, page) => {
      for (const name of PANES) await page.getByRole('group', { name: 'Charts shown' }).getByRole('button', { name, exact: true }).click();
      await app.train();
      await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
      await app.pause();
    },
  },
  ...['Loss', 'Race curves', 'Rate test', 'All runs', 'Loss landscape', 'Confusion', 'Five beats'].map(large),
  {
    name: 'numbers in place of charts',
    enter: async (app) => {
      for (const name of ['Loss', 'Accuracy', 'Parameters', 'Gradients']) await app.button(`Numbers of ${name}`).click();
    },
  },
  { name: 'outline', enter: (app) => app.button('Outline').click() },
  {
    name: 'outline, with a node open and a problem',
    enter: async (app, page) => {
      await app.button('Linear fc2').click();
      await page.getByRole('region', { name: 'Outline' }).getByLabel('out_features', { exact: true }).fill('12');
      await page.keyboard.press('Enter');
      await expect(app.problems()).not.toHaveCount(0);
    },
  },
  command('Browse the digits of the data set', 'Digits of the data set'),
  {
    name: 'own data',
    isDialog: true,
    enter: async (app) => {
      await app.button('Dataset data').click();
      await app.button('Your own data…').click();
      await expect(app.keys.dialog('Your own data')).toBeVisible();
    },
  },
  command('Make a lesson', 'Make a lesson'),
  command('Embed', 'Embed'),
  {
    name: 'a lesson',
    enter: async (_app, page) => {
      await page.getByRole('navigation', { name: 'Lesson' }).getByRole('link', { name: 'Loop' }).click();
      await expect(page.getByRole('list', { name: 'Goals' })).toBeVisible();
    },
  },
];

test('no barriers, and nothing too small, in any state, theme and contrast', async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.open();
  for (const { name, enter, isDialog } of STATES) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await test.step(name, async () => {
      await enter(app, page);
      await lookAt(page, name);
    });
    if (isDialog) await page.keyboard.press('Escape');
  }
});

/** What Tab comes to, one after the other, until it has been all around; and which of it lies under something else, or out of sight. */
async function walk(page: Page): Promise<{ readonly stops: number; readonly isRound: boolean; readonly hidden: readonly string[] }> {
  const hidden: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const [isRound, fault] = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame); // it comes into sight with the next picture
      const part = document.activeElement;
      if (!part || part === document.body) return [true, ''];
      if (part.closest('.react-flow__viewport')) return [false, '']; // the view moves on its own
      const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
      const inset = (from: number, to: number) => [from + 2, (from + to) / 2, to - 2];
      const isSeen = inset(left, right).some((x) =>
        inset(Math.max(0, top), Math.min(innerHeight, bottom)).some((y) => {
          const there = document.elementFromPoint(x, y);
          return there !== null && (part.contains(there) || there.contains(part) || there.closest('label')?.control === part);
        }),
      );
      const name = `${part.tagName} ${part.getAttribute('aria-label') ?? part.textContent?.slice(0, 30) ?? ''}`;
      return [false, isSeen ? '' : `${name} at ${Math.round(left)}, ${Math.round(top)}, ${Math.round(width)}×${Math.round(height)}`];
    });
    if (isRound) return { stops, isRound: true, hidden };
    if (fault) hidden.push(String(fault));
  }
  return { stops: MOST_STOPS, isRound: false, hidden };
}

const MOST_STOPS = 200;

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  for (const [width, height, zoom] of [
    [320, 256, 400],
    [683, 384, 200],
  ] as const) {
    test(`at ${zoom} % all is reached by Tab and seen, and nothing is scrolled sideways`, async ({ app, page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await app.open();
      await app.button('Outline').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: 'Outline' })).toBeVisible();
      await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      // What comes behind the first step is there, too: where nothing trains, it waits a while.
      await expect(page.getByRole('group', { name: 'Charts shown' })).toBeVisible({ timeout: 30_000 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await smallTargets(page)).toEqual([]);
      const { isRound, stops, hidden } = await walk(page);
      expect(hidden).toEqual([]);
      expect(isRound).toBe(true);
      expect(stops).toBeGreaterThan(60);
    });
  }
});
