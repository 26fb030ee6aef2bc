/** Hundreds of random presses with edits in between: whatever the order, the page ends in a state that makes sense. */
import { expect, test } from './fixtures.ts';
import { howMany } from './howMany.ts';

const SEED = 20_240_611;
const ROUNDS = howMany(10, 50);
const PRESSES = 20; // in each round, at full speed

/** Numbers from 0 to 1, the same for every run of the story. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`${ROUNDS * PRESSES} random presses of Train, Pause, Step and Reset, with edits in between`, async ({ app, page }) => {
  test.slow();
  const random = createRandom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const edits: readonly (() => Promise<void>)[] = [
    () => app.setParam('Linear fc1', 'out_features', String(pick([8, 16, 32]))),
    () => app.setRate(pick([0.01, 0.1, 0.3])),
    async () => {
      await app.field('Batch size').fill(String(pick([16, 32, 64])));
      await app.field('Batch size').press('Enter');
    },
  ];
  await app.open();
  for (let round = 0; round < ROUNDS; round++) {
    const presses = Array.from({ length: PRESSES }, () => ({ name: pick(['Train', 'Pause', 'Step', 'Reset']), rest: pick([0, 0, 1, 30]) }));
    await page.evaluate(async (acts) => {
      for (const { name, rest } of acts) {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => (button.ariaLabel ?? button.innerText.trim()) === name && !button.disabled)?.click();
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
    }, presses);
    await expect.poll(() => page.workers().length, { message: `workers after round ${round}` }).toBeLessThanOrEqual(1);
    await pick(edits)();
  }

  await app.reset();
  await expect(app.status).toContainText(/^Ready/, { timeout: 30_000 });
  await expect.poll(() => app.metric('Step')).toBe(0);
  await app.step();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBe(1);
  await expect(app.status).toContainText(/^Paused/);
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
  await app.pause();
  await expect(app.status).toContainText(/^Paused/);
  const { rows } = await app.files.metricsTable();
  expect(rows.map(([step]) => step)).toEqual(rows.map((_, i) => i + 1));
  expect(page.workers()).toHaveLength(1);
});
