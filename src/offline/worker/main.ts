/** The service worker: keeps the page and its data in this browser, so that they open without a network. The build makes one file of it. */
import type { KeptFiles } from '../shared/build.ts';
import type { PageMessage } from '../shared/messages.ts';
import { keepData } from './keptData.ts';
import { keepPage } from './keptPage.ts';
import { isOurs, scope } from './scope.ts';

/** Put there by the build, when all files are made. */
declare const __KEPT_FILES__: KeptFiles;

const { build, page: files, data: dataFiles } = __KEPT_FILES__;
const page = keepPage(files);
const data = keepData(dataFiles);

scope.addEventListener('install', (event) => void page.install(event));
// It becomes active unasked only where no tab of the page is open; then, or once a tab has asked for it, it is for all of them.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('message', (event) => event.waitUntil(hear(event, event.data as PageMessage)));

async function hear(event: ExtendableMessageEvent, message: PageMessage): Promise<void> {
  if (message.type === 'takeOver') return scope.skipWaiting();
  if (message.build === build && (await isOnlyTab())) {
    await page.forgetOlder(event);
    await data.forgetOlder();
  }
  await data.fill(event);
}

/** Other tabs may still be of the version before, and need its files. */
async function isOnlyTab(): Promise<boolean> {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return tabs.filter(({ url }) => isOurs(new URL(url))).length === 1;
}
