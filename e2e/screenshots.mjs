/**
 * Pictures of the built page: `node e2e/screenshots.mjs <folder> [--train <seconds>]` writes one for each size and theme.
 * README's picture is e2e/pictures/training.png, a copy of its 1366x768-light.png.
 */
// @ts-check
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stop, withServedPage } from './served.mjs';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];
const THEMES = /** @type {const} */ (['light', 'dark']);

/** Long enough for what the page does by itself after it opens. ms */
const SETTLE = 1_500;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { train: { type: 'string', default: '0' } } });
const folder = positionals[0] ?? stop('Say where the pictures should go: node e2e/screenshots.mjs <folder> [--train <seconds>]');
const seconds = Number(values.train);
await mkdir(folder, { recursive: true });

await withServedPage(async (open) => {
  for (const viewport of SIZES) {
    for (const colorScheme of THEMES) {
      const page = await open({ viewport, colorScheme, hasTouch: viewport.width < 1000 });
      await page.waitForTimeout(SETTLE);
      if (seconds > 0) {
        await page.getByRole('button', { name: 'Train', exact: true }).click();
        await page.waitForTimeout(seconds * 1000);
        // At rest all of the page shows one moment, however long it takes to photograph it.
        await page.getByRole('button', { name: 'Pause', exact: true }).click();
        await page.waitForTimeout(SETTLE);
      }
      const path = resolve(folder, `${viewport.width}x${viewport.height}-${colorScheme}.png`);
      await page.screenshot({ path });
      await page.close();
      console.log(path);
    }
  }
});
