/**
 * `npm run bench`: the page as a person has it, the default network in training at full speed with every view open. Prints the training
 * rate, what the main thread did in a trace of ten seconds, and how long Train took to its first point. Imports the served page only.
 */
// @ts-check
import { withServedPage } from '../served.mjs';
import { LONG_TASK, traceMainThread } from './mainThread.mjs';

const TRACE_SECONDS = 10;
const VIEWPORTS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

await withServedPage(async (open) => {
  for (const viewport of VIEWPORTS) {
    const page = await open({ viewport });
    await page.waitForTimeout(2_000); // a reader looks at the page before pressing Train
    await setNumber(page, 'Epochs', '');
    const firstPoint = await timeToFirstPoint(page);
    await page.waitForTimeout(2_000);
    const [stepBefore, timeBefore] = [await metric(page, 'Step'), performance.now()];
    const trace = await traceMainThread(page, TRACE_SECONDS);
    const steps = (await metric(page, 'Step')) - stepBefore;
    const seconds = (performance.now() - timeBefore) / 1000;
    console.log(
      `\n${viewport.width}×${viewport.height}, ${await page
        .getByText(/on (WASM|CPU)/)
        .first()
        .innerText()}`,
    );
    console.log(`  Train to the first point on the page   ${Math.round(firstPoint)} ms`);
    console.log(
      `  training rate                          ${Math.round((steps * 64) / seconds).toLocaleString('en-US')} samples/s (batch 64)`,
    );
    console.log(
      `  main thread in use                     ${percent(trace.wallShare)} of ${TRACE_SECONDS} s by the clock, ${percent(trace.cpuShare)} of processor time`,
    );
    console.log(
      `  tasks over ${LONG_TASK} ms, of ${trace.tasks}             ${trace.longByWall.length} by the clock, ${trace.longByCpu.length} by processor time`,
    );
    console.log(
      `  longest task                           ${trace.longest.wall.toFixed(1)} ms by the clock, ${trace.longest.cpu.toFixed(1)} ms of processor time`,
    );
    await page.close();
  }
});

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

/** @param {import('playwright').Page} page */
async function timeToFirstPoint(page) {
  const started = performance.now();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await page.locator('.recharts-line path, .recharts-line-curve').first().waitFor({ state: 'attached' });
  return performance.now() - started;
}

/**
 * @param {import('playwright').Page} page
 * @param {string} name
 * @param {string} text
 */
async function setNumber(page, name, text) {
  const field = page.getByRole('spinbutton', { name, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/**
 * A number of the group `Metrics`.
 * @param {import('playwright').Page} page
 * @param {string} name
 */
async function metric(page, name) {
  const text = await page.getByRole('group', { name: 'Metrics' }).innerText();
  const [, value = ''] = new RegExp(`^${name}\\s+(\\S+)`, 'm').exec(text) ?? [];
  return Number.parseFloat(value.replaceAll(',', ''));
}
