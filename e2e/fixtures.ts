/** The `test` of every story: it fails at any error in the page or its worker, at anything against its policy, and at any request to another host. */
import { test as base, expect } from '@playwright/test';
import { App } from './app.ts';
import { stayStill } from './still.ts';

export { expect };

interface Fixtures {
  readonly app: App;
  /** Complaints that a story provokes on purpose. */
  readonly forgiven: readonly RegExp[];
  /** Whether the pages of a story that is not about training open without their training thread: many of them share a machine. */
  readonly isStill: boolean;
  readonly quiet: undefined;
}

export const test = base.extend<Fixtures>({
  app: ({ page }, use) => use(new App(page)),
  forgiven: [[], { option: true }],
  isStill: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, forgiven, isStill }, use) => {
      if (isStill) await stayStill(context);
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (!forgiven.some((pattern) => pattern.test(text))) complaints.push(text);
      };
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          console.error(`against the policy: ${effectiveDirective} ${blockedURI}`),
        ),
      );
      context.on('weberror', (error) => complain(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') complain(`console.error: ${message.text()} (${message.location().url})`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(baseURL ?? '').origin) {
          complain(`request to another host: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints, 'errors and foreign requests while the story ran').toEqual([]);
    },
    { auto: true },
  ],
});
