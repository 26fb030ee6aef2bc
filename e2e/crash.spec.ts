/** A story of sudden ends: the tab is closed or crashes in the middle of editing, again and again, and no edit older than half a second is lost. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { howMany } from './howMany.ts';
import { keep } from './network.ts';

const ROUNDS = howMany(20, 100);
/** What was done so long ago is kept, whatever happens. ms */
const GRACE = 500;
/** How long there are edits in a round: the least, and what chance adds. Most rounds have some that must be kept, and all end in the midst of saving. ms */
const EDITING = { least: 300, more: 600 };

/** Repeatable random numbers in [0, 1): the same story at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const EMPTY = {
  format: 'tinkergrad',
  version: 1,
  name: 'Empty',
  nodes: [],
  edges: [],
  training: { optimizer: 'SGD', lr: 0.1, batch_size: 64, shuffle: true, seed: 0 },
};

/** A page that opens as soon as it can: with an empty canvas. */
async function openLean(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await keep(page, EMPTY);
  await page.goto('./', { waitUntil: 'commit' });
  return page;
}

const seedField = (page: Page) => page.getByRole('spinbutton', { name: 'Seed', exact: true });

/** Ends the page as no page likes to end: no event in it, no time to finish. */
const ENDS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.close({ runBeforeUnload: false }),
  async (page) => {
    const crashed = page.waitForEvent('crash');
    const cdp = await page.context().newCDPSession(page);
    void cdp.send('Page.crash').catch(() => undefined); // it never answers
    await crashed;
    await page.close();
  },
];

test.use({ isStill: true });

test(`closed or crashed ${ROUNDS} times while editing, no edit older than half a second is lost`, async ({ context }) => {
  test.slow();
  const random = randomFrom(5);
  let made = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openLean(context);
    const field = seedField(page);
    const found = Number(await field.inputValue());
    expect(found, `round ${round}`).toBeGreaterThanOrEqual(made);
    await expect(page.getByText('another tab')).toBeHidden();
    const edits: { readonly seed: number; readonly at: number }[] = [];
    const until = performance.now() + EDITING.least + random() * EDITING.more;
    for (let seed = found + 1; performance.now() < until; seed++) {
      await field.fill(String(seed));
      await field.press('Enter');
      edits.push({ seed, at: performance.now() });
      await new Promise((resolve) => setTimeout(resolve, random() * 200));
    }
    const end = performance.now();
    await ENDS[round % ENDS.length]?.(page);
    made = edits.filter(({ at }) => at <= end - GRACE).at(-1)?.seed ?? found;
  }
  const page = await openLean(context);
  const last = Number(await seedField(page).inputValue());
  expect(last).toBeGreaterThan(ROUNDS / 2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(Number(await seedField(page).inputValue())).toBeLessThan(last);
});
