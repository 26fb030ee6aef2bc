/** The `test` of every story: it fails at any error in the page or its worker, at anything against its policy, and at any request to another host. */
import { type BrowserContext, test as base, type ConsoleMessage, expect, type Request, type WebError } from '@playwright/test';
import { App } from './app.ts';
import { SharedPages } from './sharedPages.ts';
import { stayStill } from './still.ts';

export { expect };

interface Fixtures {
  readonly app: App;
  /** Complaints that a story provokes on purpose. */
  readonly forgiven: readonly RegExp[];
  /** Whether the pages of a story that is not about training open without their training thread: many of them share a machine. */
  readonly isStill: boolean;
  /** Whether a story goes on in a page that others have used: one that is not about how a page opens, or about what it keeps. */
  readonly sharesPage: boolean;
  readonly quiet: undefined;
}

export const test = base.extend<Fixtures, { readonly sharedPages: SharedPages }>({
  sharedPages: [
    async ({ browser }, use) => {
      const pages = new SharedPages(browser, tellPolicy);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ context, sharesPage, isStill, sharedPages, baseURL, viewport }, use) =>
    use(await (sharesPage ? sharedPages.get(isStill, { ...(baseURL ? { baseURL } : {}), viewport }) : context.newPage())),
  app: async ({ page, sharesPage }, use) => {
    const app = new App(page, sharesPage);
    await use(app);
    if (sharesPage) await app.rest();
  },
  forgiven: [[], { option: true }],
  isStill: [false, { option: true }],
  sharesPage: [false, { option: true }],
  quiet: [
    async ({ context, page, baseURL, forgiven, isStill, sharesPage }, use) => {
      if (!sharesPage) {
        await tellPolicy(context);
        if (isStill) await stayStill(context);
      }
      const complaints = complaintsIn(page.context(), new URL(baseURL ?? '').origin);
      await use(undefined);
      const unforgiven = complaints.end().filter((text) => !forgiven.some((pattern) => pattern.test(text)));
      expect(unforgiven, 'errors and foreign requests while the story ran').toEqual([]);
    },
    { auto: true },
  ],
});

/** From now on, pages say as an error what is against their policy. */
const tellPolicy = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`against the policy: ${effectiveDirective} ${blockedURI}`),
    ),
  );

/** Collects what goes wrong in the pages of a context, until its end. */
function complaintsIn(context: BrowserContext, home: string): { end(): readonly string[] } {
  const texts: string[] = [];
  const onError = (error: WebError) => void texts.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') texts.push(`console.error: ${message.text()} (${message.location().url})`);
  };
  const onRequest = (request: Request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== home) texts.push(`request to another host: ${request.url()}`);
  };
  context.on('weberror', onError).on('console', onConsole).on('request', onRequest);
  return {
    end() {
      context.off('weberror', onError).off('console', onConsole).off('request', onRequest);
      return texts;
    },
  };
}
