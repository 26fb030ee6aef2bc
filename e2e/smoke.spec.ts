import { expect, test } from './fixtures.ts';

test('the page opens ready to train', async ({ app }) => {
  await app.open();
  await expect(app.button('Train')).toBeEnabled();
});
