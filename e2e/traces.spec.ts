/** Runs of real PyTorch, opened and trained in the page: every loss and every final parameter must be the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

const NAMES = ['seed_single_neuron_l1', 'line_mse_sgd', 'mnist_relu_sgd', 'mnist_tanh_adam'];

type Tensors = Record<string, { readonly shape: readonly number[]; readonly data: string }>;

const folder = join(import.meta.dirname, '../src/training/worker/testing/testdata');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const lossesOf = (csv: string): number[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => Number(row.split(',')[1]));

function floats(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}

/** The largest of |a − b| / max(|b|, 1 %), so that 1e-3 of it is 1e-3 relative or 1e-5 absolute. */
function worst(values: readonly number[], expected: readonly number[]): number {
  expect(values).toHaveLength(expected.length);
  return Math.max(...values.map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN)) / Math.max(Math.abs(expected[i] ?? 0), 0.01)));
}

for (const name of NAMES) {
  test(`${name} gives PyTorch’s losses and parameters on WASM`, async ({ app, page }) => {
    const wanted = lossesOf(read(`${name}.csv`));
    await app.open();
    await app.files.open(`${name}.json`, read(`${name}.json`));
    await expect(page.getByText('starts from the parameters in the file')).toBeVisible();
    await app.trainToTheEnd();
    await expect(app.engine('WASM')).toBeVisible();
    await expect.poll(() => app.metric('Step')).toBe(wanted.length);

    const { head, rows } = await app.files.metricsTable();
    expect(head).toBe('step,epoch,lr,loss,accuracy,test_loss,test_accuracy');
    const losses = worst(
      rows.map(([, , , loss = Number.NaN]) => loss),
      wanted,
    );

    const { parameters }: { parameters: Tensors } = JSON.parse(await app.files.saveWithParameters());
    const final: Tensors = JSON.parse(read(`${name}.final.json`));
    expect(Object.keys(parameters)).toEqual(Object.keys(final));
    const parts = Object.entries(final).map(([key, { shape, data }]) => {
      expect(parameters[key]?.shape).toEqual(shape);
      return worst(floats(parameters[key]?.data ?? ''), floats(data));
    });

    const figures = `worst relative error: losses ${losses.toExponential(1)}, parameters ${Math.max(...parts).toExponential(1)}`;
    test.info().annotations.push({ type: 'figures', description: figures });
    console.log(`${name}: ${figures}`);
    expect(losses).toBeLessThan(1e-3);
    expect(Math.max(...parts)).toBeLessThan(1e-3);
  });
}
