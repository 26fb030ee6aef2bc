/** Vitest's three projects: `unit` and `pure` in Node, `browser` in a real Chromium. */
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from '../../e2e/ensure-browser.mjs';
import { builtWorker } from './builtWorkerPlugin.ts';

const BROWSER_TESTS = 'src/**/*.browser.test.{ts,tsx}';

/** What TensorFlow.js says in Node of its own accord, and of a file that is missing where a test takes it away. */
const EXPECTED = [
  /looks like you are running TensorFlow\.js in Node\.js/,
  /tfjs-backend-wasm-simd\.wasm/,
  /Initialization of backend wasm failed/,
];

/** Whether a line that a test printed is to be seen: the expected ones would hide the others. */
export const isNews = (line: string): boolean => !EXPECTED.some((expected) => expected.test(line));

/**
 * Tests that leave nothing behind: no globals replaced, no store changed. Their files share one process, which halves their time. Of the
 * training thread's, those that start WebAssembly have a process each: TensorFlow.js starts it once.
 */
const PURE_TESTS = [
  'src/{lib,datasets,network,lessons,links,export,charts,ui,canvas,panels}/**/*.test.{ts,tsx}',
  'src/training/{kernels,shared}/**/*.test.ts',
  'src/training/worker/{data,tape,testing}/**/*.test.ts',
  'src/training/worker/views/!(answers|landscape).test.ts',
  'src/training/worker/!(checkpoint|newNetworks).test.ts',
];

/** What tests ask for by `inject`: whether there is time to try more. */
const provide = { isLong: process.env.TESTS === 'long' };

const inNode = { environment: 'node', setupFiles: ['src/tooling/fastCheckSetup.ts'], provide };

/** All take plugins and dependencies from vite.config.ts, so a worker under test gets MNIST as the page does; in a browser it is one file, as in the build. */
export function projects(): TestProjectConfiguration[] {
  const executablePath = findBrowser();
  return [
    { extends: true, test: { ...inNode, name: 'unit', include: ['src/**/*.test.{ts,tsx}'], exclude: [BROWSER_TESTS, ...PURE_TESTS] } },
    { extends: true, test: { ...inNode, name: 'pure', include: PURE_TESTS, exclude: [BROWSER_TESTS], isolate: false } },
    {
      extends: true,
      plugins: [builtWorker()],
      test: {
        name: 'browser',
        provide,
        include: [BROWSER_TESTS],
        setupFiles: ['src/tooling/browserSetup.ts'],
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
