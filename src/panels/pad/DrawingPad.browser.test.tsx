/** The pad in a real browser: drawn on with mouse, finger and keys, asked of a real run, and what stands in it. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { INK_SIDE, type Ink, inkFrame } from '../../datasets/ink.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { edit } from '../../stores/document/document.ts';
import { clearInk, setCentered, setExplained, useDrawing } from '../../stores/drawing.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { DrawingPad } from './DrawingPad.tsx';

const PATIENCE = { timeout: 60_000 };
const DIGITS = network('mnist > flatten > linear 16 > tanh > linear 10 > cross_entropy');

let root: Root;
/** One run after the other, with the digits that are there. */
let session: RunSession;
beforeAll(() => {
  session = createRunSession();
});
afterAll(() => session.dispose());
beforeEach(async () => {
  const reading = readNetwork(DIGITS);
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  edit(DIGITS);
  session.commands.prepare({ spec: reading.spec, settings: DEFAULT_TRAINING });
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = '--dock: 220px; display: flex; height: 220px';
  root = createRoot(place);
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <DrawingPad />
      </RunContext>,
    ),
  );
  await expect.poll(field).not.toBeNull(); // the pad comes later than its place
});
afterEach(() => {
  root.unmount();
  clearInk();
  setCentered(true);
  setExplained(false);
  document.body.replaceChildren();
});

const field = () => document.querySelector<HTMLElement>('[aria-label="Drawing pad"]') as HTMLElement;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
const predictions = () => [...document.querySelectorAll('[aria-label="Predictions"] > li')].map(({ textContent }) => textContent ?? '');
const ink = (): Ink => useDrawing.getState().ink;
const frame = () => inkFrame(ink(), INK_SIDE);

/** What a pointer does at some places of the field, in shares of its sides. */
function point(type: string, pointer: Partial<PointerEventInit>, ...places: readonly (readonly [number, number])[]) {
  const { left, top, width, height } = field().getBoundingClientRect();
  field().setPointerCapture = () => {}; // knows no pointer that is only said to be one
  for (const [x, y] of places) {
    const at = { clientX: left + x * width, clientY: top + y * height, bubbles: true, cancelable: true, ...pointer };
    flushSync(() => field().dispatchEvent(new PointerEvent(type, at)));
  }
}

const press = (key: string, init: KeyboardEventInit = {}, type = 'keydown') => {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...init });
  flushSync(() => field().dispatchEvent(event));
  return event.defaultPrevented;
};

test.each(['mouse', 'pen', 'touch'])('a %s draws from where it is put down to where it is lifted, and nothing after', (pointerType) => {
  const pointer = { pointerId: 5, pointerType, button: 0 };
  point('pointerdown', pointer, [0.5, 0.1]);
  point('pointermove', { ...pointer, button: -1 }, [0.5, 0.5], [0.5, 0.9]);
  point('pointermove', { ...pointer, pointerId: 6 }, [0.1, 0.1]); // a second finger
  point('pointerup', pointer, [0.5, 0.9]);
  point('pointermove', pointer, [0.9, 0.9]);
  const { left, right, top, bottom } = frame() ?? { left: 0, right: 0, top: 0, bottom: 0 };
  expect([left, right, top, bottom].map((at) => Math.round(at / 10))).toEqual([13, 15, 2, 26]);
  expect(getComputedStyle(field()).touchAction).toBe('none');
});

test('keys draw from cell to cell, move the ink, and take it away', () => {
  expect(press(' ')).toBe(true);
  press('ArrowDown');
  press('ArrowDown');
  press(' ', {}, 'keyup');
  const line = frame();
  press('ArrowDown');
  expect(frame()).toEqual(line);
  press('ArrowRight', { shiftKey: true });
  expect(frame()).toMatchObject({ left: (line?.left ?? 0) + 10, top: line?.top });
  expect(press('z', { ctrlKey: true })).toBe(false);
  press('ArrowLeft', { shiftKey: true });
  press('ArrowUp');
  press('Backspace');
  expect((frame()?.bottom ?? 0) < (line?.bottom ?? 0)).toBe(true);
  press('Delete');
  expect(frame()).toBeUndefined();
});

test('what is drawn is answered: ten classes, the likeliest first; the newest ink is what counts', async () => {
  expect(predictions()).toEqual([]);
  const mouse = { pointerId: 1, pointerType: 'mouse', button: 0 };
  point('pointerdown', mouse, [0.3, 0.2]);
  await expect.poll(predictions, PATIENCE).toHaveLength(10);
  const first = predictions();
  point('pointermove', mouse, [0.7, 0.2], [0.5, 0.8]);
  await expect.poll(predictions, PATIENCE).not.toEqual(first);
  for (const item of predictions()) expect(item).toMatch(/^\d \d+ %$/);
  const shares = predictions().map((item) => Number(item.split(' ')[1]));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  flushSync(() => button('Clear')?.click());
  expect([predictions(), frame()]).toEqual([[], undefined]);
}, 120_000);

test('a test digit is laid down, said by number and label, and explained; the next one follows', async () => {
  flushSync(() => button('Next test digit')?.click());
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('This is test digit 0 of the data set. Its label is 7.');
  await expect.poll(predictions, PATIENCE).toHaveLength(10);
  flushSync(() => button('Why?')?.click());
  await expect.poll(() => document.body.textContent, PATIENCE).toMatch(/for \d\s*against it/);
  await expect.poll(() => document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^For \d: most at/);
  flushSync(() => button('Next test digit')?.click());
  await expect.poll(() => useDrawing.getState().shown, PATIENCE).toMatchObject({ index: 1, label: 2 });
}, 120_000);

test('a network of points has no pad', () => {
  flushSync(() => edit(network('line > linear 1 > mse')));
  expect(field()).toBeNull();
});
