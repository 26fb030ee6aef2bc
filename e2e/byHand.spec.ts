/** A learner follows one neuron by hand: types its numbers, takes a step, and reads what it did. */
import { expect, test } from './fixtures.ts';
import { chain, keep } from './network.ts';

const neuron = chain(
  [
    { id: 'data', kind: 'Dataset', params: { name: 'points', x: [[1]], y: [[2]] } },
    { id: 'fc1', kind: 'Linear', params: { out_features: 1, bias: true } },
    { id: 'loss', kind: 'L1Loss' },
  ],
  { batch_size: 1, lr: 0.1 },
);

test('typed numbers, a step, and before and after on the canvas', async ({ app, page }) => {
  await keep(page, neuron);
  await app.open();
  await expect(app.status).toContainText('Ready');
  await app.setParam('Linear fc1', 'fc1.weight', '0.6');
  await app.setParam('Linear fc1', 'fc1.bias', '1.21');
  const [linear, loss] = [app.node('Linear fc1'), app.node('L1Loss loss')];
  await expect(linear).toContainText('[0.6000]');
  await expect(loss).toContainText('1.81');
  await app.step();
  await expect(linear).toContainText('before → after step 1');
  await expect(linear).toContainText('0.6 → 0.7');
  await expect(linear).toContainText('1.21 → 1.31');
  await expect(loss).toContainText('before → after step 1');
  await expect(loss).toContainText('1.81 → 2.01');
  await app.step();
  await expect(linear).toContainText('0.7 → 0.6');
  await expect(loss).toContainText('2.01 → 1.81');
  for (let step = 3; step <= 8; step++) {
    await app.step();
    await expect(app.status).toContainText(`Paused at step ${step}`);
  }
  // One point for each step, there and back.
  const chart = page.getByRole('figure', { name: 'Parameters' }).locator('path[stroke-width="2"][fill="none"]').first();
  await expect
    .poll(async () =>
      ((await chart.getAttribute('d')) ?? '')
        .split(/[ML]/)
        .filter(Boolean)
        .map((point) => point.split(' ')[1]),
    )
    .toHaveLength(9);
  const heights = ((await chart.getAttribute('d')) ?? '')
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => point.split(' ')[1]);
  expect(new Set(heights).size).toBe(2);
  // A number that is set by hand is where training begins anew; undo takes it back.
  await expect(app.inspector()).toContainText('After step 8');
  await app.setParam('Linear fc1', 'fc1.weight', '3');
  await expect(app.status).toContainText('Ready');
  await expect(linear).toContainText('[3.0000]');
  await app.button('Undo').click();
  await expect(linear).toContainText('[0.6000]');
  await app.step();
  await expect(linear).toContainText('0.6 → 0.7');
  await app.reset();
  await expect(linear).toContainText('[0.6000]');
  await page.keyboard.press('Control+z');
  await expect(linear).not.toContainText('→ 0.7');
});
