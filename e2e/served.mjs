/** The built page, served and opened in a browser, for scripts that look at it or measure it. */
// @ts-check
import { chromium } from 'playwright';
import { preview } from 'vite';
import { ensureBuilt } from '../src/tooling/freshBuild.mjs';
import { pathOf } from '../src/tooling/project.mjs';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from './ensure-browser.mjs';

/**
 * Builds what is out of date, serves it, and ends browser and server when the work is done.
 * @param {(open: (options: import('playwright').BrowserContextOptions) => Promise<import('playwright').Page>) => Promise<void>} work
 *   its `open` gives the page afresh, as soon as Train can be pressed
 */
export async function withServedPage(work) {
  const executablePath = findBrowser() ?? stop(NO_BROWSER);
  if (!(await ensureBuilt())) stop('The build failed; Vite says above why.');
  const server = await preview({ root: pathOf('.'), logLevel: 'warn', preview: { port: 4273, open: false } });
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    await work(async (options) => {
      const page = await browser.newPage({ serviceWorkers: 'block', ...options });
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
      return page;
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
