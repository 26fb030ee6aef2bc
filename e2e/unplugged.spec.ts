/** Stories of the page without its host: after one visit it opens again with all it has, and a newer version comes when it is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Page } from '@playwright/test';
import { App } from './app.ts';
import { test as base, expect } from './fixtures.ts';
import { Lesson } from './lesson.ts';
import { serveFolder } from './staticServer.ts';

/** A host of this story's own, in a folder of a host, and what it serves in place of the build's files. */
interface Host {
  readonly server: Server;
  readonly address: string;
  readonly instead: Map<string, string | undefined>;
}

const DIST = new URL('../dist/', import.meta.url);

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that nothing else is needed.
  host: async ({}, use) => {
    const instead = new Map<string, string | undefined>();
    const host = { ...(await serveFolder(DIST, '/some/where/', instead)), instead };
    await use(host);
    await unplug(host);
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });

async function unplug({ server }: Host): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** What *About* says of it. */
const keptStatus = (page: Page) => page.getByRole('status', { name: 'Without a network' });

async function openAbout(app: App): Promise<void> {
  await app.button('File').click();
  await app.button('About').click();
}

const ALL = 'All of it is kept in this browser: it works without a network.';

/** Waits until the page is kept in this browser, with its data or without. */
async function seeItKept(app: App, what: string | RegExp = ALL): Promise<void> {
  await openAbout(app);
  await expect(keptStatus(app.page)).toHaveText(what, { timeout: 60_000 });
  await app.page.keyboard.press('Escape');
}

/** Leaves behind what an older version of the page was made of. */
const keepOlder = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const scope = new URL('./', location.href).href;
    for (const [what, file] of [
      ['page', 'assets/older-0a1b2c3d.js'],
      ['data', 'mnist/train-00-0a1b2c3d.bin'],
    ] as const) {
      const cache = await caches.open(`tinkergrad-${what} ${scope}`);
      await cache.put(file, new Response('older'));
    }
  });

const olderKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) found.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    return found.filter((url) => url.includes('0a1b2c3d'));
  });

/** What keeps the browser from offering to install the page. */
async function installErrors(page: Page): Promise<unknown[]> {
  const cdp = await page.context().newCDPSession(page);
  const { errors } = await cdp.send('Page.getAppManifest');
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  return [...errors, ...installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')]; // as all pages of stories are
}

test.describe('unplugged', () => {
  test.use({ forgiven: [/service-worker\.js/] }); // the browser's own line where nobody says whether there is a newer version

  test('after one visit the page opens without its host, and trains, draws, shares and teaches', async ({ app, page, context, host }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.open();
    await keepOlder(page);
    await seeItKept(app);
    expect(await olderKept(page)).toEqual([]); // no other tab needs them
    expect(await installErrors(page)).toEqual([]);
    await unplug(host);
    await context.setOffline(true);
    await expect(fetch(host.address)).rejects.toThrow();

    await page.goto(`${host.address}?again`);
    await app.button('Train').waitFor();
    await app.step();
    await expect.poll(() => app.metric('Step')).toBe(1);
    await app.train();
    await expect.poll(() => app.metric('Test accuracy'), { timeout: 60_000 }).toBeGreaterThan(50); // all of the test set is there
    await app.pause();
    await expect(page.getByRole('application', { name: 'Drawing pad' })).toBeVisible();
    await app.button('Share').click();
    await expect(page.getByText(/^Link copied\./)).toBeVisible();
    await page.keyboard.press('Escape');
    await new Lesson(page).enter('One neuron');
    await seeItKept(app);
  });
});

/** The next version as a host has it: another page, and without a file that the one before fetches when it is first asked for. */
function publishNewer({ instead }: Host): void {
  const read = (file: string) => readFileSync(new URL(file, DIST), 'utf8');
  const worker = read('service-worker.js');
  const late = readdirSync(new URL('assets/', DIST)).find((file) => file.startsWith('tidy-'));
  const [entry = ''] = new RegExp(`\\{"url":"assets/${late}"[^}]*\\},`).exec(worker) ?? [];
  const newer = worker
    .replace(entry, '')
    .replace(/("url":"index\.html","revision":")\w+/, '$1newer')
    .replace(/("?build"?:")[^"]+/, '$1newer');
  expect(worker.length - newer.length).toBeGreaterThan(entry.length); // all of it was found there
  expect(entry).not.toBe('');
  instead.set('service-worker.js', newer);
  instead.set('index.html', read('index.html').replace('<title>Tinkergrad', '<title>Newer'));
  instead.set(`assets/${late}`, undefined);
}

test('a newer version waits until it is asked for, and then goes on where training was; the other tab works on as it was', async ({
  app,
  page,
  context,
  host,
}) => {
  await app.open();
  await seeItKept(app, /^(The page|All of it) is kept in this browser/);
  await app.slowly();
  for (let faster = 0; faster < 3; faster++) await page.getByRole('slider', { name: 'Pace' }).press('ArrowRight');
  await app.train();
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(0);

  publishNewer(host);
  const other = new App(await context.newPage());
  await other.open(); // whoever comes to the page looks for a newer one
  await other.template('MNIST, residual block');
  const notice = (one: App) => one.page.getByRole('status').filter({ hasText: /new version/ });
  for (const one of [app, other]) await expect(notice(one)).toContainText('A new version is ready.');
  await expect(notice(app)).toContainText('Training is paused and saved before the reload');
  await expect(notice(other)).toContainText('What is open is saved before the reload.');
  const step = await app.metric('Step');
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(step); // nothing was swapped under it
  await notice(other).getByRole('button', { name: 'Later' }).click();
  await expect(notice(other)).toBeHidden();
  await other.page.reload();
  await expect(notice(other)).toContainText('A new version is ready.');
  await expect(other.page).toHaveTitle('Tinkergrad');

  await notice(app).getByRole('button', { name: 'Reload' }).click();
  await expect(page).toHaveTitle('Newer');
  const [, stopped = ''] = /^Stopped at step (\d+)/.exec(await page.getByText(/^Stopped at step/).innerText()) ?? [];
  expect(Number(stopped)).toBeGreaterThan(step);
  await app.button('Continue').click();
  await expect.poll(() => app.metric('Step')).toBeGreaterThan(Number(stopped));

  await expect(notice(other)).toContainText('Another tab has gone on to a new version; this one works on as it is.');
  await other.dragNode('ReLU act1', 40, 60);
  const place = await other.placeOf('ReLU act1');
  await other.button('Tidy').click(); // by a file that no host has any more
  await expect.poll(() => other.placeOf('ReLU act1')).not.toBe(place);
  await notice(other).getByRole('button', { name: 'Reload' }).click();
  await expect(other.page).toHaveTitle('Newer');
  await expect(other.page.getByLabel('Network name')).toHaveValue('MNIST, residual block');
});
