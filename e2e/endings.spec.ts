/** Stories of what cannot train, or cannot train here: told in a sentence with numbers, while building and saving go on. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chain, keep } from './network.ts';

test.describe('WebAssembly that does not arrive', () => {
  test.use({ forgiven: [/\.wasm|WebAssembly|wasm streaming/i] });
  test('is said, and training runs on plain JavaScript', async ({ app, page }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
    await app.open();
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(3);
    await expect(page.getByText(/^WebAssembly did not start in this browser, so training runs on plain JavaScript/)).toBeVisible();
    await expect(app.engine('plain JavaScript')).toBeVisible();
  });
});

test.describe('training kernels that do not arrive', () => {
  test.use({ forgiven: [/kernels-.*\.wasm|404/i] });
  const missing = (page: Page) => page.route('**/kernels-*.wasm', (route) => route.fulfill({ status: 404, body: '' }));

  for (const arithmetic of ['fast', 'dense']) {
    test(`are said where ${arithmetic} was chosen, and training goes on without them`, async ({ app, page }) => {
      await missing(page);
      await page.goto(`./?arithmetic=${arithmetic}`);
      await app.train();
      await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(3);
      await expect(page.getByText(/^The training kernels did not arrive, so TensorFlow\.js takes the steps/)).toBeVisible();
      await expect(app.engine('WASM')).toBeVisible();
    });
  }

  test('leave nothing to train on where its numbers are to be those of every machine, until others will do', async ({ app, page }) => {
    test.slow();
    await missing(page);
    await page.goto('./?arithmetic=portable');
    await app.train();
    const refusal = page.getByRole('alert').filter({ hasText: 'Training stopped' });
    await expect(refusal).toContainText('The kernels that give the same numbers on every machine did not arrive.');
    await expect(app.status).toContainText(/^Failed/);
    expect(await app.metric('Step')).toBe(0);
    await page.getByText('momentum, ').click(); // what is seldom changed
    await page.getByRole('checkbox', { name: 'same numbers on every machine' }).uncheck();
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(0);
    await expect(refusal).toBeHidden();
    await expect(page.getByText(/^The training kernels did not arrive/)).toBeVisible();
  });
});

test.describe('a training thread that cannot be had', () => {
  test.use({ forgiven: [/worker|ERR_FAILED/i] });
  test('is said, and building and saving go on', async ({ app, page }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('no worker here', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    await app.open();
    await app.train();
    await expect(page.getByRole('alert').filter({ hasText: 'Training stopped' })).toContainText('could not be started');
    await app.setParam('Linear fc1', 'out_features', '16');
    await expect(app.node('Linear fc1')).toContainText('784 → 16');
    expect(await app.files.save()).toContain('"out_features": 16');
  });
});

test('a network that is too big is refused with numbers, and a smaller one trains', async ({ app, page }) => {
  await keep(
    page,
    chain([
      { id: 'data', kind: 'Dataset', params: { name: 'mnist' } },
      { id: 'flatten', kind: 'Flatten' },
      { id: 'fc1', kind: 'Linear', params: { out_features: 65_536 } },
      { id: 'fc2', kind: 'Linear', params: { out_features: 65_536 } },
      { id: 'fc3', kind: 'Linear', params: { out_features: 10 } },
      { id: 'loss', kind: 'CrossEntropyLoss' },
    ]),
  );
  await app.open();
  await expect(app.status).toContainText(/^Problem/);
  await expect(page.getByRole('alert').first()).toContainText(/network of 4,347,\d{3},\d{3} parameters .* takes about [\d.]+ GB of memory/);
  await app.setParam('Linear fc1', 'out_features', '32');
  await app.setParam('Linear fc2', 'out_features', '16');
  await expect(app.status).toContainText(/^Ready/);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
});

/** What a hostile hand types into a field: by its name, what no such field takes and what this one does not take. */
const ALWAYS = ['NaN', '1e400', '0,01,', 'abc', '-1'];
const HOSTILE: Record<string, readonly string[]> = {
  'Batch size': [...ALWAYS, '0', '1.5', '70001'],
  Epochs: [...ALWAYS, '0', '1.5'],
  Seed: [...ALWAYS, '1.5', '4294967296'],
  momentum: ALWAYS,
  weight_decay: ALWAYS,
  'Max steps': [...ALWAYS, '0', '1.5'],
  out_features: [...ALWAYS, '0', '1.5', '65537'],
};

test.describe('in a page that others have used', () => {
  test.use({ sharesPage: true });

  test('hostile values are refused in the field, and what was set stays', async ({ app, page }) => {
    test.slow();
    await app.open();
    await page.getByText('momentum, ').click(); // what is seldom changed
    await app.node('Linear fc1').click({ position: { x: 40, y: 12 } });
    const before = await app.files.save();
    const problem = page.getByText(/expected a (whole )?number/);
    for (const [name, values] of Object.entries(HOSTILE)) {
      const field = page.getByLabel(name, { exact: true });
      const held = await field.inputValue();
      for (const typed of values) {
        await test.step(`${name}: ${typed}`, async () => {
          await field.fill(typed);
          await field.press('Enter');
          await expect(problem).toContainText(typed === '1e400' ? 'Infinity' : typed);
        });
      }
      await field.fill(held);
      await field.press('Enter');
      await expect(problem).toHaveCount(0);
    }
    expect(await app.files.save()).toBe(before);
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(0);
  });
});

test.describe('in a page that others have used', () => {
  test.use({ sharesPage: true });

  test('a batch larger than the data is refused in the field, and is a problem where it comes with a file', async ({ app, page }) => {
    await app.open();
    await app.template('A line');
    await app.field('Batch size').fill('5000');
    await app.field('Batch size').press('Enter');
    await expect(page.getByText(/expected a whole number from 1 to \d+, got 5000/)).toBeVisible();
    const file = JSON.parse(await app.files.save());
    await app.files.open('large.json', JSON.stringify({ ...file, training: { ...file.training, batch_size: 5000 } }));
    await expect(app.problems()).toContainText(/The batch size is 5,000, but there are only \d+ samples/);
    await expect(app.status).toContainText(/^Problem/);
    await app.field('Batch size').fill('8');
    await app.field('Batch size').press('Enter');
    await expect(app.status).toContainText(/^Ready/);
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  });
});
