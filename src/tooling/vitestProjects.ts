/** Vitest's two projects: `unit` in Node, `browser` in a real Chromium. */
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from '../../e2e/ensure-browser.mjs';

const BROWSER_TESTS = 'src/**/*.browser.test.{ts,tsx}';

/** Both take plugins and dependencies from vite.config.ts, so a worker under test gets MNIST as the page does. */
export function projects(): TestProjectConfiguration[] {
  const executablePath = findBrowser();
  return [
    {
      extends: true,
      test: { name: 'unit', environment: 'node', include: ['src/**/*.test.{ts,tsx}'], exclude: [BROWSER_TESTS] },
    },
    {
      extends: true,
      test: {
        name: 'browser',
        include: [BROWSER_TESTS],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath ? { executablePath } : {}) } }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
  ];
}
