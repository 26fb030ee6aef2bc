/** Stories of the network as a program: the script beside the drawing, and what the File menu makes of a run, taken again by a real PyTorch. */
import { tmpdir } from 'node:os';
import { runScripts, torch } from '../src/lib/testing/python.ts';
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

/** The losses that a script has when PyTorch has run it. */
function run(source: string): readonly (number | string)[] {
  const [answer] = runScripts([{ source, argv: [] }], tmpdir());
  expect(answer?.error).toBeUndefined();
  return answer?.losses ?? [];
}

test(`a run with its rate moved by hand has the same losses in PyTorch${torch ? '' : ' (not run: no Python with PyTorch here)'}`, async ({
  app,
}) => {
  await app.open();
  await app.template('A curve');
  await app.train();
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(20);
  await app.setRate(0.001);
  await expect.poll(() => app.rate()).toBe(0.001);
  await app.fullSpeed();
  await expect(app.status).toContainText(/^Finished/);

  const { rows } = await app.files.metricsTable();
  const page = rows.map(([, , , loss = Number.NaN]) => loss);
  const script = await app.files.script();
  expect(script).toContain('CHANGES = {  # from this step on, as it was changed by hand');
  expect(script).toMatch(/^ {4}\d+: \{"lr": 0\.001\},$/m);
  expect(script).toContain(`default=${page.length}`);
  const notebook = JSON.parse(await app.files.notebook());
  const code = notebook.cells.map(({ source }: { source: readonly string[] }) => source.join('')).join('\n');
  expect(code).toContain(`PAGE = [\n    ${page[0]}`);
  expect(code).toContain('print(net)');

  if (!torch) return;
  const losses = run(script);
  expect(losses).toHaveLength(page.length);
  const far = page.slice(0, 300).filter((loss, i) => Math.abs(Number(losses[i]) - loss) > Math.max(1e-3 * loss, 1e-5));
  expect(far).toEqual([]);
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('the code is in step with the drawing, and both light each other', async ({ app, page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open();
    await app.button('Code').click();
    const pane = page.getByRole('region', { name: 'Code' });
    const lines = pane.getByRole('list', { name: 'Lines of the script' });
    await pane.getByRole('radio', { name: 'Plain script' }).check();
    await lines.getByRole('button', { name: 'fc1=nn.Linear(784, 128),' }).click();
    await expect(app.node('Linear fc1')).toHaveClass(/selected/);
    await app.setParam('ReLU act1', 'Id', 'train');
    await expect(lines.locator('[aria-current="true"]')).toHaveText('    train_=nn.ReLU(),');
    await pane.getByRole('button', { name: 'Copy' }).click();
    await expect(pane.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('    train_=nn.ReLU(),\n');
    expect(copied).toBe(await app.files.script());

    await app.node('CrossEntropyLoss loss').click({ position: { x: 40, y: 12 } });
    await app.keys.press('Delete');
    await expect(pane.getByText(/^This network cannot train yet: /)).toBeVisible();
    await app.button('File').click();
    await app.button('PyTorch script').click();
    await expect(page.getByRole('alert').filter({ hasText: 'The script was not written' })).toContainText('This network cannot train yet');
  });
});
