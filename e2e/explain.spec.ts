/** Stories of somebody who wants to know what a word means. */
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

test.use({ isStill: true });

/** What is no control of the page and is explained nowhere, and why. */
const EXCEPTIONS = [
  'Skip to the network', // a way for the keyboard: what it does is its name
  'Close', // of a dialog
];

/** Controls in sight that lead to no word, each by its name. */
const unexplained = (page: Page): Promise<string[]> =>
  page.evaluate((exceptions) => {
    const controls = 'button, input, select, textarea, a[href], summary, [role="button"], [role="slider"], [tabindex="0"]';
    const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    return [...open.querySelectorAll<HTMLInputElement>(controls)]
      .filter((control) => control.checkVisibility())
      .filter((control) => !control.closest('[data-word]') && !control.querySelector(':scope > [data-word]'))
      .map((control) => control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent?.trim() ?? '')
      .filter((name) => !exceptions.includes(name));
  }, EXCEPTIONS);

/** How many controls there are: a walk over none would find nothing. */
const controlsInSight = (page: Page): Promise<number> =>
  page.locator('button, input, select, textarea').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

test('every control of the page has a word that explains it: at rest, with parts selected, in lessons, dialogs and views', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open();
  await expect(page.getByRole('region', { name: 'Charts' }).getByRole('button', { name: 'Enlarge Loss' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Find a rate' })).toBeVisible();
  await page.locator('details').evaluateAll((all) => all.forEach((one) => void (one as HTMLDetailsElement).setAttribute('open', '')));
  expect(await controlsInSight(page)).toBeGreaterThan(60);
  expect(await unexplained(page)).toEqual([]);

  for (const node of ['Dataset data', 'Linear fc1', 'ReLU act1', 'CrossEntropyLoss loss']) {
    await app.node(node).click({ position: { x: 40, y: 12 } });
    await expect(app.inspector()).toContainText(node.split(' ')[1] ?? '');
    expect.soft(await unexplained(page), node).toEqual([]);
  }
  for (const [schedule] of [['OneCycleLR'], ['constant']] as const) {
    await page.getByRole('combobox', { name: 'Schedule' }).selectOption(schedule);
    expect.soft(await unexplained(page), schedule).toEqual([]);
  }
  const choice = page.getByRole('group', { name: 'Charts shown' });
  for (const pane of await choice.getByRole('button').all()) {
    if ((await pane.getAttribute('aria-pressed')) === 'false') await pane.click();
  }
  expect.soft(await unexplained(page), 'with all panes').toEqual([]);
  await app.keys.press('ControlOrMeta+k');
  for (const [command, dialog] of [
    [undefined, 'Commands'],
    ['Show all keys', 'Keys'],
    ['Make a lesson', 'Make a lesson'],
    ['Embed', 'Embed'],
    ['Race several learning rates', 'Race curves'],
    ['Open the test gallery', 'Confusion'],
  ] as const) {
    if (command) {
      await app.keys.press('ControlOrMeta+k');
      await page.keyboard.type(command);
      await app.keys.press('Enter');
    }
    await expect(app.keys.dialog(dialog)).toBeVisible();
    expect.soft(await unexplained(page), dialog).toEqual([]);
    await app.keys.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await app.keys.command('Present');
  await expect(page.getByRole('region', { name: 'Presenter view' })).toBeFocused();
  expect.soft(await unexplained(page), 'presented').toEqual([]);
  await app.keys.press('Escape');
  await page.getByRole('link', { name: 'Optimizer' }).click();
  await expect(page.getByRole('button', { name: 'Close lesson' })).toBeVisible();
  expect.soft(await unexplained(page), 'in a lesson').toEqual([]);
});

test('F1 explains what has the focus with a number of this network, and gives the focus back', async ({ app, page }) => {
  await app.open();
  await app.field('Batch size').focus();
  await app.keys.press('F1');
  const batch = app.keys.dialog('Batch size');
  await expect(batch).toContainText('64 here: 60,000 samples make 938 batches.');
  await expect(batch.getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  const link = batch.getByRole('link', { name: /^torch\.utils\.data\.DataLoader/ });
  await expect(link).toHaveAttribute('href', 'https://pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader');
  await expect(link).toHaveAttribute('target', '_blank');
  await app.keys.press('Escape');
  await expect(app.field('Batch size')).toBeFocused();
  await app.field('Batch size').fill('100');
  await app.keys.press('Enter', 'F1');
  await expect(batch).toContainText('100 here: 60,000 samples make 600 batches.');
  await app.keys.press('Escape');

  await app.node('Linear fc1').focus();
  await app.keys.press('F1');
  await expect(app.keys.dialog('Linear')).toContainText('fc1 784 → 128, 100,480 parameters; fc2 128 → 10, 1,290 parameters.');
  await app.keys.press('Escape');
  await expect(app.node('Linear fc1')).toBeFocused();

  await page.locator('body').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.getByText('Test accuracy', { exact: true }).hover();
  await app.keys.press('F1');
  await expect(app.keys.dialog('Test accuracy')).toContainText('never trained on');
  await app.keys.press('Escape');
});

test('F1 with nothing special opens all words, to be found by typing', async ({ app, page }) => {
  await app.open();
  await page.mouse.move(683, 2);
  await app.keys.press('F1');
  const glossary = app.keys.dialog('Glossary');
  await expect(glossary.getByRole('searchbox', { name: 'Find a word' })).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.type('overfit');
  await expect(glossary.getByRole('term').first()).toHaveText('Overfitting');
  await page.keyboard.type('zzz');
  await expect(glossary).toContainText('No word is called so.');
  await app.keys.press('Escape');
  await expect(glossary).toHaveCount(0);

  await app.keys.press('ControlOrMeta+k');
  await app.keys.press('F1');
  await expect(app.keys.dialog('Commands').and(page.locator('[data-word="commands"]'))).toBeVisible();
  await expect(page.getByText('Everything that the page can do, found by typing.')).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger that rests on a button has it explained, and does not press it', async ({ app, page }) => {
    await app.open();
    const reset = app.button('Reset');
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /Explainer/.test(name))))
      .toBe(true);
    await page.waitForLoadState('networkidle'); // with all that it brings along
    await reset.scrollIntoViewIfNeeded();
    const box = await reset.boundingBox();
    const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 15 };
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect(app.keys.dialog('Reset')).toContainText('Goes back to the first parameters');
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(app.keys.dialog('Reset')).toBeVisible();
  });
});
