/** Stories of links: a network travels in one, a stranger's link harms nothing, and what was open stays. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { App } from './app.ts';
import { expect, test } from './fixtures.ts';
import { hashOf, manyNodes, shortForm } from './links.ts';

test.use({ isStill: true }); // nothing is trained here

/** Puts a hash into the address of the page as it is open. */
const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const networkName = (page: Page): Promise<string> => page.getByLabel('Network name').inputValue();
const fromLink = (page: Page) => page.getByRole('status').filter({ hasText: 'This network came from a link' });

test('Share copies a link; whoever opens it sees the same network, and nothing has started', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.template('MNIST, residual block');
  await app.setParam('Linear fc1', 'out_features', '40');
  await app.button('Share').click();
  await expect(page.getByText(/^Link copied\..* in [345]\d\d characters/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(link);
  const sent = await app.files.save();

  const other = await context.newPage();
  await other.goto(link);
  const there = new App(other);
  await expect(fromLink(other)).toBeVisible();
  await expect(there.node('Linear fc1')).toContainText('784 → 40');
  expect(await there.files.save()).toBe(sent);
  expect(other.url()).not.toContain('#');
  expect(await there.metric('Step')).toBe(0);
  await expect(there.button('Train')).toBeVisible();
  await other.reload();
  await expect(there.node('Linear fc1')).toContainText('784 → 40');
  await expect(fromLink(other)).toBeHidden();
});

test('where the clipboard is closed, the link can be copied by hand', async ({ app, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await app.open();
  await app.button('Share').click();
  await expect(page.getByText(/^Copy this link\./)).toBeVisible();
  await expect(page.getByLabel('Link', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Link', { exact: true })).toBeHidden();
});

test('a link in mid-work opens beside it, and one press leads back', async ({ app, page }) => {
  await app.open();
  await app.setParam('Linear fc1', 'out_features', '77');
  await goTo(page, hashOf(shortForm('From afar')));
  await expect(app.node('GELU act1')).toBeVisible();
  expect(await networkName(page)).toBe('From afar');
  await page.getByRole('button', { name: 'Back to what was open' }).click();
  await expect(app.node('Linear fc1')).toContainText('784 → 77');
  await app.button('Undo').click();
  await expect(app.node('Linear fc1')).toContainText('784 → 128');
  await app.button('Networks').click();
  await expect(page.getByRole('button', { name: /^From afar/ })).toBeVisible();
});

test('while the page tells of a link, no card is hidden; a view that somebody moved stays as it is', async ({ app, page }) => {
  await app.open();
  await app.setParam('Linear fc1', 'out_features', '77');
  await goTo(page, hashOf(shortForm('From afar')));
  await expect(fromLink(page)).toBeVisible();
  const canvas = page.locator('.react-flow');
  const hidden = () =>
    canvas.evaluate((element) => {
      const { bottom, right } = element.getBoundingClientRect();
      const cards = [...element.querySelectorAll('.react-flow__node')].map((card) => card.getBoundingClientRect());
      return cards.filter((card) => card.bottom > bottom || card.right > right).length;
    });
  await expect.poll(hidden).toBe(0);
  const view = page.locator('.react-flow__viewport');
  const fitted = await view.getAttribute('style');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(view).not.toHaveAttribute('style', fitted ?? '');
  const moved = await view.getAttribute('style');
  const high = (await canvas.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect.poll(async () => (await canvas.boundingBox())?.height).toBeGreaterThan(high + 20);
  expect(await view.getAttribute('style')).toBe(moved);
});

test('markup in names stays text', async ({ app, page }) => {
  await app.open();
  const name = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  await goTo(page, hashOf(shortForm(name)));
  await expect(app.node('GELU act1')).toBeVisible();
  expect(await networkName(page)).toBe(name);
  await app.button('Networks').click();
  await expect(page.getByRole('button', { name: /^<img src=x/ })).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('a link that a mail, a chat or a forum has touched opens all the same', async ({ app, page }) => {
  await app.open();
  const lines = readFileSync(new URL('../src/links/testing/cases/links.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const [what = '', hash = ''] = line.split('\t');
    await test.step(what, async () => {
      await goTo(page, hash);
      await expect(page.locator('.react-flow__node')).toHaveCount(3);
      await expect.poll(() => page.url()).not.toContain('#');
      await app.template('MNIST, two hidden layers');
      await expect(page.locator('.react-flow__node')).not.toHaveCount(3);
    });
  }
});

const REFUSED: readonly (readonly [string, string, string])[] = [
  ['garbage', '#n=garbage', 'damaged or was cut off'],
  ['a link that was cut off', hashOf(shortForm('a')).slice(0, -12), 'damaged or was cut off'],
  ['a bomb', hashOf(new Uint8Array(40 * 2 ** 20)), 'more than 1 MB'],
  ['a later version', hashOf(shortForm('a'), 2), 'made with a newer version'],
  ['a kind that is none', hashOf(shortForm('a', 'constructor')), 'nodes[3].kind: expected'],
  ['more nodes than the canvas can carry', hashOf(manyNodes(9990)), 'at most 1,000 nodes'],
  ['another JSON', hashOf('{"__proto__":{"hit":1}}'), 'nodes: expected'],
  ['a hash without end', `#n=1.${'A'.repeat(70_000)}`, 'too long'],
];

test('a link that cannot be read says why, and what was open stays', async ({ app, page }) => {
  await app.open();
  await app.setParam('Linear fc1', 'out_features', '77');
  const before = await app.files.save();
  for (const [what, hash, reason] of REFUSED) {
    await test.step(what, async () => {
      await goTo(page, hash);
      const alert = page.getByRole('alert').filter({ hasText: 'The link was not opened' });
      await expect(alert).toContainText(reason);
      expect(page.url()).toContain(hash); // to be mended by hand
      await alert.getByRole('button').click();
      await expect(alert).toBeHidden();
    });
  }
  expect(await app.files.save()).toBe(before);
});

test('a link of as many nodes as the canvas can carry is drawn bit by bit, and the next visit opens, too', async ({ app, page }) => {
  await app.open();
  await goTo(page, hashOf(manyNodes(1000)));
  // What is in sight of it, bit by bit; all of it is there.
  for (const visit of ['the first visit', 'the next one']) {
    await expect.poll(() => page.locator('.react-flow__node').count(), visit).toBeGreaterThan(20);
    expect(await page.locator('.react-flow__node').count(), visit).toBeLessThan(1000);
    expect(JSON.parse(await app.files.save()).nodes, visit).toHaveLength(1000);
    await app.open();
  }
});
