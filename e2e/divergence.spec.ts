/** Stories of a learning rate that is too big: noticed, told in the run's own numbers, and a way back. */
import { expect, test } from './fixtures.ts';

test.use({ sharesPage: true });

for (const rate of [100, 1e9]) {
  test(`a rate of ${rate.toExponential(0)} is noticed and told, and going back trains on`, async ({ app, page }) => {
    await app.open();
    await app.train();
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
    const step = await app.metric('Step');
    await app.setRate(rate);
    await expect(app.status).toContainText(/^Diverged at step [\d,]+/, { timeout: 30_000 });

    const told = page.getByRole('alert').filter({ hasText: 'blew up' });
    await expect(told).toContainText(
      /At step [\d,]+ the loss went from [\d.,e]+ to (NaN|∞|[\d.,e]+)\. A step of \S+ × a gradient of [\d.,e-]+ threw fc\d\.(weight|bias) far away\. The learning rate is too big\./,
    );
    const [, at = ''] = /At step ([\d,]+)/.exec(await told.innerText()) ?? [];
    const blewUpAt = Number(at.replaceAll(',', ''));
    expect(blewUpAt).toBeGreaterThanOrEqual(step);
    console.log((await told.innerText()).split('\n').find((line) => line.includes('At step')));

    const back = page.getByRole('button', { name: /^Go back to step [\d,]+ and use [\d.e-]+$/ });
    const [, good = '', gentle = ''] = /step ([\d,]+) and use (\S+)$/.exec(await back.innerText()) ?? [];
    expect(Number(good.replaceAll(',', ''))).toBe(blewUpAt - 1);
    expect(Number(gentle)).toBeLessThan(rate);
    await back.click();
    expect(await app.rate()).toBe(Number(gentle));
    await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(blewUpAt + 20);
    expect(await app.metric('Loss')).toBeLessThan(10);
    await app.pause();
    await expect(app.status).toContainText(/^Paused/);

    const { rows } = await app.files.metricsTable();
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, i) => i + 1));
    expect(Math.max(...rows.map(([, , , loss = Number.NaN]) => loss))).toBeLessThan(10);
  });
}

test('Start again begins anew, and Train goes on from the good state at the rate that is set', async ({ app }) => {
  await app.open();
  await app.setRate(1e9);
  await app.train();
  await expect(app.status).toContainText(/^Diverged at step [\d,]+/, { timeout: 30_000 });
  await app.setRate(0.1);
  await app.train();
  await expect(app.status).toContainText(/^Training/);
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(20);
  expect(await app.metric('Loss')).toBeLessThan(10);
  await app.setRate(1e9);
  await expect(app.status).toContainText(/^Diverged at step [\d,]+/, { timeout: 30_000 });
  await app.setRate(0.1);
  await app.button('Start again').click();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(5);
  await app.pause();
  const { rows } = await app.files.metricsTable();
  expect(rows[0]?.[0]).toBe(1);
  expect(new Set(rows.map(([, , rate]) => rate))).toEqual(new Set([0.1]));
});
