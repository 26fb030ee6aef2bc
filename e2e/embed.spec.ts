/** Stories of a network within another page: its code is copied, a reader of that page trains it, and nothing is kept. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { barriers, RULES_OF_COLOR } from './barriers.ts';
import { expect, test } from './fixtures.ts';

/** A page of somebody else's, with a frame in it. Gives back how to end it. */
async function someoneElses(code: string): Promise<{ readonly address: string; close(): void }> {
  const html = `<!doctype html><html lang="en"><title>A lesson</title><main><h1>Learning rates</h1>${code}</main></html>`;
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Takes the code from the dialog by keyboard. */
async function codeOf(page: Page, { chart, width, height }: { chart: string; width: string; height: string }): Promise<string> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What do you want to do?').pressSequentially('embed');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await dialog.getByLabel('Chart').selectOption({ label: chart });
  for (const [field, size] of Object.entries({ Width: width, Height: height })) {
    await dialog.getByLabel(field).fill(size);
    await dialog.getByLabel(field).press('Enter');
  }
  await dialog.getByRole('button', { name: 'Copy code' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Code copied.');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(await dialog.getByLabel('Code').inputValue()).toBe(code);
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  return code;
}

const metric = (frame: FrameLocator, name: string) => frame.getByRole('group', { name: 'Metrics' }).locator('div', { hasText: name });

test.use({ forgiven: [/request to another host: http:\/\/127\.0\.0\.1/] }); // the page around it

test('a network is put into another page, trained there in 480 × 360, and the frame keeps nothing', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.setParam('Linear fc1', 'out_features', '24');
  const code = await codeOf(page, { chart: 'Accuracy', width: '480', height: '360' });

  const outer = await context.newPage();
  const there = await someoneElses(code);
  try {
    await outer.goto(there.address);
    const frame = outer.frameLocator('iframe');
    await expect(frame.getByRole('group', { name: 'Linear fc1' })).toContainText('784 → 24');
    await expect(frame.getByRole('button', { name: 'Add Linear' })).toHaveCount(0); // no palette
    await frame.getByRole('button', { name: 'Train', exact: true }).press('Enter');
    await expect.poll(() => metric(frame, 'Step').innerText(), { timeout: 20_000 }).not.toMatch(/\b0$/);
    await frame.getByRole('slider', { name: 'Learning rate' }).press('ArrowLeft');
    await expect(frame.getByLabel('Learning rate value')).toHaveValue('0.2');
    await frame.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
    await expect(frame.getByRole('img', { name: /^Accuracy/ })).toBeVisible();
    expect(await barriers(outer, RULES_OF_COLOR)).toEqual([]);
    await outer.reload();
    await expect(frame.getByRole('group', { name: 'Linear fc1' })).toContainText('784 → 24');
    await expect(metric(frame, 'Step')).toHaveText(/\b0\s*$/);
    const whole = context.waitForEvent('page');
    await frame.getByRole('button', { name: 'Open in Tinkergrad' }).click();
    await expect((await whole).getByRole('group', { name: 'Linear fc1' })).toContainText('784 → 24');
  } finally {
    there.close();
  }
});

test('the frame trains where the browser gives it no storage', async ({ page, context }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto('./?embed');
  await expect(page.getByRole('group', { name: 'Linear fc1' })).toBeVisible();
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(page.getByRole('status', { name: 'Training status' })).toHaveText('Paused at step 1', { timeout: 20_000 });
  await expect(page.getByRole('img', { name: /^Loss over/ })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
