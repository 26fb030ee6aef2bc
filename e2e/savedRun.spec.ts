/** A run that is saved with its parameters and opened again is the run that never stopped. */
import { expect, test } from './fixtures.ts';
import { chain } from './network.ts';

test.use({ sharesPage: true });

/** A small network on twenty points, five batches an epoch. */
const plainRun = (max_steps: number): string =>
  JSON.stringify(
    chain(
      [
        { id: 'data', kind: 'Dataset', params: { name: 'points', x: XS.map((x) => [x]), y: XS.map((x) => [Math.sin(3 * x)]) } },
        { id: 'fc1', kind: 'Linear', params: { out_features: 8 } },
        { id: 'act1', kind: 'Tanh' },
        { id: 'fc2', kind: 'Linear', params: { out_features: 1 } },
        { id: 'loss', kind: 'MSELoss' },
      ],
      { optimizer: 'SGD', lr: 0.1, batch_size: 4, epochs: 100, max_steps, shuffle: false, seed: 3 },
    ),
  );
const XS = Array.from({ length: 20 }, (_, i) => i / 10 - 1);

test('a run saved with parameters, opened and trained on by plain SGD without shuffling is the run that never stopped', async ({ app }) => {
  const losses = async () => (await app.files.metricsTable()).rows.map(([, , , loss]) => loss);
  const parameters = async (): Promise<unknown> => JSON.parse(await app.files.saveWithParameters()).parameters;
  await app.open();
  await app.files.open('whole.json', plainRun(60));
  await expect(app.node('MSELoss loss')).toBeVisible();
  await app.trainToTheEnd();
  const [whole, wanted] = [await losses(), await parameters()];

  await app.files.open('half.json', plainRun(30));
  await expect(app.status).toContainText(/^Ready/);
  await app.trainToTheEnd();
  const half = await app.files.saveWithParameters(); // at the end of an epoch, so the order of the samples begins anew
  await app.files.open('half.json', half);
  await expect(app.page.getByText('starts from the parameters in the file')).toBeVisible();
  await app.trainToTheEnd();
  expect(await losses()).toEqual(whole.slice(30));
  expect(await parameters()).toEqual(wanted);
});
