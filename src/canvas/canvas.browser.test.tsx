/** The canvas as it is drawn by a browser: where its cards can be pressed, how large they are, what it offers for a wire that was refused. */
import { expect, test, vi } from 'vitest';
import { EMPTY_DOCUMENT, makeNode } from '../network/document.ts';
import { network } from '../network/notation.ts';
import { TEMPLATES } from '../network/templates.ts';
import { dismissNotice, notify, select, undo, useDocument } from '../stores/document/document.ts';
import { connectNodes, dropNode, moveNodes, openDocument } from '../stores/document/editing.ts';
import { viewCommands } from '../stores/viewCommands.ts';
import { PIECE } from './flow/gradually.ts';
import { card, cards, draw, isBelowItsLine, place, show } from './testing/drawnCanvas.tsx';

const FIRST = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

/** The boxes of all words on a card, as they are on the screen. */
function wordsOn(element: Element): DOMRect[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && getComputedStyle(node.parentElement).visibility === 'hidden') continue;
    if ((node.parentElement?.getBoundingClientRect().width ?? 0) <= 2) continue; // for screen readers
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push(...[...range.getClientRects()].filter((box) => !isBelowItsLine(node.parentElement, box)));
  }
  return boxes.filter(
    ({ width, left, right, top, bottom }) => width > 2 && left > 0 && top > 0 && right < innerWidth && bottom < innerHeight,
  );
}

test.each(TEMPLATES.filter(({ document }) => document.nodes.length > 0).map(({ name, document }) => [name, document] as const))(
  'no word of a card is an end of a wire: %s',
  async (_, document) => {
    await show(document);
    const boxes = cards().flatMap(wordsOn);
    expect(boxes.length).toBeGreaterThan(3); // from far few of them are shown
    const hits = boxes.flatMap(({ left, right, top, bottom }) =>
      [left + 1, (left + right) / 2, right - 1].flatMap((x) =>
        [top + 1, (top + bottom) / 2, bottom - 1].map(
          (y) => window.document.elementFromPoint(x, y)?.closest('.react-flow__handle') ?? null,
        ),
      ),
    );
    expect(hits.filter((handle) => handle !== null)).toEqual([]);
  },
);

test('an end can be hit from as far outside as a target must be wide', async () => {
  await show(FIRST);
  const handle = card('fc1')?.querySelector('.react-flow__handle.target');
  const box = handle?.getBoundingClientRect() ?? new DOMRect();
  const zoom = (card('fc1')?.getBoundingClientRect().width ?? 0) / 208;
  const edge = card('fc1')?.getBoundingClientRect().left ?? 0;
  for (const out of [-16, -6, 0, 6]) expect(document.elementFromPoint(edge + out * zoom, box.top + box.height / 2)).toBe(handle);
});

test('what is still to do makes no card larger', async () => {
  await show(FIRST);
  const heights = () => ['flatten', 'act1', 'loss', 'data'].map((id) => card(id)?.offsetHeight);
  const before = heights();
  await show({ ...FIRST, edges: [] });
  await vi.waitFor(() => expect(place.querySelectorAll('[aria-label^="To do: "]')).toHaveLength(5));
  expect(heights()).toEqual(before);
  expect(place.querySelectorAll('[data-faulty]')).toHaveLength(0);
});

test('a refused wire has its repair as a button, one step of undo', async () => {
  await show(FIRST);
  connectNodes({ source: 'flatten', target: 'fc2', targetHandle: 'input' });
  const button = await vi.waitFor(() => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Wire flatten to fc2 instead');
    if (!found) throw new Error('internal: no such button yet');
    return found;
  });
  button.click();
  const { document: after, notice } = useDocument.getState();
  expect(after.edges).toContainEqual({ source: 'flatten', target: 'fc2', targetHandle: 'input' });
  expect(notice).toBeUndefined();
  undo();
  expect(useDocument.getState().document).toEqual(FIRST);
});

