/** Stories of what is kept: reloads, faults of the browser's storage, two tabs. Each fault is injected; none may lose what was drawn. */
import type { CDPSession, Page } from '@playwright/test';
import { App } from './app.ts';
import { BACKUP } from './backup.mjs';
import { expect, test } from './fixtures.ts';
import { chain, keep, oneNeuron } from './network.ts';

test.use({ isStill: true });

const saved = (page: Page) => page.getByRole('status', { name: 'Saved in this browser' });
const width = (page: Page) => page.getByRole('group', { name: 'Linear fc1', exact: true });

/** Gives a Linear its width, and waits until that is kept: with the width the page says in the same moment that it is saving. */
async function draw(app: App, features: number): Promise<void> {
  await app.setParam('Linear fc1', 'out_features', String(features));
  await expect(width(app.page)).toContainText(`→ ${features} `);
  await expect(saved(app.page)).toHaveText('Saved');
}

test('undo goes all the way back and redo all the way forward after a reload', async ({ app, page }) => {
  await app.open();
  await expect(saved(page)).toHaveText('');
  for (const features of [11, 12, 13]) await draw(app, features);
  await app.button('Undo').click();
  await expect(saved(page)).toHaveText('Saved');
  await page.reload();
  await expect(width(page)).toContainText('784 → 12');
  await app.button('Undo').click();
  await app.button('Undo').click();
  await expect(width(page)).toContainText('784 → 128');
  await expect(app.button('Undo')).toBeDisabled();
  for (let i = 0; i < 3; i++) await app.button('Redo').click();
  await expect(width(page)).toContainText('784 → 13');
  await expect(app.button('Redo')).toBeDisabled();
});

