/** Stories of building a network from an empty canvas: by mouse, by keyboard alone, by finger. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

const CHAIN = ['Dataset', 'Flatten', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss'] as const;

test('by mouse: drag nodes in, wire them by hand, train', async ({ app, page }) => {
  await app.open();
  await app.template('Empty canvas');
  const canvas = await app.canvasBox();
  for (const [i, kind] of CHAIN.entries()) {
    await app.drop(kind, canvas.x + 60 + (i % 3) * 250, canvas.y + 40 + Math.floor(i / 3) * 230);
  }
  await expect(app.problems().first()).toBeVisible();
  await app.wire({ node: 'data', handle: 'x' }, { node: 'flatten' });
  await app.wire({ node: 'flatten' }, { node: 'fc1' });
  await app.wire({ node: 'fc1' }, { node: 'act1' });
  await app.wire({ node: 'act1' }, { node: 'fc2' });
  await app.wire({ node: 'fc2' }, { node: 'loss', handle: 'input' });
  await app.setParam('Linear fc2', 'out_features', '10');
  await expect(app.problems()).toHaveCount(0);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
});

test('by keyboard alone: Enter on the palette, a width typed, space to train', async ({ app, page }) => {
  await app.open();
  await app.button('Templates').focus();
  await page.keyboard.press('Enter');
  await app.templateButton('Empty canvas').focus();
  await page.keyboard.press('Enter');
  await expect(app.node('Dataset data')).toHaveCount(0);
  for (const kind of CHAIN) {
    await app.button(`Add ${kind}`).focus();
    await page.keyboard.press('Enter');
  }
  await app.node('Linear fc2').focus();
  await page.keyboard.press('Enter');
  const width = app.inspector().getByLabel('out_features');
  await width.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(app.problems()).toHaveCount(0);
  await app.node('Linear fc2').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
});

test('by keyboard alone: a residual block, its second way wired from the inspector', async ({ app, page }) => {
  await app.open();
  await app.template('MNIST, two hidden layers');
  await app.setParam('Linear fc1', 'out_features', '128');
  await app.node('ReLU act2').focus();
  await page.keyboard.press('Enter');
  await app.button('Add Add').focus();
  await page.keyboard.press('Enter');
  await expect(app.node('Add add1')).toBeVisible();
  await app.node('ReLU act1').focus();
  await page.keyboard.press('Enter');
  await app.inspector().getByLabel('Connect to…').selectOption('to Add add1');
  await app.inspector().getByRole('button', { name: 'Connect', exact: true }).last().press('Enter');
  await expect(app.problems()).toHaveCount(0);
  await app.node('Add add1').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('by palette clicks into the middle: a new activation goes into the wire behind the selected node', async ({ app }) => {
    await app.open();
    await app.node('Linear fc1').click({ position: { x: 40, y: 12 } });
    await app.add('Dropout');
    await expect(app.node('Dropout drop1')).toBeVisible();
    await expect(app.problems()).toHaveCount(0);
  });

  test('undo goes back and redo forth', async ({ app, page }) => {
    await app.open();
    await app.node('ReLU act1').click({ position: { x: 40, y: 12 } });
    await page.keyboard.press('Delete');
    await expect(app.node('ReLU act1')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.node('ReLU act1')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(app.node('ReLU act1')).toHaveCount(0);
    await app.button('Undo').click();
    await expect(app.problems()).toHaveCount(0);
  });

  test('an activation is switched to another in place', async ({ app }) => {
    await app.open();
    await app.page.getByLabel('Activation of act1').selectOption('Tanh');
    await expect(app.node('Tanh act1')).toBeVisible();
    await expect(app.problems()).toHaveCount(0);
  });
});
