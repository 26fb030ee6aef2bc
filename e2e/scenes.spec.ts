/** The scenes as their text says: who follows it, by mouse or by keys, reaches every goal, in the real page with the real engine. */
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';
import { Lesson } from './lesson.ts';

test.use({ sharesPage: true });

/** Trains anew with what was changed. */
async function trainAnew(app: App): Promise<void> {
  await app.reset();
  await app.train();
}

/** Swaps the kind of a node by its key. */
async function swap(app: App, node: string, kind: string): Promise<void> {
  await app.node(node).focus();
  await app.page.keyboard.press('s');
  await app.page.getByRole('dialog').getByRole('combobox').fill(kind);
  await app.page
    .getByRole('dialog')
    .getByRole('option', { name: new RegExp(`^${kind}`) })
    .first()
    .click();
}

test('One neuron: by hand, then by itself; more in and out; frozen', async ({ app, page }) => {
  const lesson = new Lesson(page);
  await app.open();
  await lesson.enter('One neuron');
  await lesson.wants('Set the weight or the bias by hand.');
  await page.getByRole('slider', { name: 'fc1.weight, slider' }).fill('1.2');
  await lesson.reaches('Set the weight or the bias by hand.');
  await page.getByRole('slider', { name: 'fc1.bias, slider' }).fill('0.8');
  await lesson.reaches(/within 0.05 of the target/);
  await page.getByRole('slider', { name: 'fc1.bias, slider' }).fill('-0.5');

  await lesson.next('Let it learn');
  await lesson.wants('Train until the loss is below 0.001.');
  await app.fullSpeed();
  await app.train();
  await lesson.reaches('Train until the loss is below 0.001.');

  await lesson.next('What PyTorch prints');
  await app.node('Linear fc1').click({ position: { x: 40, y: 12 } });
  await expect(page.getByRole('region', { name: 'What Python prints of fc1' })).toContainText('Parameter containing:');
  await lesson.next('More in, more out');
  await app.setParam('Linear fc1', 'out_features', '3');
  await lesson.reaches(/takes 2 numbers and gives 3/);

  await lesson.next('Freeze it');
  await app.node('Linear fc1').click({ position: { x: 40, y: 12 } });
  await app.inspector().getByRole('checkbox', { name: 'requires_grad' }).uncheck();
  await trainAnew(app);
  await lesson.reaches('Freeze fc1 and take 10 steps.');
});

test('Layers: straight pieces, none without ReLU, other activations, a model that is read, a sine', async ({ app, page }) => {
  test.setTimeout(180_000);
  const lesson = new Lesson(page);
  await app.open();
  await lesson.enter('Layers');
  await app.fullSpeed();
  await app.train();
  await lesson.reaches('With ReLU, bring the loss below 0.01.');

  await lesson.next('Without ReLU');
  await app.node('ReLU act1').focus();
  await page.keyboard.press('Delete');
  await expect(app.wireOf('fc1', 'fc2')).toHaveCount(1);
  await trainAnew(app);
  await lesson.reaches(/^Without an activation/);

  await lesson.next('Other activations');
  await lesson.startOver();
  await swap(app, 'ReLU act1', 'Tanh');
  await expect(app.node('Tanh act1')).toBeVisible();
  await trainAnew(app);
  await lesson.reaches(/^With another activation/);

  await lesson.next('Read print(model), and count');
  await app.setParam('Linear fc1', 'out_features', '2');
  await page.getByRole('button', { name: 'Palette', exact: true }).click();
  await app.node('Tanh act1').click({ position: { x: 40, y: 12 } });
  await app.add('Linear');
  await app.setParam('Linear fc3', 'out_features', '2');
  await app.add('Tanh');
  await page.getByRole('button', { name: 'Lesson', exact: true }).click();
  await lesson.reaches(/13 parameters/);

  await lesson.next('Any curve at all');
  await app.train();
  await lesson.reaches(/^With 2 units/);
  for (const units of ['8', '64']) {
    await app.setParam('Linear fc1', 'out_features', units);
    await trainAnew(app);
    await lesson.reaches(new RegExp(`^With ${units} units`));
  }
});