test('of a thousand cards those in sight are drawn, a few at a time, and the others when they come into sight', async () => {
  const nodes = Array.from({ length: 1000 }, (_, i) => makeNode('ReLU', `a${i}`, { x: (i % 40) * 240, y: Math.floor(i / 40) * 200 }));
  const counts: number[] = [];
  const watch = new MutationObserver(() => counts.push(cards().length));
  watch.observe(place, { childList: true, subtree: true });
  openDocument({ ...EMPTY_DOCUMENT, name: 'many', nodes });
  draw();
  await vi.waitFor(() => expect(card('a0')).not.toBeNull());
  await vi.waitFor(() => expect(card('a2')).not.toBeNull());
  await new Promise((done) => setTimeout(done, 500));
  watch.disconnect();
  expect(Math.max(...counts)).toBeLessThan(200);
  const steps = counts.map((count, i) => count - (counts[i - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(2 * PIECE); // two pieces may come before an observer is called
  expect(card('a999')).toBeNull();
  select(['a999']);
  await vi.waitFor(() => expect(card('a999')).not.toBeNull());
});

/** The cards that are not whole within the canvas. */
const outOfSight = () => {
  const canvas = place.getBoundingClientRect();
  return cards()
    .map((one) => [one.dataset.id, one.getBoundingClientRect()] as const)
    .filter(([, { left, top, right, bottom }]) => left < 0 || top < 0 || right > canvas.right || bottom > canvas.bottom)
    .map(([id]) => id);
};

test('Tidy leaves all in sight, and so does its undo', async () => {
  const far = { ...FIRST, nodes: FIRST.nodes.map((node, i) => ({ ...node, position: { x: i * 220, y: (i % 2) * 900 - 500 } })) };
  await show(far);
  viewCommands.canvas?.tidy();
  await vi.waitFor(() => expect([useDocument.getState().document.nodes[1]?.position.y, outOfSight()]).toEqual([0, []]), 5000);
  const zoom = () => (card('fc1')?.getBoundingClientRect().width ?? 0) / 208;
  const tidied = zoom();
  undo();
  await vi.waitFor(() => expect(zoom()).not.toBeCloseTo(tidied), 5000);
  await vi.waitFor(() => expect(outOfSight()).toEqual([]), 5000);
});

test('a card that is moved after one was put half out of sight leaves the view as it is', async () => {
  await show(FIRST);
  const view = () => getComputedStyle(place.querySelector('.react-flow__viewport') ?? place).transform;
  const { d: zoom, f: top } = new DOMMatrix(view());
  const low = (innerHeight - 60 - top) / zoom;
  const id = dropNode('Tanh', { x: 300, y: low });
  await vi.waitFor(() => expect(card(id)?.offsetHeight).toBeGreaterThan(80));
  const before = view();
  for (const up of [8, 16]) {
    moveNodes(new Map([[id, { x: 300, y: low - up }]]), 'drag');
    await new Promise((done) => setTimeout(done, 300));
  }
  expect(view()).toBe(before);
});

test('what is said of a network that was pasted lies on no card', async () => {
  await show(FIRST);
  const low = { ...FIRST, nodes: FIRST.nodes.map((node, i) => ({ ...node, position: { x: (i % 2) * 264, y: Math.floor(i / 2) * 300 } })) };
  openDocument(low);
  notify('It shows its modules in the order in which they were made. '.repeat(3), { canUndo: true });
  await vi.waitFor(() => expect(card('loss')?.getBoundingClientRect().top).toBeGreaterThan(100));
  const notice = () => place.querySelector('[role="status"] p')?.parentElement?.getBoundingClientRect();
  await vi.waitFor(() => {
    expect(notice()?.height).toBeGreaterThan(20);
    expect(Math.max(...cards().map((one) => one.getBoundingClientRect().bottom))).toBeLessThan(notice()?.top ?? 0);
  }, 3000);
  dismissNotice();
});

test.each([
  ['an upright canvas', 500, 1100],
  ['a low one', 1200, 300],
])('Tidy takes the rows that there is room for: %s', async (_, width, height) => {
  const chain = network(`mnist > flatten > ${'linear 64 > relu > '.repeat(6)}linear 10 > cross_entropy`);
  Object.assign(place.style, { inset: '0 auto auto 0', width: `${width}px`, height: `${height}px` });
  await show(chain);
  const scale = () => (card('fc1')?.getBoundingClientRect().width ?? 0) / 208;
  viewCommands.canvas?.fit();
  await new Promise((done) => setTimeout(done, 400)); // the view glides
  const drawn = scale();
  viewCommands.canvas?.tidy();
  await vi.waitFor(() => expect(scale()).toBeGreaterThan(drawn * 1.05), 5000);
  await vi.waitFor(() => expect(outOfSight()).toEqual([]), 5000);
  undo();
  expect(useDocument.getState().document).toEqual(chain);
});

test('a template that is opened again is shown whole again', async () => {
  await show(FIRST);
  const zoom = () => (card('fc1')?.getBoundingClientRect().width ?? 0) / 208;
  await vi.waitFor(() => expect(outOfSight()).toEqual([]));
  const first = zoom();
  moveNodes(new Map([['fc1', { x: 3_000, y: 2_000 }]]), 'drag');
  viewCommands.canvas?.fit();
  await vi.waitFor(() => expect(zoom()).toBeLessThan(first * 0.8));
  openDocument(FIRST);
  await vi.waitFor(() => expect(zoom()).toBeCloseTo(first));
});