/** Writes garbage in place of one of the kept things. */
const spoil = (page: Page, slots: 'newest' | 'all', isBackupToo: boolean) =>
  page.evaluate(
    ([which, backupToo]) =>
      new Promise<void>((resolve, reject) => {
        if (backupToo)
          for (const key of Object.keys(localStorage)) if (key.startsWith('tinkergrad.copy.')) localStorage.setItem(key, '{"half');
        const opening = indexedDB.open('tinkergrad');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('slots', 'readwrite');
          const slots = transaction.objectStore('slots');
          const reading = slots.getAll();
          const keys = slots.getAllKeys();
          keys.onsuccess = () => {
            const revisions = (reading.result as { revision: number }[]).map(({ revision }) => revision);
            for (const [i, key] of keys.result.entries())
              if (which === 'all' || revisions[i] === Math.max(...revisions))
                slots.put({ ...(reading.result[i] as object), body: '{' }, key);
          };
          transaction.oncomplete = () => resolve(opening.result.close());
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [slots, isBackupToo] as const,
  );

test('F1: a damaged save gives way to the newest sound one, and is there to be downloaded', async ({ app, page }) => {
  await app.open();
  for (const features of [11, 12]) await draw(app, features);
  await spoil(page, 'newest', false);
  await page.reload();
  await expect(width(page)).toContainText('784 → 12'); // the local backup has it
  await expect(saved(page)).toHaveText('Saved'); // in the database again
  await expect(page.getByText('was damaged')).toBeHidden();
  await spoil(page, 'newest', true);
  await page.reload();
  await expect(page.getByText(/^Your last save was damaged; the one from \d\d:\d\d was restored\.$/)).toBeVisible();
  await expect(width(page)).toContainText('784 → 11');
  const [download] = await Promise.all([page.waitForEvent('download'), app.button('Download what was damaged').click()]);
  expect(download.suggestedFilename()).toBe('damaged-save.txt');
  await spoil(page, 'all', true);
  await page.reload();
  await expect(page.getByText('Your last save was damaged, and no older one could be restored.')).toBeVisible();
  await draw(app, 14);
});

test('F3: what a newer version made is never written over; edits go on as a copy', async ({ app, page }) => {
  const kept = await keep(page, { ...oneNeuron(), version: 999 });
  await app.open();
  await expect(page.getByText('Made with a newer version. Reload to update.')).toBeVisible();
  await app.setParam('Linear fc1', 'out_features', '12');
  await expect(saved(page)).toHaveText('Saved');
  expect(kept).toMatch(/version\\+":999/);
  expect(await page.evaluate((key) => localStorage.getItem(key), BACKUP)).toBe(kept);
  await page.reload();
  await expect(width(page)).toContainText('784 → 12');
});

test('F3: a database that a newer version has taken is left alone, and the page can be used', async ({ app, page }) => {
  await app.open();
  await draw(app, 11);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tinkergrad', 999);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  const banner = page.getByText('Made with a newer version. Reload to update.');
  await app.setParam('Linear fc1', 'out_features', '12');
  await expect(banner).toBeVisible();
  await expect(saved(page)).toHaveText('Not saved');
  await page.reload();
  await expect(banner).toBeVisible();
});

const quota = (cdp: CDPSession, page: Page, quotaSize?: number) =>
  cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, ...(quotaSize === undefined ? {} : { quotaSize }) });

/** One neuron on so many points that its file is larger than what is left of the quota. */
const manyPoints = (count: number): object => {
  const column = Array.from({ length: count }, (_, i) => [i / 7]);
  return chain(
    [
      { id: 'data', kind: 'Dataset', params: { name: 'points', x: column, y: column } },
      { id: 'fc1', kind: 'Linear', params: { out_features: 1, bias: true } },
      { id: 'loss', kind: 'L1Loss' },
    ],
    { batch_size: 4 },
  );
};

test('F4: a full browser is said once, and saving goes on by itself when there is room', async ({ app, page }) => {
  await app.open();
  const cdp = await page.context().newCDPSession(page);
  await quota(cdp, page, 100_000);
  await app.files.open('many.json', JSON.stringify(manyPoints(8000)));
  const banner = page.getByText('This browser is full. Your work is not being saved.');
  await expect(banner).toHaveCount(1);
  await expect(saved(page)).toHaveText('Not saved');
  await app.setParam('Linear fc1', 'out_features', '3');
  await expect(banner).toHaveCount(1);
  const [download] = await Promise.all([page.waitForEvent('download'), app.button('Download a copy').click()]);
  expect(download.suggestedFilename()).toContain('.tinkergrad.json');
  await quota(cdp, page);
  await expect(banner).toBeHidden({ timeout: 12_000 });
  await expect(saved(page)).toHaveText('Saved');
  await page.reload();
  await expect(width(page)).toContainText('1 → 3');
});

const DENIALS: Record<string, () => void> = {
  'both throw': () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  },
  'the database errs': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
  },
  'the database stays silent': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};

for (const [how, deny] of Object.entries(DENIALS))
  test(`F5: storage denied, ${how}: the page says so and can be used`, async ({ app, page }) => {
    await page.addInitScript(deny);
    await app.open();
    await expect(page.getByText('This window will not remember your work')).toHaveCount(1);
    await app.setParam('Linear fc1', 'out_features', '12');
    await expect(width(page)).toContainText('784 → 12');
    await expect(saved(page)).toHaveText('Not saved');
    await expect(app.button('Download a copy')).toBeVisible();
  });

for (const how of ['with Web Locks', 'without'])
  test(`F6: two tabs, ${how}: one saves, the other looks on or takes over, and an edit there is a copy`, async ({ app, page, context }) => {
    if (how === 'without') await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    await app.open();
    await draw(app, 11);
    const other = new App(await context.newPage());
    await other.open();
    await expect(other.page.getByText('Open in another tab.')).toBeVisible();
    await other.button('Use it here').click();
    await expect(page.getByText('Open elsewhere.')).toBeVisible();
    await expect(other.page.getByText('Open in another tab.')).toBeHidden();
    await draw(other, 12);
    await app.setParam('Linear fc1', 'out_features', '13');
    await expect(page.getByText('This is a copy now.')).toBeVisible();
    await expect(saved(page)).toHaveText('Saved');
    await expect(page.getByLabel('Network name')).toHaveValue('MNIST, one hidden layer (copy)');
    await Promise.all([page.reload(), other.page.reload()]);
    await expect(width(page)).toContainText('784 → 13');
    await expect(width(other.page)).toContainText('784 → 12');
  });

