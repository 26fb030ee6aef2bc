/** Stories of fingers, on a phone's screen: nothing here is done with a mouse or a keyboard. */
import { Fingers } from './fingers.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

test('the first network is built from an empty canvas by taps alone, stands in sight, and is trained under the thumb', async ({
  app,
  page,
}) => {
  await app.open();
  await app.button('Templates').tap();
  await app.templateButton('Empty canvas').tap();
  await app.hasOpened('Empty canvas');
  for (const kind of ['Dataset', 'Flatten', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss']) await app.button(`Add ${kind}`).tap();
  await expect(app.problems()).toHaveCount(0);
  for (const name of ['Dataset data', 'Flatten flatten', 'Linear fc1', 'ReLU act1', 'Linear fc2', 'CrossEntropyLoss loss'])
    await expect(app.node(name)).toBeInViewport({ ratio: 0.99 });
  await app.node('Linear fc2').tap({ position: { x: 40, y: 12 } });
  await expect(app.inspector().getByLabel('out_features', { exact: true })).toHaveValue('10');
  await app.button('Train from here').tap();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  await app.button('Charts').tap();
  await expect(page.getByRole('figure', { name: 'Loss' })).toBeInViewport({ ratio: 0.9 });
  await app.button('Pause the training').tap();
  await expect(app.status).toContainText('Paused');
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('a tap on each end draws a wire, and a finger takes the end of a wire elsewhere', async ({ app, page }) => {
    await app.open();
    const before = await app.wires();
    const fingers = await Fingers.on(page);
    const lane = await app
      .wireOf('flatten', 'fc1')
      .locator('.react-flow__edge-path')
      .evaluate((path) => {
        const way = path as SVGPathElement;
        const { x, y } = way.getPointAtLength(way.getTotalLength() * 0.6).matrixTransform(way.getScreenCTM() ?? undefined);
        return { x, y };
      });
    await page.touchscreen.tap(lane.x, lane.y);
    await expect(app.wireOf('flatten', 'fc1')).toHaveClass(/selected/);
    const end = await app.wireOf('flatten', 'fc1').locator('.react-flow__edgeupdater-target').boundingBox();
    const middle = { x: (end?.x ?? 0) + (end?.width ?? 0) / 2, y: (end?.y ?? 0) + (end?.height ?? 0) / 2 };
    await fingers.drag(middle, { x: middle.x, y: middle.y + 60 }); // no nearer to the edge, where the view would move along
    expect(await app.wires()).toEqual(before); // let go over nothing: it stays
    await fingers.drag(middle, await app.middleOf('target', { node: 'loss', handle: 'input' }));
    await expect(app.voice).toContainText('CrossEntropyLoss loss already has an input, from Linear fc2.');
    await app.button('Close this message').tap();
    await app.node('Linear fc2').tap({ position: { x: 30, y: 8 } });
    await app
      .inspector()
      .getByRole('button', { name: /^Remove the wire to/ })
      .tap();
    await expect(app.wireOf('fc2', 'loss')).toHaveCount(0);
    await app.tapWire({ node: 'fc2' }, { node: 'loss', handle: 'input' });
    await expect(app.wireOf('fc2', 'loss')).toHaveCount(1);
  });

  test('a kind is dragged by a finger onto a wire', async ({ app, page }) => {
    await app.open();
    const fingers = await Fingers.on(page);
    const wire = await app.betweenCards('data', 'flatten');
    // Right above the wire: that strip of the palette is scrolled sideways.
    await app.button('Add Flatten').evaluate((button, x) => {
      const { left, width } = button.getBoundingClientRect();
      let strip = button.parentElement;
      while (strip && strip.scrollWidth <= strip.clientWidth) strip = strip.parentElement;
      strip?.scrollBy({ left: left + width / 2 - x, behavior: 'instant' });
    }, wire.x);
    const button = await app.button('Add Flatten').boundingBox();
    await fingers.drag({ x: wire.x, y: (button?.y ?? 0) + 20 }, wire); // straight down: sideways the palette scrolls
    await expect(app.wireOf('data', 'flatten2')).toHaveCount(1);
    await expect(app.wireOf('flatten2', 'flatten')).toHaveCount(1);
  });

  test('two fingers zoom, one moves the view, and one that stays opens the menu of what is under it', async ({ app, page }) => {
    await app.open();
    const fingers = await Fingers.on(page);
    const view = page.locator('.react-flow__viewport');
    const scaleOf = async () => (await view.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform))).a;
    const canvas = await app.canvasBox();
    const loss = await app.node('CrossEntropyLoss loss').boundingBox();
    const free = { x: canvas.x + canvas.width / 2, y: ((loss?.y ?? 0) + (loss?.height ?? 0) + canvas.y + canvas.height) / 2 };
    const before = await scaleOf();
    await fingers.pinch(free, 30, 90);
    await expect.poll(scaleOf).toBeGreaterThan(before * 1.5);
    await fingers.pinch(free, 90, 30);
    const left = async () => (await app.node('Dataset data').boundingBox())?.x ?? 0;
    const start = await left();
    await fingers.drag(free, { x: free.x + 60, y: free.y });
    await expect.poll(left).toBeGreaterThan(start + 30);

    const box = await app.node('Dataset data').boundingBox();
    await fingers.longPress({ x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 8 });
    await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
    await expect(page.locator('.react-flow__node[data-id="data"]')).toHaveClass(/selected/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });
});
