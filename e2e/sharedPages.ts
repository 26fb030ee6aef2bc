/** Pages that stories take over from one another, as a person goes on to the next network without a reload: to open one takes seconds. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { stayStill } from './still.ts';

/** The pages of one of Playwright's workers. After a story that failed there is another worker, with pages of its own. */
export class SharedPages {
  private readonly pages = new Map<boolean, Promise<Page>>();

  constructor(
    private readonly browser: Browser,
    /** What is done with a context before its page opens. */
    private readonly prepare: (context: BrowserContext) => Promise<unknown>,
  ) {}

  /** @param isStill whether the page has no training thread */
  get(isStill: boolean, options: BrowserContextOptions): Promise<Page> {
    const page = this.pages.get(isStill) ?? this.open(isStill, options);
    this.pages.set(isStill, page);
    return page;
  }

  async close(): Promise<void> {
    for (const page of this.pages.values()) await (await page).context().close();
  }

  private async open(isStill: boolean, options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ serviceWorkers: 'block', ...options });
    await this.prepare(context);
    if (isStill) await stayStill(context);
    return context.newPage();
  }
}
