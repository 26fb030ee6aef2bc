import { test as base, expect } from './fixtures.ts';
import { serveFolder } from './staticServer.ts';

/** The same stories' rules, but the page lies in a sub-folder of a plain static host. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern that nothing else is needed.
  baseURL: async ({}, use) => {
    const { server, address } = await serveFolder(new URL('../dist/', import.meta.url), '/some/where/');
    await use(address);
    server.close();
    server.closeAllConnections();
  },
});

test('the built page trains from a sub-folder of a plain static host', async ({ app }) => {
  await app.open();
  await app.step();
  await expect.poll(() => app.metric('Step'), { timeout: 20_000 }).toBe(1);
});

test('everything that the data manifest names lies beside it', async ({ request, baseURL }) => {
  const manifest = new URL('mnist/manifest.json', baseURL);
  const { shards } = await (await request.get(manifest.href)).json();
  expect(shards).toHaveLength(15);
  for (const { file, bytes } of shards) {
    const shard = await request.get(new URL(file, manifest).href);
    expect((await shard.body()).length).toBe(bytes);
  }
});
