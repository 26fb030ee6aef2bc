/** The test set in a real browser, asked of a real run: its matrix, its gallery, and the data set to browse. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { clearInk, useDrawing } from '../../stores/drawing.ts';
import { choose, useGallery } from '../../stores/gallery.ts';
import { enlargePane, usePanes } from '../../stores/panes.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import type { TestAnswers } from '../../training/shared/views.ts';
import { BrowseDigits } from './BrowseDigits.tsx';
import { Gallery } from './Gallery.tsx';
import { LargeConfusion } from './LargeConfusion.tsx';
import { LiveConfusion } from './LiveConfusion.tsx';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy
const PATIENCE = { timeout: 60_000 };

let root: Root;
/** One run after the other, with the digits that are there. */
let session: RunSession;
beforeAll(() => {
  session = createRunSession();
});
afterAll(() => session.dispose());
beforeEach(() => {
  const reading = readNetwork(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  session.commands.prepare({ spec: reading.spec, settings: { ...DEFAULT_TRAINING, max_steps: 30, lr: 0.3 } });
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 1200px; height: 700px';
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  choose({ show: 'wrong', truth: undefined, predicted: undefined });
  enlargePane(undefined);
  clearInk();
  document.body.replaceChildren();
});

const draw = (what: ReactNode) => flushSync(() => root.render(<RunContext value={session}>{what}</RunContext>));
const cells = () => [...document.querySelectorAll<HTMLButtonElement>('table[aria-label="Confusion matrix"] button')];
const cell = (truth: number, predicted: number) =>
  document.querySelector<HTMLButtonElement>(`[data-cell="${truth} ${predicted}"]`) as HTMLButtonElement;
const counts = () => cells().map(({ textContent }) => Number(textContent));
const tiles = (list: string) => [...document.querySelectorAll<HTMLButtonElement>(`ul[aria-label^="${list}"] button`)];
const pager = () => document.querySelector('nav [role="status"]')?.textContent;
const press = (name: string) =>
  flushSync(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const select = (label: string, value: string) => {
  const field = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control as HTMLSelectElement;
  field.value = value;
  flushSync(() => field.dispatchEvent(new Event('change', { bubbles: true })));
};
const key = (name: string) =>
  flushSync(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));

async function trained() {
  session.commands.train();
  await expect.poll(() => session.run.getState().phase, PATIENCE).toBe('finished');
}

test('the matrix counts every test digit at the step it tells, before training and after it; a number opens its digits', async () => {
  draw(<LiveConfusion />);
  await expect.poll(() => cells().length, PATIENCE).toBe(100);
  expect(document.body.textContent).toContain('at step 0:');
  await trained();
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('at step 30:');
  const rows = Array.from({ length: 10 }, (_, truth) => counts().slice(truth * 10, truth * 10 + 10));
  // How many of each digit MNIST's test set has.
  expect(rows.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]);
  flushSync(() => cell(4, 9).click());
  expect(useGallery.getState()).toMatchObject({ show: 'wrong', truth: 4, predicted: 9 });
  expect(usePanes.getState().enlarged).toBe('confusion');
});

test('one cell is reached by Tab and the others by arrows, each with its words', async () => {
  draw(<LiveConfusion />);
  await expect.poll(() => cells().length, PATIENCE).toBe(100);
  expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cell(0, 0)]);
  cell(0, 0).focus();
  for (const arrow of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) key(arrow);
  expect(document.activeElement).toBe(cell(1, 0));
  expect(cell(1, 0).getAttribute('aria-label')).toBe(`1 taken for 0: ${cell(1, 0).textContent} of 1135`);
});

