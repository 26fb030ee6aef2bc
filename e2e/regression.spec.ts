/** Stories of data with one number in and one out: the network's curve turns towards the points while it learns. */
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

const PICTURE = /points and the network’s curve$/;

/** How far the curve is from the points on the Dataset's card, in pixels at zoom 1, on average; NaN before there is a curve. */
function distance(app: App): Promise<number> {
  return app.page.getByRole('img', { name: PICTURE }).evaluate((picture) => {
    const placesOf = (path: Element | null) =>
      [...(path?.getAttribute('d') ?? '').matchAll(/[ML]?\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const curve = placesOf(picture.querySelector('path[clip-path]'));
    const heightAt = (x: number): number => {
      const after = curve.findIndex(([at]) => at >= x);
      const [[x0, y0], [x1, y1]] = [curve[after - 1] ?? [Number.NaN, 0], curve[after] ?? [Number.NaN, 0]];
      return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    };
    const dots = placesOf(picture.querySelector('path[class*="ots"]'));
    return dots.reduce((sum, [x, y]) => sum + Math.abs(y - heightAt(x)), 0) / dots.length;
  });
}

for (const name of ['A line', 'A curve']) {
  test(`${name}: the loss falls and the curve goes through the points`, async ({ app, page }) => {
    await app.open();
    await app.template(name);
    await expect(page.getByRole('img', { name: /points/ })).toBeVisible();
    await app.step();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(1);
    const loss = await app.metric('Loss');
    await expect(page.getByRole('img', { name: PICTURE })).toBeVisible();
    const before = await distance(app);
    expect(before).toBeGreaterThan(10);
    await app.fullSpeed();
    await app.trainToTheEnd();
    await expect.poll(() => app.metric('Loss')).toBeLessThan(loss / 20);
    await expect.poll(() => distance(app)).toBeLessThan(4);
  });
}
