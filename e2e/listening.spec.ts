/**
 * The first journey by what a screen reader has: roles, names, states and what is announced. Nothing is pointed at: buttons are pressed as
 * a screen reader presses them, text is typed where the focus is, and what is heard is read from lists, tables and live regions.
 */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test('a network from nothing to a digit, heard', async ({ app, page }) => {
  test.slow();
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const press = async (part: Locator) => {
    await part.focus();
    await expect(part).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const type = async (field: Locator, text: string) => {
    await field.focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const outline = page.getByRole('region', { name: 'Outline' });
  const nodes = outline.getByRole('list', { name: 'Nodes' });
  await app.open();

  await test.step('build it', async () => {
    await press(button('Templates'));
    await press(button(/^Empty canvas/));
    await press(button('Outline'));
    await expect(outline).toContainText('No nodes yet. Begin with a Dataset.');
    let opener = 'Add a node…';
    for (const [kind, id] of [
      ['Dataset', 'data'],
      ['Flatten', 'flatten'],
      ['Linear', 'fc1'],
      ['ReLU', 'act1'],
      ['Linear', 'fc2'],
      ['CrossEntropyLoss', 'loss'],
    ] as const) {
      await press(button(opener));
      await app.keys.choose(kind);
      await expect(nodes.getByRole('button', { name: `${kind} ${id}`, exact: true, expanded: true })).toBeFocused();
      opener = `Add after ${id}…`;
    }
    await expect(nodes.getByRole('button', { name: 'Dataset data', exact: true })).toHaveAccessibleDescription(
      /60,000 digits · 1×28×28 x to Flatten/,
    );
    await expect(app.status).toContainText('Ready');
  });

  await test.step('break it and mend it', async () => {
    await press(nodes.getByRole('button', { name: 'Linear fc2', exact: true }));
    await type(nodes.getByLabel('out_features', { exact: true }), '7');
    await expect(app.status).toContainText('Problem');
    const problem = page.getByRole('list', { name: 'Problems', exact: true }).getByRole('listitem').first();
    await expect(problem).toContainText('7');
    await press(problem.getByRole('button').last());
    await expect(app.status).toContainText('Ready');
    await expect(nodes.getByRole('button', { name: 'Linear fc2', exact: true })).toHaveAccessibleDescription(/128 → 10/);
  });

  await test.step('train it and hear how it goes', async () => {
    const news = page.getByRole('status', { name: 'Training news' });
    await type(page.getByRole('spinbutton', { name: 'Epochs', exact: true }), '1');
    await expect(news).toHaveText('');
    await press(button('Train'));
    await expect(app.status).toContainText('Finished', { timeout: 60_000 });
    await expect(news).toHaveText(/^Step 938: loss \d\S*, accuracy \d\S* %, test accuracy 9\d\S* %\.$/);
  });

  await test.step('read its loss and its accuracy', async () => {
    await expect(page.getByRole('group', { name: 'Metrics' })).toContainText(/Test accuracy\s+9\d/);
    await press(button('Numbers of Loss'));
    const table = page.getByRole('figure', { name: 'Loss' }).getByRole('table');
    await expect(table).toHaveAccessibleName(/^Loss over 938 steps .*: smoothed .* now/);
    const smoothed = async (row: Locator) => Number(await row.getByRole('cell').first().textContent());
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
    expect(await smoothed(rows.last())).toBeLessThan((await smoothed(rows.first())) / 2);
    await expect(table.getByRole('columnheader')).toContainText(['Step', 'smoothed']);
  });

  await test.step('ask it for a digit', async () => {
    await press(button(/Test digit|Next test digit/));
    await expect(page.getByRole('list', { name: 'Predictions' }).getByRole('listitem').first()).toHaveText(/^\d \d+ %$/);
    await expect(page.getByRole('status').filter({ hasText: /^Most likely \d, \d+ %$/ })).toHaveCount(1);
  });

  await test.step('save it', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(button('Save'))]);
    expect(download.suggestedFilename()).toMatch(/\.tinkergrad\.json$/);
  });
});