test('Loss: by hand, three of them, a fit with each, a formula of one’s own, and one that falls for ever', async ({ app, page }) => {
  const lesson = new Lesson(page);
  await app.open();
  await lesson.enter('Loss');
  await page.getByRole('slider', { name: 'fc1.weight, slider' }).fill('1');
  await page.getByRole('slider', { name: 'fc1.bias, slider' }).fill('1');
  await app.step();
  await lesson.reaches(/^Set the numbers by hand/);

  await lesson.next('Three losses side by side');
  await app.fullSpeed();
  for (const [before, kind] of [
    ['L1Loss', 'MSELoss'],
    ['MSELoss', 'SmoothL1Loss'],
  ] as const) {
    await swap(app, `${before} loss`, kind);
    await app.reset();
    for (let i = 0; i < 3; i++) await app.step();
    await lesson.reaches(`Take 3 steps with ${kind}.`);
  }

  await lesson.next('A fit with each of them');
  await app.train();
  await lesson.reaches(/^With MSELoss/);
  await swap(app, 'MSELoss loss', 'L1Loss');
  await trainAnew(app);
  await lesson.reaches(/^With L1Loss/);

  await lesson.next('A loss of your own');
  await app.train();
  await lesson.wants(/^With a formula of your own/);
  await app.node('CustomLoss loss').click({ position: { x: 40, y: 12 } });
  const formula = page.getByRole('textbox', { name: 'Custom loss', exact: true });
  await formula.fill('(y_pred - y_true) ** 2');
  await formula.press('Enter');
  await trainAnew(app);
  await lesson.reaches(/^With a formula of your own/);
  await formula.fill('abs(y_pred - y_true');
  await formula.press('Enter');
  await expect(app.problems().first()).toContainText('formula');

  await lesson.next('Without the absolute value');
  await formula.fill('y_pred - y_true');
  await formula.press('Enter');
  await trainAnew(app);
  await lesson.reaches(/^See the prediction fall for ever/);
});

test('Optimizer: from 1.81 to 2.01 in five beats, to and fro, downhill, and without zero_grad', async ({ app, page }) => {
  const lesson = new Lesson(page, 'keys');
  await app.open();
  await lesson.enter('Optimizer');
  await lesson.take('zero_grad', 'forward');
  await expect(lesson.arithmetic()).toContainText('=0.6·1+1.21 =1.81');
  await lesson.take('loss');
  await expect(lesson.arithmetic()).toContainText('=|1.81−2| =0.19');
  await lesson.reaches('Take zero_grad, forward and loss.');

  await lesson.next('After it');
  await lesson.take('backward');
  await expect(lesson.arithmetic()).toContainText('=(−1)·1 =−1');
  await lesson.take('step');
  await expect(lesson.arithmetic()).toContainText('←0.6−0.1·(−1) =0.7');
  await expect(lesson.arithmetic()).toContainText('←1.21−0.1·(−1) =1.31');
  await lesson.reaches('Take all five beats, one after the other.');
  await lesson.reaches('Arrive at y = 0.7x + 1.31.');
  await lesson.take('forward');
  await expect(lesson.arithmetic()).toContainText('=0.7·1+1.31 =2.01');

  await lesson.next('To and fro');
  await app.fullSpeed();
  await app.train();
  await lesson.reaches('See the loss go to and fro for 10 steps.');
  await app.pause();
  await app.setRate(0.003);
  await trainAnew(app);
  await lesson.reaches(/^Still with L1Loss/);

  await lesson.next('Downhill');
  await app.reset();
  for (let i = 0; i < 5; i++) await app.step();
  await lesson.reaches('Take 5 steps.');
  await expect(page.getByRole('button', { name: 'Enlarge Loss landscape' })).toBeVisible();

  await lesson.next('Leave out zero_grad');
  await lesson.startOver();
  await lesson.take('zero_grad', 'forward', 'loss', 'backward', 'step');
  await lesson.take('forward', 'loss', 'backward');
  await expect(lesson.arithmetic()).toContainText('w.grad =−1+1 =0');
  await lesson.take('step');
  await expect(lesson.arithmetic()).toContainText('←0.7−0.1·0 =0.7');
  await lesson.reaches('Take a step on gradients that have added up.');
});

test('Learning rate: too small, good, bouncing, blown up, and how to find out', async ({ app, page }) => {
  const lesson = new Lesson(page, 'keys');
  await app.open();
  await lesson.enter('Learning rate');
  await app.fullSpeed();
  await app.train();
  await lesson.reaches(/^Train 50 steps with a rate that is too small/);

  await lesson.next('Good');
  for (const [rate, goal] of [
    [0.1, /^Bring the loss below 0.01/],
    [0.25, /^Find a rate that needs only one step/],
  ] as const) {
    await app.setRate(rate);
    await trainAnew(app);
    await lesson.reaches(goal);
  }
  await lesson.next('Bouncing');
  await app.setRate(0.5);
  await trainAnew(app);
  await lesson.reaches('See it go to and fro for 10 steps.');

  await lesson.next('Blown up');
  await app.setRate(1);
  await trainAnew(app);
  await expect(app.status).toContainText('Diverged');
  await lesson.reaches('Make it diverge.');

  await lesson.next('How would you find out?');
  for (const rate of [0.001, 0.01, 0.05, 0.2]) {
    await app.setRate(rate);
    await trainAnew(app);
    await expect(app.status).toContainText('Finished');
  }
  await lesson.reaches(/^Try four rates/);
});
