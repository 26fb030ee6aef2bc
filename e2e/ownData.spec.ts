/** A CSV of one's own becomes the data set: classes and numbers, from the file to a test accuracy; what is wrong is told with its place. */
import { expect, test } from './fixtures.ts';

const iris = (): string => {
  const rows = Array.from({ length: 60 }, (_, i) => `${i % 3},${((i * 7) % 10) / 10},${['setosa', 'virginica', 'versicolor'][i % 3]}`);
  return `petal,sepal,kind\n${rows.join('\n')}\n`;
};
const HOUSES = `\ufeffsep=;\r\nFläche;Preis\r\n${Array.from({ length: 40 }, (_, i) => `${50 + i},5;${100000 + 2000 * i}`).join('\r\n')}\r\n`;

test('a table with classes trains and is tested; one with decimal commas and prices too; a word among numbers is refused by its place', async ({
  app,
  page,
}) => {
  await app.open();
  await app.node('Dataset data').click({ position: { x: 30, y: 12 } });
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  const choose = async (name: string, text: string) => {
    await app.button('Your own data…').click();
    await dialog.getByLabel('Table file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };

  await choose('iris.csv', iris());
  await expect(dialog.getByText('3 classes: setosa, virginica, versicolor')).toBeVisible();
  await expect(dialog.getByText('48 rows to train on, 12 to test with', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this data' }).click();
  await expect(dialog).toBeHidden();
  await app.train();
  await expect.poll(() => app.metric('Test accuracy'), { timeout: 60_000 }).toBe(100);

  await choose('houses.csv', HOUSES);
  await expect(dialog.getByText('40 rows and 2 columns, parted by a semicolon, decimals with a comma.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Use this data' }).click();
  await app.train();
  await expect.poll(() => app.metric('Loss'), { timeout: 60_000 }).toBeLessThan(0.05);

  await choose('wrong.csv', 'a,b\n1,2\n2,some\n3,4\n');
  await dialog.getByLabel('Task').selectOption({ label: 'Regression: y is a number' });
  await expect(dialog.getByRole('alert')).toHaveText(
    'Row 3, column 2: "some" in b is no number. Choose classification, or another column for y.',
  );
  await expect(dialog.getByRole('button', { name: 'Use this data' })).toBeDisabled();
});
