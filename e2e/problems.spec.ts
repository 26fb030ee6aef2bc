/** Stories of what keeps a network from training: each kind of problem is met, read and repaired. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

test.beforeEach(async ({ app }) => {
  await app.open();
});

test('a missing wire: named in the list once and marked on the node, repaired by drawing it', async ({ app, page }) => {
  await app.selectWire('fc1', 'act1');
  await page.keyboard.press('Delete');
  await expect(app.problems()).toHaveText([/Nothing is wired into ReLU act1/]);
  await app
    .node('ReLU act1')
    .getByRole('button', { name: /^To do: Nothing is wired into/ })
    .click();
  await expect(app.problems().getByRole('button', { name: 'Show ReLU act1' })).toBeFocused();
  await expect(app.status).toContainText(/^Problem: 1 thing to do/);
  await app.wire({ node: 'fc1' }, { node: 'act1' });
  await expect(app.problems()).toHaveCount(0);
  await expect(app.status).not.toContainText(/^Problem/); // its data may still be on their way
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('a last layer that is not as wide as the classes', async ({ app }) => {
    await app.setParam('Linear fc2', 'out_features', '12');
    await expect(app.problems()).toHaveText([/ends with 12 numbers but there are 10 classes.*Linear fc2/]);
    await app.setParam('Linear fc2', 'out_features', '10');
    await expect(app.problems()).toHaveCount(0);
  });

  test('images where a row is needed: the wire brings its Flatten, in one step of undo', async ({ app, page }) => {
    await app.node('Flatten flatten').click({ position: { x: 30, y: 12 } });
    await page.keyboard.press('Delete');
    await app.wire({ node: 'data', handle: 'x' }, { node: 'fc1' }, 2);
    await expect(app.node('Flatten flatten')).toBeVisible();
    await expect(app.problems()).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.node('Flatten flatten')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.problems()).toHaveCount(0);
  });

  test('a refused wire has its repair as a button', async ({ app, page }) => {
    await app.refuseWire({ node: 'flatten' }, { node: 'fc2' }, /already has an input/);
    await app.voice.getByRole('button', { name: 'Wire flatten to fc2 instead' }).click();
    await expect(app.wireOf('flatten', 'fc2')).toHaveCount(1);
    await expect(app.wireOf('act1', 'fc2')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.problems()).toHaveCount(0);
  });

  test('no Dataset, no loss', async ({ app, page }) => {
    await app.node('Dataset data').click({ position: { x: 30, y: 12 } });
    await page.keyboard.press('Delete');
    await expect(app.problems().filter({ hasText: 'There is no Dataset' })).toBeVisible();
    await app.node('CrossEntropyLoss loss').click({ position: { x: 30, y: 12 } });
    await page.keyboard.press('Delete');
    await expect(app.problems().filter({ hasText: 'There is no loss' })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.problems()).toHaveCount(0);
  });

  test('a loop, a second input and a wrong end are refused while the wire is dragged, with the reason', async ({ app, page }) => {
    await app.refuseWire({ node: 'fc2' }, { node: 'fc1' }, /already has an input/);
    await app.selectWire('flatten', 'fc1');
    await page.keyboard.press('Delete');
    await app.refuseWire({ node: 'act1' }, { node: 'fc1' }, /make a loop/);
    await app.refuseWire({ node: 'data', handle: 'y' }, { node: 'fc1' }, /must not see it/);
    await expect(app.problems().filter({ hasText: 'Nothing is wired into Linear fc1' })).toBeVisible();
  });

  test('branches of two widths cannot be added', async ({ app }) => {
    await app.template('MNIST, residual block');
    await expect(app.problems()).toHaveCount(0);
    await app.setParam('Linear fc2', 'out_features', '32');
    await expect(app.problems()).toHaveText([/can only add inputs of one shape.*/]);
    await app.setParam('Linear fc2', 'out_features', '64');
    await expect(app.problems()).toHaveCount(0);
  });

  test('a number out of bounds is refused in its field', async ({ app, page }) => {
    await app.node('Linear fc1').click({ position: { x: 40, y: 12 } });
    const field = app.inspector().getByLabel('out_features');
    for (const typed of ['0', '-3', '1.5', '1e9', 'many', '']) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(page.getByText('expected a whole number from 1 to 65,536').first()).toBeVisible();
      await expect(app.node('Linear fc1')).toContainText('784 → 128');
    }
  });

  test('a problem’s button leads to its node', async ({ app }) => {
    await app.setParam('Linear fc2', 'out_features', '12');
    await app.problems().getByRole('button').first().click();
    await expect(app.inspector()).toContainText('fc2');
  });
});