/** Without Web Locks it is held beside what decides it, in src/stores/projects/threeTabs.test.ts. */
test('F6: three tabs: a copy that is taken over is said to be, and nothing that was called saved is lost', async ({
  app,
  page,
  context,
}) => {
  await app.open();
  await draw(app, 11);
  const copier = new App(await context.newPage());
  await copier.open();
  await expect(copier.page.getByText('Open in another tab.')).toBeVisible();
  await draw(copier, 12);
  await expect(copier.page.getByText('This is a copy now.')).toBeVisible();
  const taker = new App(await context.newPage());
  await taker.open();
  await expect(taker.page.getByText('Open in another tab.')).toBeVisible();
  await expect(width(taker.page)).toContainText('784 → 12');
  await taker.button('Use it here').click();
  await expect(copier.page.getByText('Open elsewhere.')).toBeVisible();
  await expect(taker.page.getByText('Open in another tab.')).toBeHidden();
  await draw(taker, 13);
  await draw(copier, 14);
  await expect(copier.page.getByText('This is a copy now.')).toBeVisible();
  await draw(app, 15);
  await Promise.all([app, copier, taker].map((tab) => tab.page.reload()));
  await expect(width(page)).toContainText('784 → 15');
  await expect(width(copier.page)).toContainText('784 → 14');
  await expect(width(taker.page)).toContainText('784 → 13');
  await copier.button('Undo').click();
  await expect(width(copier.page)).toContainText('784 → 12');
  await app.button('Networks').click();
  await expect(page.getByRole('list', { name: 'Recent' }).getByRole('listitem')).toHaveCount(3);
});

test('F6: the tab that looks on goes on by itself when the other is closed', async ({ app, page, context }) => {
  await app.open();
  await draw(app, 11);
  const other = new App(await context.newPage());
  await other.open();
  await expect(other.page.getByText('Open in another tab.')).toBeVisible();
  await draw(app, 12);
  await page.close();
  await expect(other.page.getByText('Open in another tab.')).toBeHidden();
  await expect(width(other.page)).toContainText('784 → 12');
  await draw(other, 13);
});

test('F7: a lost connection is opened again, and trouble is said where that does not help', async ({ app, page }) => {
  await app.open();
  await draw(app, 11);
  const lose = (times: number) =>
    page.evaluate((count) => {
      const { transaction } = IDBDatabase.prototype;
      let left = count;
      IDBDatabase.prototype.transaction = function (...args) {
        if (left-- > 0) throw new DOMException('The database connection is closing.', 'InvalidStateError');
        return transaction.apply(this, args);
      };
    }, times);
  await lose(1);
  await draw(app, 12);
  await lose(Number.POSITIVE_INFINITY);
  await app.setParam('Linear fc1', 'out_features', '13');
  await expect(page.getByText('Your work is not being saved.')).toBeVisible();
  await page.reload();
  await expect(width(page)).toContainText('784 → 13'); // the local backup has it
});

test('F9: a save whose transaction aborts is not called saved', async ({ app, page }) => {
  await app.open();
  await draw(app, 11);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let left = 1;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if (this.name === 'projects' && left-- > 0) request.onsuccess = () => this.transaction.abort();
      return request;
    };
  });
  await app.setParam('Linear fc1', 'out_features', '12');
  await expect(saved(page)).toHaveText('Not saved');
  await expect(page.getByText('Your work is not being saved.')).toBeVisible();
  await draw(app, 13);
  await expect(page.getByText('Your work is not being saved.')).toBeHidden();
});
