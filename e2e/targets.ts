/** What of a page is too small to be hit (WCAG 2.2, 2.5.8): less than 24 pixels either way, and too close to something else that is pressed. */
import type { Page } from '@playwright/test';

/**
 * A line for each such target. What is within a sentence may be as high as its words; what is on the canvas is as large as it is zoomed, and
 * the outline beside it does the same.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const TARGETS =
      'button, a[href], input:not([type="hidden"], [type="file"]), select, textarea, summary, [role="slider"], [role="button"], [role="option"]';
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[inert], .react-flow__viewport');
    /** Not what is scrolled away: where it would be, something else is. Nor the small matrix, whose cells are in the large one, too. */
    const isThere = (element: Element, { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) => {
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isOurs = at !== null && (element.contains(at) || at.contains(element) || at.closest('label')?.control === element);
      return isOurs && !element.closest('[data-pane="confusion"] td');
    };
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    const boxOf = (element: Element) => {
      const labels = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect());
      const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
      const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
      return { left, top, right, bottom, width: right - left, height: bottom - top };
    };
    const modal = document.querySelector('dialog[open]');
    const targets = [...(modal ?? document).querySelectorAll(TARGETS)]
      .filter(isSeen)
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && isThere(element, box) && !isInSentence(element));
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
    const middle = ({ box }: (typeof targets)[number]) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
    const distance = (from: { x: number; y: number }, { box }: (typeof targets)[number]) =>
      Math.hypot(Math.max(box.left - from.x, 0, from.x - box.right), Math.max(box.top - from.y, 0, from.y - box.bottom));
    return targets.filter(isSmall).flatMap((one) => {
      const at = middle(one);
      const near = targets.find((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
        const there = middle(other);
        return distance(at, other) < LEAST / 2 || (isSmall(other) && Math.hypot(at.x - there.x, at.y - there.y) < LEAST);
      });
      const name = (element: Element) =>
        `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`.slice(0, 40);
      return near ? [`${name(one.element)} (${Math.round(one.box.width)}×${Math.round(one.box.height)}) beside ${name(near.element)}`] : [];
    });
  });
