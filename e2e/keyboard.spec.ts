/** Stories of hands that never leave the keyboard. */
import { App } from './app.ts';
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

const CHAIN = [
  ['Dataset', 'data'],
  ['Flatten', 'flatten'],
  ['Linear', 'fc1'],
  ['ReLU', 'act1'],
  ['Linear', 'fc2'],
  ['CrossEntropyLoss', 'loss'],
] as const;

test('a network is built from the empty canvas, a wire of it drawn from end to end', async ({ app, page }) => {
  await app.open();
  await app.keys.begin();
  for (const [kind, id] of CHAIN) await app.keys.add(kind, id);
  await app.keys.press('ArrowLeft');
  await expect(app.node('Linear fc2')).toBeFocused();
  await app.keys.press('e', 'ControlOrMeta+a', '1', '0', 'Enter');
  await expect(app.problems()).toHaveCount(0);

  await app.node('Flatten flatten').focus();
  await app.keys.press('w', 'Delete');
  await expect(app.problems().first()).toBeVisible();
  await app.keys.press('ArrowRight', 'ArrowRight');
  await expect(app.node('Flatten flatten')).toBeFocused();
  await app.keys.tabTo(app.button('Output of Flatten flatten'));
  await app.keys.press('Enter');
  await expect(page.getByRole('status', { name: 'Canvas' })).toContainText('choose the input it should go to');
  await app.keys.tabTo(app.button('Output of Linear fc1'));
  await app.keys.press('Enter');
  await expect(page.getByRole('status', { name: 'Canvas' })).toContainText('Both ends are outputs');
  await app.button('Output of Flatten flatten').focus();
  await app.keys.press('Enter');
  await app.keys.tabTo(app.button('Input of Linear fc1'));
  await app.keys.press('Enter');
  await expect(app.problems()).toHaveCount(0);
  await app.node('Linear fc1').focus();
  await app.keys.press('Space');
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('it is walked by arrows, swapped, added to on a wire, reconnected, moved and renamed', async ({ app, page }) => {
    await app.open();
    await app.keys.command('Go to the network');
    await expect(app.node('Dataset data')).toBeFocused();
    await app.keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(app.node('ReLU act1')).toBeFocused();
    await app.keys.press('s');
    await app.keys.choose('Tanh');
    await expect(app.node('Tanh act1')).toBeFocused();

    await app.keys.press('w');
    await app.keys.add('Dropout', 'drop1');
    await expect(app.problems()).toHaveCount(0);
    await app.keys.press('Delete');
    await expect(app.node('Dropout drop1')).toHaveCount(0);
    await expect(app.problems()).toHaveCount(0);

    await app.node('Tanh act1').focus();
    const before = await app.placeOf('Tanh act1');
    await app.keys.press('ControlOrMeta+Shift+ArrowDown', 'Shift+ArrowDown');
    await expect.poll(() => app.placeOf('Tanh act1')).not.toBe(before);
    await app.keys.press('ControlOrMeta+z');
    await expect.poll(() => app.placeOf('Tanh act1')).toBe(before);

    await app.keys.press('F2');
    await page.keyboard.type('bend');
    await app.keys.press('Enter');
    await expect(app.node('Tanh bend')).toBeVisible();
  });

  test('a second way is wired by Connect to…', async ({ app }) => {
    await app.open();
    await app.template('MNIST, two hidden layers');
    await app.setParam('Linear fc1', 'out_features', '128');
    await app.node('ReLU act2').focus();
    await app.keys.add('Add', 'add1');
    await app.node('ReLU act1').focus();
    await app.keys.press('c');
    await app.keys.choose('to Add add1');
    await expect(app.node('ReLU act1')).toBeFocused();
    await expect(app.problems()).toHaveCount(0);
  });

  test.describe('in a page of its own', () => {
    test.use({ sharesPage: false });

    test('nodes are copied, duplicated, and pasted in another tab with the wires between them', async ({ app, context }) => {
      await app.open();
      await app.node('Linear fc1').focus();
      await app.keys.press('ControlOrMeta+a', 'ControlOrMeta+c');
      const page = await context.newPage();
      const other = new App(page);
      await other.open();
      await other.keys.begin();
      await other.keys.press('ControlOrMeta+v');
      await expect(other.node('CrossEntropyLoss loss')).toBeVisible();
      await expect(other.page.locator('.react-flow__edge')).toHaveCount(6);
      await expect(other.problems()).toHaveCount(0);

      await other.node('ReLU act1').focus();
      await other.keys.press('ArrowRight', 'ArrowLeft', 'ControlOrMeta+d');
      await expect(other.node('ReLU act2')).toBeFocused();
      await other.keys.press('ControlOrMeta+x');
      await expect(other.node('ReLU act2')).toHaveCount(0);
      await other.keys.press('ControlOrMeta+v');
      await expect(other.node('ReLU act2')).toBeFocused();
    });
  });
});

test('the list of commands finds what can be done and gives the focus back; ? shows all keys', async ({ app, page }) => {
  await app.open();
  await app.node('Linear fc1').focus();
  await app.keys.press('ControlOrMeta+k');
  await expect(app.keys.dialog('Commands').getByRole('option', { name: /^Swap the kind/ })).toBeVisible();
  await expect(app.keys.dialog('Commands').getByRole('option', { name: /^Undo/ })).toHaveCount(0);
  await app.keys.press('Escape');
  await expect(app.keys.dialog('Commands')).toHaveCount(0);
  await expect(app.node('Linear fc1')).toBeFocused();

  await app.keys.press('Delete');
  await expect(app.node('Linear fc1')).toHaveCount(0);
  await app.keys.command('undo');
  await expect(app.node('Linear fc1')).toBeVisible();

  await app.button('Train').focus();
  await app.keys.press('?');
  await expect(app.keys.dialog('Keys')).toContainText('Walk along the wires');
  await app.keys.press('Escape');
  await expect(app.button('Train')).toBeFocused();

  await page.getByRole('textbox', { name: 'Network name' }).fill('a?');
  await app.keys.press('a', '?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await app.button('Commands').click();
  await app.keys.choose('step');
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(1);
});
