/** Draws public/icon.svg as the pictures that a page which is installed needs: `node e2e/icons.mjs`, after the icon has changed. */
// @ts-check
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { pathOf } from '../src/tooling/project.mjs';
import { BROWSER_FLAGS, findBrowser, NO_BROWSER } from './ensure-browser.mjs';
import { stop } from './served.mjs';

/** Its size in pixels, how much of it the drawing fills, and what lies behind. A maskable icon may be cut to a circle; iOS has no transparency. */
const PICTURES = [
  { file: 'icon-192.png', size: 192, share: 0.94, background: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 0.94, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, share: 0.62, background: '#ffffff' },
  { file: 'apple-touch-icon.png', size: 180, share: 0.78, background: '#ffffff' },
];

const svg = await readFile(pathOf('public/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser() ?? stop(NO_BROWSER), args: BROWSER_FLAGS });
for (const { file, size, share, background } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inset = (size * (1 - share)) / 2;
  await page.setContent(
    `<style>body { margin: 0; background: ${background} } svg { position: fixed; inset: ${inset}px; width: ${size * share}px }</style>${svg}`,
  );
  await page.screenshot({ path: pathOf(`public/${file}`), omitBackground: true });
  await page.close();
}
await browser.close();
