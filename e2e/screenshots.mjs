/**
 * Pictures of the built page: `node e2e/screenshots.mjs <folder> [--train <seconds>]` writes one for each size and theme.
 * README's picture is e2e/pictures/1366x768-light.png.
 */
// @ts-check
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { ensureBuilt } from '../src/tooling/freshBuild.mjs';
import { pathOf } from '../src/tooling/project.mjs';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from './ensure-browser.mjs';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const THEMES = /** @type {const} */ (['light', 'dark']);

/** Long enough for what the page does by itself after it opens. ms */
const SETTLE = 1_000;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { train: { type: 'string', default: '0' } } });
const [folder] = positionals;
if (!folder) stop('Say where the pictures should go: node e2e/screenshots.mjs <folder> [--train <seconds>]');
const seconds = Number(values.train);
const executablePath = findBrowser() ?? stop(NO_BROWSER);
if (!(await ensureBuilt())) stop('The build failed; Vite says above why.');
await mkdir(folder, { recursive: true });

const server = await preview({ root: pathOf('.'), logLevel: 'warn', preview: { port: 4273, open: false } });
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
try {
  for (const size of SIZES) for (const theme of THEMES) await picture(size, theme);
} finally {
  await browser.close();
  await server.close();
}

/**
 * One picture of a page opened afresh.
 * @param {{ width: number, height: number }} size
 * @param {typeof THEMES[number]} theme
 */
async function picture(size, theme) {
  const page = await browser.newPage({ viewport: size, colorScheme: theme });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const train = page.getByRole('button', { name: 'Train', exact: true });
  await train.waitFor();
  await page.waitForTimeout(SETTLE);
  if (seconds > 0) {
    await train.click();
    await page.waitForTimeout(seconds * 1000);
  }
  const path = resolve(folder ?? '', `${size.width}x${size.height}-${theme}.png`);
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
