/** What the page says of itself: its version, its size, what of it is kept. */
import { defineMessages } from '../../lib/messages.ts';
import type { VersionNews } from '../../offline/client/serviceWorker.ts';
import type { Part } from '../../offline/shared/build.ts';

export const messages = defineMessages('panels/about', {
  about: 'About Tinkergrad',
  version: (version: string, build: string) => `Version ${version}, build ${build}`,
  whatItIs: 'What this page is',
  slogan: 'Wire a neural network, train it in the browser, and watch it learn.',
  withoutNetwork: 'Without a network',
  whatItLoads: 'What it loads',
  privacy: 'Nothing of yours leaves this browser: there is no account, no server and no telemetry.',
  license: 'Free software under the MIT license. MNIST is by Yann LeCun, Corinna Cortes and Christopher J. C. Burges.',
  allLicenses: 'All parts and their licenses',
  inDevelopment: 'In development nothing is kept: build the page to have it without a network.',
  keptUnknown: 'It is not known what is kept: the list of files did not arrive, or is that of a newer version.',
  measuredWhenBuilt: 'It is measured when the page is built.',
  packed: 'MB, compressed',
  bytes: 'MB, as files',
  parts: {
    page: 'Until the first paint',
    thread: 'The training thread',
    rest: 'Charts, lessons and the rest, as needed',
  } satisfies Record<Exclude<Part, 'data'>, string>,
  allOf: (data: readonly string[]) => `All of ${data.join(' and ')}`,
  allOfIt: 'All of it',
  notKept: {
    insecure: 'This address is not secure, so the browser keeps nothing of the page. It has to be https, or localhost.',
    refused: 'This browser, or this window, keeps no pages: it needs the network each time.',
  },
  nothingKept: 'Nothing of the page is kept in this browser yet: it needs the network each time.',
  notYetKept: (kept: number, of: number) => `The page is not kept yet: ${kept} of ${of} files are there.`,
  allKept: 'All of it is kept in this browser: it works without a network.',
  partsOf: (kept: number, of: number, data: string) => `${kept} of ${of} parts of ${data}`,
  someKept: (parts: readonly string[]) =>
    `The page is kept in this browser, and ${parts.join(', ')}. The others come while it is open and has a network.`,
  news: {
    waiting: 'A new version is ready.',
    replaced: 'Another tab has gone on to a new version; this one works on as it is.',
  } satisfies Record<VersionNews, string>,
  later: 'Later',
  reload: 'Reload',
  saving: 'Saving…',
});
