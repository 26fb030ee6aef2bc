/** How large the words on the screen are, each text by itself. */
import type { Page } from '@playwright/test';

/** Every text in sight that is smaller than so many pixels of the screen, with its size: its font times all that enlarges it. */
export const smallTexts = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((least) => {
    const tooSmall: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (!element || !text.textContent?.trim() || !isInSight(text, element)) continue;
      const pixels = Number.parseFloat(getComputedStyle(element).fontSize) * enlargementOf(element);
      if (pixels < least - 0.01) tooSmall.push(`${pixels.toFixed(1)} ${text.textContent.trim().slice(0, 40)}`);
    }
    return tooSmall;

    function isInSight(text: Node, element: Element): boolean {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom, width, height } = range.getBoundingClientRect();
      if (width <= 1 || height <= 1 || right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return false;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const box = around.getBoundingClientRect();
        const { clipPath, overflow } = getComputedStyle(around);
        if (clipPath !== 'none' && box.width <= 1) return false; // only read out
        const isBeyond = bottom <= box.top || top >= box.bottom || right <= box.left || left >= box.right;
        if (overflow !== 'visible' && isBeyond) return false;
      }
      return true;
    }

    function enlargementOf(element: Element): number {
      const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      if (drawn) return Math.hypot(drawn.a, drawn.b);
      let enlargement = 1;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { transform } = getComputedStyle(around);
        const { a, b } = new DOMMatrix(transform === 'none' ? '' : transform);
        enlargement *= Math.hypot(a, b);
      }
      return enlargement;
    }
  }, least);
