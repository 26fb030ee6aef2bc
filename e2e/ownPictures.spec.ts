/** Pictures of one's own from a zip to a test accuracy; the network's file brings them along, and one without them asks for just these again. */
import { pngFile, zipFile } from '../src/datasets/images/testing/files.ts';
import { App } from './app.ts';
import { expect, test } from './fixtures.ts';

/** Dark bars on light, which lie, stand, or go aslant. */
const bars = (count: number, thick = 4): Buffer => {
  const lean = [(_: number, y: number) => y, (x: number) => x, (x: number, y: number) => (x + y) / 2] as const;
  const files = ['liegend', 'stehend', 'schräg'].flatMap((name, i) =>
    Array.from({ length: count }, (_, n) => ({
      name: `Bilder/${name}/${n}.png`,
      data: pngFile(36, 36, (x, y) =>
        Math.abs((lean[i]?.(x, y) ?? 0) - 10 - 2 * (n % 8)) < thick ? [20, 20, 20, 255] : [250, 250, 250, 255],
      ),
    })),
  );
  return Buffer.from(zipFile([...files, { name: '__MACOSX/Bilder/liegend/._0.png', data: new Uint8Array(9) }]));
};

test('a zip of folders trains and is tested by its classes’ names; its file brings it along, and without them asks for the same ones', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  await app.open();
  await app.node('Dataset data').click({ position: { x: 30, y: 12 } });
  await app.button('Your own data…').click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  await dialog.getByLabel('Picture files').setInputFiles({ name: 'Bilder.zip', mimeType: 'application/zip', buffer: bars(40) });
  await expect(dialog.getByText('120 pictures of 3 classes, dark on light.')).toBeVisible();
  await expect(dialog.getByLabel('Name of class 2')).toHaveValue('schräg');
  await expect(dialog.getByRole('checkbox', { name: 'Invert' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Use this data' }).click();
  await expect(dialog).toBeHidden();
  await expect(app.node('Dataset data')).toContainText('96 pictures');
  await app.train();
  await expect.poll(() => app.metric('Test accuracy'), { timeout: 60_000 }).toBe(100);
  await app.button('Next test picture').click();
  await expect(page.getByRole('list', { name: 'Predictions' }).getByRole('listitem').first()).toContainText(/liegend|stehend|schräg/);
  const saved = JSON.parse(await app.files.save());

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = new App(await elsewhere.newPage());
  await other.open();
  const problems = other.page.getByRole('list', { name: 'Problems' });
  const { pictures, ...bare } = saved;
  expect(Object.keys(pictures)).toEqual([saved.nodes[0].params.images.sha256]);
  await other.files.open('bare.tinkergrad.json', JSON.stringify(bare));
  await expect(problems).toContainText('The pictures of Dataset data are not here: they do not travel with the network.');
  await problems.getByRole('button', { name: 'Choose their files…' }).click();
  const again = other.page.getByRole('dialog', { name: 'Your own data' });
  const choose = async (buffer: Buffer) => {
    await again.getByLabel('Picture files').setInputFiles({ name: 'Bilder.zip', mimeType: 'application/zip', buffer });
    await again.getByRole('button', { name: 'Use this data' }).click();
  };
  await choose(bars(40, 3));
  await expect(again.getByRole('alert')).toContainText('These are other pictures than those of this network');
  await choose(bars(40));
  await expect(again).toBeHidden();
  await expect(problems).toBeHidden();
  await other.page.reload();
  await expect(other.node('Dataset data')).toContainText('96 pictures');
  await expect(problems).toBeHidden();
  await elsewhere.close();
});
