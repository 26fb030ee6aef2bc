/** What translators of browsers do to a page: every text is put into `font` elements in the place of its node, again whenever the page changes. */
import { expect, type Page } from '@playwright/test';

/** Each word gets an `x` at its end: `Train` is `Trainx` from then on. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const done = new WeakSet<Node>();
    const skip = 'script, style, textarea, input, svg, [translate=no], .notranslate, code, pre, font';
    const element = () => {
      const font = document.createElement('font');
      font.style.verticalAlign = 'inherit';
      return font;
    };
    const translateText = (node: Text) => {
      if (done.has(node) || node.data.trim() === '' || !node.parentElement || node.parentElement.closest(skip)) return;
      const [outer, inner] = [element(), element()];
      const text = document.createTextNode(node.data.replace(/[A-Za-z]+/g, (word) => `${word}x`));
      done.add(text);
      inner.append(text);
      outer.append(inner);
      node.replaceWith(outer);
    };
    const translateAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) translateText(text);
    };
    translateAll(document.body);
    let changed = new Set<Node>();
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === 'characterData' ? [target] : addedNodes) changed.add(node);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    setInterval(() => {
      const nodes = changed;
      changed = new Set();
      for (const node of nodes) {
        if (!node.isConnected) continue;
        if (node instanceof Text) translateText(node);
        else if (node instanceof Element) translateAll(node);
      }
    }, 150);
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'es';
  });
  await expect(page.getByRole('button', { name: 'Trainx', exact: true })).toBeVisible();
}
