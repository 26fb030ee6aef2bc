/** The words of the canvas on every screen: none too small to be read, none cut, and every card in sight. */
import { expect, test, vi } from 'vitest';
import { reflow } from '../network/edit/reflow.ts';
import { TEMPLATES } from '../network/templates.ts';
import { cards, isBelowItsLine, place, show } from './testing/drawnCanvas.tsx';

const CANVASES = [
  ['1366×768', 886, 504],
  ['1920×1080', 1440, 728],
  ['a phone', 390, 422],
] as const;
const SIZED = CANVASES.flatMap(([screen, width, height]) =>
  TEMPLATES.filter(({ document }) => document.nodes.length > 0).map((template) => ({ screen, width, height, ...template })),
);

test.each(SIZED)('no word smaller than 12 pixels, none cut, and all in sight: $name at $screen', async ({ width, height, document }) => {
  Object.assign(place.style, { inset: '0 auto auto 0', width: `${width}px`, height: `${height}px` });
  await show(reflow(document, { width, height }));
  await vi.waitFor(() => {
    const { a: zoom } = new DOMMatrix(getComputedStyle(place.querySelector('.react-flow__viewport') ?? place).transform);
    const words = [...place.querySelectorAll<HTMLElement>('.react-flow__node *, .react-flow__edge text')].filter(
      (one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) && isShown(one),
    );
    const small = words.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) * zoom < 11.99);
    expect(small.map((one) => `${one.textContent} ${Number.parseFloat(getComputedStyle(one).fontSize) * zoom}`)).toEqual([]);
    const cut = words.filter((one) => {
      const range = window.document.createRange();
      range.selectNodeContents(one);
      const isSeen = !isBelowItsLine(one, range.getBoundingClientRect());
      return (
        one instanceof HTMLElement && isSeen && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && one.tagName !== 'SELECT'
      );
    });
    expect(cut.map(({ textContent }) => textContent)).toEqual([]);
    const outside = cards().filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    });
    expect(outside.map((one) => one.dataset.id)).toEqual([]);
  });
});

const isShown = (one: Element) => {
  const { visibility, display } = getComputedStyle(one);
  return visibility === 'visible' && display !== 'none' && one.tagName !== 'OPTION' && one.getBoundingClientRect().width > 2;
};
