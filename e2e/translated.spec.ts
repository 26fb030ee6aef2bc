/** The journey in a browser that translates the page: nothing breaks, no old word stays, and PyTorch's names stay PyTorch's. */
import { expect, test } from './fixtures.ts';
import { translate } from './translator.ts';

const CARDS = ['Dataset data', 'Flatten flatten', 'Linear fc1', 'ReLU act1', 'Linear fc2', 'CrossEntropyLoss loss'];

test('a translated page trains, loses and regains each of its wires, and says what is', async ({ app, page }) => {
  await app.open();
  await translate(page);
  const step = async () =>
    Number(/Stepx?\s+([\d,]+)/.exec(await page.getByRole('group', { name: 'Metrics' }).innerText())?.[1]?.replace(',', ''));
  await page.getByRole('button', { name: 'Trainx', exact: true }).click();
  await expect.poll(step, { timeout: 30_000 }).toBeGreaterThan(10);
  const seen = await step();
  await expect.poll(step).toBeGreaterThan(seen);
  await expect(app.status).toContainText('Trainingx');
  await page.getByRole('button', { name: 'Pausex', exact: true }).click();
  await expect(app.status).toContainText('Pausedx');

  const wires = page.locator('.react-flow__edge');
  const count = await wires.count();
  for (let i = 0; i < count; i++) {
    await wires.nth(i).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await expect(wires).toHaveCount(count - 1);
    for (const name of CARDS) await expect(app.node(name)).toBeVisible();
    await expect(app.problems().first()).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(wires).toHaveCount(count);
    await expect(app.problems()).toHaveCount(0);
  }

  await app.setParam('Linear fc2', 'out_features', '12');
  await expect(app.node('CrossEntropyLoss loss')).toContainText('12 logitsx');
  await expect(app.node('CrossEntropyLoss loss')).not.toContainText('10 logits');
  await expect(app.node('Linear fc1')).toContainText(/^Linearfc1/);
  await expect(page.getByRole('list', { name: 'print(model)' })).toContainText('Linear(in_features=784, out_features=128, bias=True)');
});
