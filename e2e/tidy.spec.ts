/** Stories of order on the canvas: Tidy lays the network out, one undo takes it back; a dragged card falls in with others. */
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ isStill: true, sharesPage: true });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cards are on the screen. */
const boxes = (app: App): Promise<Box[]> =>
  app.page.locator('.react-flow__node').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as Box));

/** How many pairs of cards lie over one another. */
async function overlaps(app: App): Promise<number> {
  const all = await boxes(app);
  const isOver = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return all.flatMap((a, i) => all.slice(i + 1).filter((b) => isOver(a, b))).length;
}

test('cards in a heap are laid out, and one undo brings the heap back', async ({ app, page }) => {
  await app.open();
  await app.template('MNIST, residual block');
  await expect.poll(() => overlaps(app)).toBe(0);
  const first = await app.placeOf('ReLU act2');
  await app.dragNode('ReLU act2', 140, 30);
  const heap = await app.placeOf('ReLU act2');
  expect(heap).not.toBe(first);
  expect(await overlaps(app)).toBeGreaterThan(0);
  await app.button('Tidy').click();
  await expect.poll(() => overlaps(app)).toBe(0);
  await expect(app.problems()).toHaveCount(0);
  await page.keyboard.press('Escape');
  await app.button('Undo').click();
  await expect.poll(() => app.placeOf('ReLU act2')).toBe(heap);
});

test('without motion the cards are there at once', async ({ app, page }) => {
  await app.open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const first = await app.placeOf('ReLU act1');
  await app.dragNode('ReLU act1', -200, 120);
  await expect.poll(() => app.placeOf('ReLU act1')).not.toBe(first);
  await app.button('Tidy').click();
  await expect.poll(() => overlaps(app)).toBe(0);
  await page.emulateMedia({ reducedMotion: null });
});

test('a card that is dragged near the line of another goes there, and shows the line while it is held', async ({ app, page }) => {
  await app.open();
  const [fc1, fc2] = [await app.node('Linear fc1').boundingBox(), await app.node('Linear fc2').boundingBox()];
  if (!fc1 || !fc2) throw new Error('The cards are not on the page.');
  await page.mouse.move(fc2.x + 50, fc2.y + 14);
  await page.mouse.down();
  await page.mouse.move(fc2.x + 52, fc2.y + 14); // from here on the card follows the hand
  await page.mouse.move(fc1.x + 52 + 2, fc2.y + 14 + 8, { steps: 8 });
  await expect(page.locator('[class*="snapLine"]').first()).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('[class*="snapLine"]')).toHaveCount(0);
  await expect.poll(async () => ((await app.node('Linear fc2').boundingBox())?.x ?? 0) - fc1.x).toBeCloseTo(0, 0);
});
