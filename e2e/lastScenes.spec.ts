/** The last two scenes as their text says: the loop until it reads 10 and 5, and digits with SGD, with Adam, with few parameters, and drawn by hand. */
import { expect, test } from './fixtures.ts';
import { Lesson } from './lesson.ts';

test.use({ sharesPage: true });

test('Loop: epochs and batches, until they read 10 and 5; gradients that add up', async ({ app, page }) => {
  const lesson = new Lesson(page);
  await app.open();
  await lesson.enter('Loop');
  await app.fullSpeed();
  for (let i = 0; i < 4; i++) await app.step();
  await expect.poll(() => app.metric('Epoch')).toBe(1);
  await lesson.reaches('Train for one epoch.');

  await lesson.next('Until they read 10 and 5');
  await app.train();
  await lesson.reaches('The weight reads 10.');
  await lesson.reaches('The bias reads 5.');

  await lesson.next('The size of a batch');
  for (const [size, goal] of [
    ['64', /^Train 20 epochs with all 64/],
    ['1', /^Train an epoch with batches of 1/],
  ] as const) {
    await app.field('Batch size').fill(size);
    await app.field('Batch size').press('Enter');
    await app.reset();
    await app.train();
    await lesson.reaches(goal);
  }

  await lesson.next('Gradients that add up');
  await app.reset();
  await lesson.take('zero_grad', 'forward', 'loss', 'backward', 'forward', 'loss', 'backward', 'step');
  await lesson.reaches('Take a step on gradients that have added up.');
});

test('Digits: with SGD, with Adam, with fewer than 5,000 parameters, and one of one’s own', async ({ app, page }) => {
  test.setTimeout(180_000);
  const lesson = new Lesson(page);
  await app.open();
  await lesson.enter('Digits');
  await app.train();
  await lesson.reaches('Reach 90 % test accuracy with SGD.');
  await app.rest();

  await lesson.next('Then Adam');
  await page.getByRole('combobox', { name: 'Optimizer' }).selectOption('Adam');
  await app.setRate(0.001);
  await app.reset();
  await app.train();
  await lesson.reaches('Reach 95 % test accuracy with Adam.');

  await lesson.next('With fewer parameters');
  await lesson.startOver();
  await app.setParam('Linear fc1', 'out_features', '6');
  await app.field('Epochs').fill('10');
  await app.field('Epochs').press('Enter');
  await app.reset();
  await app.train();
  await lesson.reaches('Reach 90 % test accuracy with fewer than 5,000 parameters.');

  await lesson.next('A digit of your own');
  await lesson.startOver();
  await app.train();
  await expect.poll(() => app.metric('Epoch'), { timeout: 60_000 }).toBeGreaterThan(1);
  await lesson.wants('Draw a digit of which the network is more than 50 % sure.');
  const pad = await page.getByRole('application', { name: 'Drawing pad' }).boundingBox();
  if (!pad) throw new Error('The drawing pad is not on the page.');
  const at = (x: number, y: number) => [pad.x + x * pad.width, pad.y + y * pad.height] as const;
  await page.mouse.move(...at(0.55, 0.18));
  await page.mouse.down();
  await page.mouse.move(...at(0.48, 0.82), { steps: 12 });
  await page.mouse.up();
  await lesson.reaches('Draw a digit of which the network is more than 50 % sure.');
});
