import { expect, test } from 'vitest';
import { findBrowser, waysToInstall } from '../../e2e/ensure-browser.mjs';

const OWN = '/own/chrome';

function find(platform: NodeJS.Platform, there: readonly string[], env: Record<string, string> = {}): string | undefined {
  return findBrowser({ platform, env, own: OWN, exists: (path: string) => there.includes(path) });
}

test('CHROMIUM_PATH comes first, then a browser of Playwright, then one that is there', () => {
  const there = [OWN, '/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/mine'];
  expect(find('linux', there, { CHROMIUM_PATH: '/opt/mine' })).toBe('/opt/mine');
  expect(find('linux', there)).toBe(OWN);
  expect(find('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'])).toBe('/usr/bin/chromium');
  expect(find('linux', ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'])).toBe('/usr/bin/chromium-headless-shell');
  expect(find('linux', ['/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
});

test('a CHROMIUM_PATH that leads nowhere does not hide what is there', () => {
  expect(find('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/gone' })).toBe('/usr/bin/chromium');
});

test('knows where macOS and Windows keep Chrome', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(find('darwin', [mac])).toBe(mac);
  const windows = String.raw`D:\Programs\Google\Chrome\Application\chrome.exe`;
  expect(find('win32', [windows], { PROGRAMFILES: String.raw`C:\Program Files`, LOCALAPPDATA: String.raw`D:\Programs` })).toBe(windows);
});

test('finds none where there is none', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) expect(find(platform, [])).toBeUndefined();
});

test('installs by apt only as root on Linux with apt, and by Playwright everywhere else', () => {
  const ways = (platform: NodeJS.Platform, root: boolean, apt: boolean) =>
    waysToInstall({ platform, root, apt })
      .map((way) => way.map((command) => command.slice(command[0] === process.execPath ? 2 : 0).join(' ')).join(' && '))
      .join('\nelse ');
  expect(ways('linux', true, true)).toMatchInlineSnapshot(`
    "apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell fonts-dejavu-core
    else install --with-deps chromium"
  `);
  expect(ways('linux', false, true)).toMatchInlineSnapshot(`"install chromium"`);
  expect(ways('linux', true, false)).toMatchInlineSnapshot(`"install chromium"`);
  expect(ways('darwin', false, false)).toMatchInlineSnapshot(`"install chromium"`);
});