test('the gallery shows the digits of a cell, in pages, and picks one', async () => {
  draw(<LargeConfusion />);
  await trained();
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('at step 30:');
  const wrong = 10_000 - counts().reduce((sum, count, i) => sum + (i % 11 === 0 ? count : 0), 0);
  expect(pager()).toBe(`1–30 of ${wrong.toLocaleString('en-US')} digits`);
  flushSync(() => cell(0, 0).click());
  expect(cell(0, 0).getAttribute('aria-pressed')).toBe('true');
  expect(pager()).toBe(`1–30 of ${cell(0, 0).textContent} digits`);
  await expect.poll(() => document.querySelectorAll('ul canvas').length, PATIENCE).toBe(30);
  expect(tiles('Test digits').every(({ textContent }) => textContent?.startsWith('0 → 0'))).toBe(true);
  press('Next');
  expect(pager()).toMatch(/^31–60 of/);
  select('Show', 'all');
  select('Taken for', '');
  expect(pager()).toBe('1–30 of 980 digits');
  const [first] = tiles('Test digits');
  flushSync(() => first?.click());
  // The first 0 of MNIST's test set.
  expect(useDrawing.getState().wanted).toEqual({ split: 'test', index: 3 });
});

test('answers that are told again are not newer ones', () => {
  const answers = (step: number, sure: number): TestAnswers => ({
    step,
    labels: Uint8Array.of(0, 1),
    predicted: Uint8Array.of(1, 1),
    sureness: Float32Array.of(sure, 0.9),
    losses: new Float32Array(10),
    of: 2,
  });
  const show = (step: number, sure: number) => draw(<Gallery answers={answers(step, sure)} classes={10} />);
  show(30, 0.8);
  const gallery = document.querySelector('[aria-label="Test gallery"]');
  flushSync(() => gallery?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, relatedTarget: document.body })));
  show(30, 0.8);
  expect(gallery?.textContent).not.toContain('kept while you are here');
  show(30, 0.7); // another run has come as far
  expect(gallery?.textContent).toContain('kept while you are here');
});

test('the gallery keeps its order while a hand or the keyboard is in it, says of which step it is, and is renewed by a button', async () => {
  draw(<LargeConfusion />);
  await trained();
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('at step 30:');
  const gallery = () => document.querySelector<HTMLElement>('[aria-label="Test gallery"]') as HTMLElement;
  const words = () => tiles('Test digits').map(({ ariaLabel }) => ariaLabel);
  const over = (type: string) =>
    flushSync(() => gallery().dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', relatedTarget: document.body })));
  expect(gallery().textContent).toContain('at step 30');
  const first = words();
  over('pointerover');
  session.commands.train();
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('at step 60:');
  expect(words()).toEqual(first);
  expect(gallery().textContent).toContain('at step 30, kept while you are here');
  press('Show step 60');
  expect(gallery().textContent).toContain('at step 60');
  expect(gallery().textContent).not.toContain('kept');
  const second = words();
  expect(second).not.toEqual(first);
  over('pointerout');
  flushSync(() => tiles('Test digits')[0]?.focus());
  session.commands.train();
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('at step 90:');
  expect(words()).toEqual(second);
  flushSync(() => (document.activeElement as HTMLElement).blur());
  expect(gallery().textContent).toContain('at step 90');
  expect(words()).not.toEqual(second);
});

test('the data set is browsed by set and by class, with labels and numbers', async () => {
  draw(<BrowseDigits />);
  const words = () => tiles('Digits with').map(({ textContent }) => textContent);
  await expect.poll(() => words().length, PATIENCE).toBe(30);
  expect(words().slice(0, 3)).toEqual(['5\n#0', '0\n#1', '4\n#2']);
  select('Set', 'test');
  await expect.poll(() => words()[0], PATIENCE).toBe('7\n#0');
  expect(pager()).toBe('1–30 of 10,000 digits');
  select('Digit', '3');
  await expect.poll(pager, PATIENCE).toBe('1–30 of 1,010 digits');
  expect(words().every((one) => one?.startsWith('3\n'))).toBe(true);
  press('Next');
  await expect.poll(() => Number(words()[0]?.slice(3)), PATIENCE).toBeGreaterThan(200);
  expect(pager()).toBe('31–60 of 1,010 digits');
});
