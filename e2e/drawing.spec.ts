/** A digit is drawn while the network trains: the answer follows the pen, and the digit is seen on its way through the cards. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

test('the answer follows the pen while the network trains, and the cards show the digit', async ({ app, page }) => {
  const answers = page.getByRole('list', { name: 'Predictions' }).getByRole('listitem');
  const inAct1 = page.getByRole('img', { name: /^This digit in act1: \d+ of 128 above 0$/ });
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 60_000 }).toBeGreaterThan(300);
  await expect(inAct1).toHaveCount(0);

  const field = page.getByRole('application', { name: 'Drawing pad' });
  const { x, y, width, height } = (await field.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width * 0.5, y + height * 0.15);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + height * 0.85, { steps: 10 });
  await expect(answers).toHaveCount(10);
  await expect(answers.first()).toHaveText(/^1 \d+ %$/);
  await page.mouse.up();
  await expect(inAct1).toBeVisible();

  await page.getByRole('button', { name: 'Next test digit' }).click();
  await expect(answers.first()).toHaveText(/^7 \d+ %$/);
  await expect(app.status).toContainText('Training');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(answers).toHaveCount(0);
  await expect(inAct1).toHaveCount(0);
});
