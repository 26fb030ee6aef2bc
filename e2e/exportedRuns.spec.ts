/** Random networks of every kind, opened, trained and exported by the page, and taken again by a real PyTorch: the same losses. Where none is installed, this says so and is skipped. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeFewDigits } from '../src/datasets/testing/mnistFiles.ts';
import { runScripts, torch, withTorch } from '../src/lib/testing/python.ts';
import { writeFile } from '../src/network/file/fileFormat.ts';
import { drawRun } from '../src/training/worker/testing/randomRuns.ts';
import type { App } from './app.ts';
import { expect, test } from './fixtures.ts';
import { howMany } from './howMany.ts';

test.use({ sharesPage: true });
test.describe.configure({ timeout: 300_000 }); // machines may be busy

/** Each is a second of a processor, most of it for the start of a training thread. */
const COUNT = howMany(24, 100);
/** In parts that stand beside one another; PyTorch, which takes seconds to start, starts once in each. */
const EACH = COUNT / 4;

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
mkdirSync(join(folder, 'data'));
test.beforeAll(() => placeFewDigits(join(folder, 'data')));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waited for closely: each of many runs lasts a moment. */
const CLOSELY = { intervals: [10] };

/** What PyTorch runs, and the losses that the page has written down. */
interface Exported {
  readonly source: string;
  readonly losses: readonly number[];
}

/** Opens the network of a run, trains it to its end, in every third with a rate that is moved after the first step, and takes what the File menu makes of it. */
async function exported(app: App, index: number): Promise<Exported> {
  const { document, parameters, steps } = drawRun(index);
  const text = writeFile({ ...document, training: { ...document.training, max_steps: steps } }, parameters);
  const file = { name: `${document.name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
  await app.page.getByLabel('Network file').setInputFiles(file);
  await expect.poll(() => app.page.getByLabel('Network name').inputValue(), CLOSELY).toBe(document.name);
  if (index % 3 === 0) {
    await press(app, 'Step');
    await expect.poll(() => app.metric('Step'), CLOSELY).toBe(1);
    await app.setRate(document.training.lr / 2);
  }
  await press(app, 'Train');
  await expect.poll(() => app.status.textContent(), { ...CLOSELY, timeout: 60_000 }).toMatch(/^(Finished|Stuck) /); // stuck is a run whose gradients are all 0
  const [script, csv] = [await take(app, 'PyTorch script'), await take(app, 'Metrics (CSV)')];
  const [head = '', ...rows] = csv.trim().split('\n');
  const column = head.split(',').indexOf('loss');
  return { source: script, losses: rows.map((row) => Number(row.split(',')[column])) };
}

const press = (app: App, name: string): Promise<void> => app.button(name).dispatchEvent('click');

/** The text of what an entry of the File menu downloads. */
async function take(app: App, name: string): Promise<string> {
  await press(app, 'File');
  const [download] = await Promise.all([app.page.waitForEvent('download'), press(app, name)]);
  return await readFile(await download.path(), 'utf8');
}

for (let from = 0; from < COUNT; from += EACH) {
  test(withTorch(`the runs of random networks ${from + 1} to ${from + EACH} have the same losses in PyTorch`), async ({ app }) => {
    test.skip(!torch);
    await app.open();
    const runs: Exported[] = [];
    for (let index = from; index < from + EACH; index++) runs.push(await exported(app, index));
    const answers = runScripts(
      runs.map(({ source }) => ({ source, argv: [] })),
      folder,
    );
    const far = answers.flatMap(({ losses = [], error = '' }, i) => {
      const { source, losses: page } = runs[i] as Exported;
      const isNear = (loss: number, k: number) => Math.abs(Number(losses[k]) - loss) <= Math.max(1e-3 * Math.abs(loss), 1e-5);
      return page.length > 0 && losses.length === page.length && page.every(isNear) ? [] : [`${from + i}: ${error}\n${source}`];
    });
    expect(far).toEqual([]);
  });
}
