/** What axe finds on a page that keeps somebody out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that another theme can change. */
export const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA, a line each. While a dialog is open nobody gets to the page beneath, which is looked at without it. */
export async function barriers(page: Page, runOnly: readonly string[] = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe); // half a megabyte
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: { run(place: Element | Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document.querySelector('dialog:modal') ?? document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, runOnly);
}
