/** Stories of repairs and hints: a network is broken in five ways and repaired by one click each; hints come, help and go. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chain, keep } from './network.ts';

test.use({ sharesPage: true });

const HEAD = { position: { x: 30, y: 12 } };

test('five ways to break the first network, a click to repair each, undo and redo of each', async ({ app, page }) => {
  await app.open();
  /** Without joining its neighbors, which would repair the network at once. */
  const remove = async (node: string) => {
    await app.node(node).click(HEAD);
    await page.keyboard.press('Shift+Delete');
  };
  const BREAKS: readonly (readonly [RegExp, () => Promise<void>, string, string | undefined])[] = [
    [/ends with 12 numbers/, () => app.setParam('Linear fc2', 'out_features', '12'), 'Set out_features of fc2 to 10', 'Linear fc2'],
    [
      /Nothing is wired into ReLU act1/,
      async () => {
        await app.selectWire('fc1', 'act1');
        await page.keyboard.press('Delete');
      },
      'Wire fc1 to act1',
      'ReLU act1',
    ],
    [/There is no loss/, () => remove('CrossEntropyLoss loss'), 'Put in CrossEntropyLoss', 'CrossEntropyLoss loss'],
    [/Nothing is wired into Linear fc2/, () => remove('ReLU act1'), 'Wire fc1 to fc2', 'Linear fc2'],
    [/There is no Dataset/, () => remove('Dataset data'), 'Put in a Dataset, MNIST', 'Dataset data'],
  ];
  for (const [problem, breakIt, repair, node] of BREAKS) {
    await breakIt();
    await expect(app.problems().filter({ hasText: problem })).toBeVisible();
    await repairButton(app.problems(), repair).first().click();
    await expect(app.problems()).toHaveCount(0);
    await expect(app.status).toContainText(/^Ready/);
    if (node) await expect(app.inspector()).toContainText(node.split(' ')[1] ?? '');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(app.problems().filter({ hasText: problem })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(app.problems()).toHaveCount(0);
  }
});

const repairButton = (problems: Locator, name: string) => problems.getByRole('button', { name, exact: true });

test('an empty canvas becomes a network that trains, by one repair after the other, with the keyboard alone', async ({ app, page }) => {
  await app.open();
  await app.template('Empty canvas');
  for (const repair of ['Put in a Dataset, MNIST', 'Put in CrossEntropyLoss', 'Put a Linear 10 before loss']) {
    const button = repairButton(app.problems(), repair);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveCount(0);
  }
  await expect(app.problems()).toHaveCount(0);
  await app.step();
  await expect.poll(() => app.metric('Step')).toBe(1);
});

test('a run at the level of guessing says so', async ({ app, page }) => {
  await app.open();
  await app.setRate(0.00001);
  await app.train();
  const hints = page.getByRole('list', { name: 'Hints' }).getByRole('listitem');
  await expect(hints.filter({ hasText: 'The loss has stood at 2.30' })).toBeVisible({ timeout: 30_000 });
  await app.reset();
  await expect(hints.filter({ hasText: 'The loss has stood at 2.30' })).toHaveCount(0);
});

test('dead ReLUs are named from the run', async ({ app, page }) => {
  await app.open();
  await app.template('A corner');
  await app.field('Seed').fill('0');
  await app.field('Seed').press('Enter');
  await app.fullSpeed();
  await app.trainToTheEnd();
  const hint = page.getByRole('list', { name: 'Hints' }).getByRole('listitem').filter({ hasText: 'of the 2 neurons of ReLU act1' });
  await expect(hint).toBeVisible();
  await hint.getByRole('button', { name: 'Turn act1 into LeakyReLU' }).click();
  await expect(app.node('LeakyReLU act1')).toBeVisible();
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('a card leads to the repair of its own problem, by keys alone', async ({ app, page }) => {
    await app.open();
    await app.setParam('Linear fc2', 'out_features', '12');
    await expect(app.problems()).toHaveCount(1); // the list comes a moment after the first paint
    await app
      .node('Linear fc2')
      .getByRole('button', { name: /^Wrong: The network ends with 12 numbers/ })
      .press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(app.problems()).toHaveCount(0);
    await expect(app.node('Linear fc2')).toContainText('128 → 10');
  });

  test.describe('in a page of its own', () => {
    test.use({ sharesPage: false });

    test('hints: each with its sentence; one is done, one shown, one dismissed and gone until another network is opened', async ({
      app,
      page,
    }) => {
      await keep(
        page,
        chain(
          [
            { id: 'data', kind: 'Dataset', params: { name: 'mnist' } },
            { id: 'flatten', kind: 'Flatten' },
            { id: 'fc1', kind: 'Linear', params: { out_features: 32 } },
            { id: 'fc2', kind: 'Linear', params: { out_features: 10 } },
            { id: 'act1', kind: 'Softmax' },
            { id: 'loss', kind: 'CrossEntropyLoss' },
          ],
          { lr: 5 },
        ),
      );
      await app.open();
      const hints = page.getByRole('list', { name: 'Hints' }).getByRole('listitem');
      await expect(hints).toHaveText([
        /Nothing bends between Linear fc1 and Linear fc2/,
        /takes the softmax of its input itself/,
        /very large for SGD/,
      ]);
      await expect(app.button('Train')).toBeInViewport();
      await hints.filter({ hasText: 'very large' }).getByRole('button', { name: 'Set the learning rate to 0.1' }).click();
      await expect(hints).toHaveCount(2);
      expect(await app.rate()).toBe(0.1);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(hints).toHaveCount(3);
      await hints.last().getByRole('button', { name: 'Dismiss' }).click();
      await expect(hints).toHaveCount(2);
      await hints.first().getByRole('button', { name: 'Show' }).click();
      await expect(app.inspector()).toContainText('2 nodes');
      await app.button('1 more hint').click();
      await hints.filter({ hasText: 'softmax' }).getByRole('button', { name: 'Remove act1' }).click();
      await expect(app.node('Softmax act1')).toHaveCount(0);
      await hints.filter({ hasText: 'Nothing bends' }).getByRole('button', { name: 'Put a ReLU between fc1 and fc2' }).click();
      await expect(hints).toHaveCount(0);
      await expect(app.node('ReLU act1')).toBeVisible();
      await app.template('MNIST, one hidden layer');
      await app.setRate(5);
      await expect(hints).toHaveText([/very large for SGD/]);
    });
  });
});
