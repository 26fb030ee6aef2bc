/** Stories of files: opened, dropped, refused, saved; what was open stays when a file is refused. */
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { chain } from './network.ts';

test.use({ sharesPage: true });

const GOOD = chain([
  { id: 'data', kind: 'Dataset', params: { name: 'mnist' } },
  { id: 'flatten', kind: 'Flatten' },
  { id: 'hidden', kind: 'Linear', params: { out_features: 48 } },
  { id: 'act1', kind: 'GELU' },
  { id: 'fc2', kind: 'Linear', params: { out_features: 10 } },
  { id: 'loss', kind: 'CrossEntropyLoss' },
]);

/** The same file as text with one piece of it replaced. */
function but(piece: string, by: string): string {
  const text = JSON.stringify(GOOD);
  expect(text).toContain(piece);
  return text.replace(piece, by);
}

const REFUSED: readonly (readonly [string, () => string, string])[] = [
  ['a word for a number', () => but('"out_features":48', '"out_features":"abc"'), 'nodes[2].params.out_features: expected a whole number'],
  ['a kind that is none', () => but('"GELU"', '"constructor"'), 'nodes[3].kind: expected'],
  ['a number beyond numbers', () => but('"lr":0.1', '"lr":1e400'), 'training.lr: expected a number'],
  ['a negative seed', () => but('"seed":0', '"seed":-1'), 'training.seed: expected a whole number'],
  ['a batch of nothing', () => but('"batch_size":64', '"batch_size":0'), 'training.batch_size: expected a whole number'],
  ['a file that is cut off', () => JSON.stringify(GOOD).slice(0, 300), 'cut off'],
  ['another program’s file', () => '{"format":"other"}', 'format: expected "tinkergrad"'],
  ['nothing at all', () => '', 'The file is empty'],
];

test('a refused file names the place, and what was open stays', async ({ app, page }) => {
  await app.open();
  await app.files.open('good.tinkergrad.json', JSON.stringify(GOOD));
  await expect(app.node('Linear hidden')).toContainText('784 → 48');
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(0);
  await app.slowly(); // it is the files that this is about
  const before = await app.files.save();
  for (const [what, text, reason] of REFUSED) {
    await test.step(what, async () => {
      await app.files.open('broken.json', text());
      const alert = page.getByRole('alert').filter({ hasText: 'broken.json' });
      await expect(alert).toContainText(reason);
      await expect(app.node('Linear hidden')).toContainText('784 → 48');
    });
  }
  expect(await app.files.save()).toBe(before);
  await expect(app.status).toContainText(/^Training/);
  await app.files.open('good.tinkergrad.json', JSON.stringify(GOOD));
  await expect(page.getByText('broken.json')).toBeHidden();
});

test('what other programs take leaves by the menu, and comes back by Open…', async ({ app, page }) => {
  await app.open();
  await app.template('A corner');
  await app.step();
  const [onnx, weights] = [await app.files.export('ONNX'), await app.files.export('Weights (safetensors)')];
  const pictures = [await app.files.export('Picture (SVG)'), await app.files.export('Picture (PNG)')];
  expect([onnx, weights, ...pictures].map(({ name }) => name)).toEqual([
    'a-corner-step-1.onnx',
    'a-corner-step-1.safetensors',
    'a-corner.svg',
    'a-corner.png',
  ]);
  expect(pictures[1]?.bytes.subarray(1, 4).toString()).toBe('PNG');
  const trained = await app.files.saveWithParameters();
  await app.template('Empty canvas');
  await app.files.open(onnx.name, onnx.bytes);
  await expect(app.node('Linear fc1')).toContainText('1 → 2');
  await expect(app.status).toContainText(/^Ready/); // its values are the run's from here on
  expect(JSON.parse(await app.files.saveWithParameters()).parameters).toEqual(JSON.parse(trained).parameters);
  await app.template('A corner');
  await app.files.open(weights.name, weights.bytes);
  await expect(page.getByText('Training starts from the 4 tensors of the file.')).toBeVisible();
  await expect(app.status).toContainText(/^Ready/);
  expect(JSON.parse(await app.files.saveWithParameters()).parameters).toEqual(JSON.parse(trained).parameters);
  await app.files.open('weights.pt', (await app.files.export('Weights (.pt)')).bytes);
  await expect(page.getByRole('alert').filter({ hasText: 'weights.pt' })).toContainText('is a program that Python runs');
});

test('weights without a checksum are shown before they are loaded', async ({ app, page }) => {
  await app.open();
  await app.template('A corner');
  const { bytes } = await app.files.export('Weights (safetensors)');
  const text = bytes.toString('latin1').replace('tinkergrad_checksum', 'another_program_too');
  const load = () => app.files.open('strange.safetensors', Buffer.from(text, 'latin1'));
  const dialog = page.getByRole('dialog', { name: 'Load these weights?' });
  await load();
  await expect(dialog).toContainText('“strange.safetensors” carries no checksum');
  await expect(dialog.getByRole('row', { name: /^fc1\.weight/ })).toContainText('[2, 1]');
  await expect(dialog).toContainText('4 tensors of 7 numbers, all of them finite.');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Training starts from/)).toBeHidden();
  await load();
  await dialog.getByRole('button', { name: 'Load these weights' }).click();
  await expect(page.getByText('Training starts from the 4 tensors of the file.')).toBeVisible();
});

test.describe('on a page that does not train', () => {
  test.use({ isStill: true });

  test('Save writes what Open… reads: the same network again', async ({ app }) => {
    await app.open();
    await app.files.open('good.tinkergrad.json', JSON.stringify(GOOD));
    await expect(app.node('Linear hidden')).toContainText('784 → 48');
    const saved = await app.files.save();
    await app.template('Empty canvas');
    await expect(app.node('Linear hidden')).toBeHidden();
    await app.files.open('again.tinkergrad.json', saved);
    await expect(app.node('Linear hidden')).toContainText('784 → 48');
    expect(await app.files.save()).toBe(saved);
  });

  test('a file is dropped onto the page', async ({ app, page }) => {
    await app.open();
    await app.files.drop('good.tinkergrad.json', JSON.stringify(GOOD), async () => {
      await expect(page.getByText('Drop the network file')).toBeVisible();
    });
    await expect(page.getByText('Drop the network file')).toBeHidden();
    await expect(app.node('GELU act1')).toBeVisible();
  });
});
