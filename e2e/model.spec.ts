/** Stories of print(model): the network as text beside the canvas, its lines and its nodes chosen by one another, copied for a notebook. */
import { expect, test } from './fixtures.ts';

test.use({ isStill: true, sharesPage: true });

const PRINTED = `Sequential(
  (flatten): Flatten(start_dim=1, end_dim=-1)
  (fc1): Linear(in_features=784, out_features=128, bias=True)
  (act1): ReLU()
  (fc2): Linear(in_features=128, out_features=10, bias=True)
)
CrossEntropyLoss()
`;

test('a line selects its node and a node lights its line, by mouse and by keyboard', async ({ app, page }) => {
  await app.open();
  const lines = page.getByRole('list', { name: 'print(model)' });
  await expect(page.getByText('4 layers · 101,770 parameters · 138 neurons')).toBeVisible();
  await lines.getByRole('button', { name: /^\(fc1\)/ }).click();
  await expect(app.node('Linear fc1')).toHaveClass(/selected/);
  await expect(lines.locator('[aria-current="true"]')).toHaveText(/\(fc1\): Linear\(in_features=784/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.node('ReLU act1')).toHaveClass(/selected/);
  await expect(app.node('Linear fc1')).not.toHaveClass(/selected/);
  await app.node('CrossEntropyLoss loss').click({ position: { x: 40, y: 12 } });
  await expect(lines.locator('[aria-current="true"]')).toHaveText('CrossEntropyLoss()');
  await expect(lines.locator('[aria-current="true"]')).toBeInViewport();
});

test('the text is copied as PyTorch prints it', async ({ app, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  const model = page.getByRole('region', { name: 'Model' });
  await model.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(model.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PRINTED);
});
