/** Finds the browser that tests run in; run as a program, it installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

/** No traffic of the browser's own during a test. */
export const BROWSER_FLAGS = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** What to do where nothing helped. */
export const NO_BROWSER =
  'No browser to test in: install Chrome or Chromium, or set CHROMIUM_PATH to the program, then run npm test again.';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} own where Playwright keeps a browser of its own, or would
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, env: process.env, own: chromium.executablePath(), exists: existsSync };

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else Playwright's own, else a Chromium or Chrome that is there, the quickest first.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findBrowser({ platform, env, own, exists } = THIS_MACHINE) {
  return [env.CHROMIUM_PATH, own, ...usualPlaces(platform, env)].find((path) => path && exists(path));
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programs.flatMap((program) => roots.map((root) => win32.join(root, ...program)));
  }
  return ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/**
 * The ways to install a browser on this machine, the first to try first; each is a list of commands.
 * @param {{ platform: NodeJS.Platform, root: boolean, apt: boolean }} machine
 * @returns {readonly (readonly (readonly string[])[])[]}
 */
export function waysToInstall({ platform, root, apt }) {
  const playwright = [
    process.execPath,
    join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js'),
    'install',
  ];
  if (platform !== 'linux' || !root || !apt) return [[[...playwright, 'chromium']]];
  // The shell draws no windows of its own: a page opens in two thirds of the time.
  const debian = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-dejavu-core'],
  ];
  return [debian, [[...playwright, '--with-deps', 'chromium']]]; // Ubuntu has apt, but its Chromium is not a package
}

/** Installs a browser unless there is one; answers its path, or undefined after every way failed. */
function ensureBrowser() {
  const machine = { platform: process.platform, root: process.getuid?.() === 0, apt: existsSync('/usr/bin/apt-get') };
  for (const way of waysToInstall(machine)) {
    if (findBrowser()) break;
    for (const [command = '', ...args] of way) {
      console.log(`No browser found. Running ${[command, ...args].join(' ')}`);
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  return findBrowser();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = ensureBrowser();
  console.log(browser ? `Browser: ${browser}` : NO_BROWSER);
  process.exitCode = browser ? 0 : 1;
}
