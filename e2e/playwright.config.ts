/** How the stories run: against the production build, in whichever Chromium there is. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './ensure-browser.mjs';

/** The workers read this file again and must come to the same port, hence the environment. */
process.env.E2E_PORT ??= String(await freePort());
const address = `http://localhost:${process.env.E2E_PORT}/`;
const executablePath = findBrowser();
const report = process.env.E2E_REPORT;

/** Stories that count what is lost within half a second, or say that a thread answers no more: another one beside them would decide it. */
const ALONE = ['crash', 'sameCurve', 'storm'].map((story) => `${story}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  workers: 2,
  projects: [
    { name: 'alone', testMatch: ALONE, workers: 1 },
    { name: 'together', testIgnore: ALONE, fullyParallel: true }, // the longest stories do not wait for one another
  ],
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 }, // what is waited for comes later where the machine is shared; no story asserts how soon
  reportSlowTests: { max: 10, threshold: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: address,
    viewport: { width: 1366, height: 768 },
    actionTimeout: 15_000, // a name that is not on the page is said soon, not at the end of the story
    serviceWorkers: 'block', // else each page would fetch all of the build once more; the stories about it allow it
    trace: 'off', // a fifth of each story's time; `--trace on` for one that falls
    screenshot: 'only-on-failure',
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `"${process.execPath}" ../src/tooling/start.mjs --strict-port ${process.env.E2E_PORT}`,
    url: address,
    timeout: 120_000,
    stdout: 'pipe',
  },
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
