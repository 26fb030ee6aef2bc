/** The lesson's panel in a real browser: gone through by the keyboard, ticked by a real run, and shut. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { SAMPLE_LESSON } from '../../lessons/testing/sampleLesson.ts';
import { startBuilder, train } from '../../stores/builder/builder.ts';
import { setNumber } from '../../stores/builder/numbers.ts';
import { fileNow, undo, useDocument } from '../../stores/document/document.ts';
import { rename, setTraining } from '../../stores/document/editing.ts';
import { startLessons } from '../../stores/lesson/following.ts';
import { useLesson } from '../../stores/lesson/lesson.ts';
import { openOwnLesson } from '../../stores/lesson/opening.ts';
import { useProgress } from '../../stores/lesson/progress.ts';
import { panesOf, usePanes } from '../../stores/panes.ts';
import { LessonPanel } from './LessonPanel.tsx';

const PATIENCE = 60_000;
let root: Root;
let ends: (() => void)[] = [];

beforeAll(() => {
  localStorage.clear();
  ends = [startBuilder(), startLessons()];
});
afterAll(() => {
  for (const end of ends) end();
});
beforeEach(async () => {
  const place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { width: '300px', height: '600px' });
  root = createRoot(place);
  root.render(<LessonPanel />);
  await openOwnLesson(SAMPLE_LESSON);
  await vi.waitFor(() => expect(heading()).toBe('A line, and a wave'));
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const heading = () => document.querySelector('h2')?.textContent;
const partTitle = () => document.querySelector('h3')?.textContent;
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[aria-label="Goals"] input')];
const ticks = () => boxes().map((box) => box.getAttribute('aria-checked'));

test('texts are texts, parts follow one another, and the panel says what is hidden', async () => {
  expect(document.querySelectorAll('code')).toHaveLength(2);
  expect(partTitle()).toBe('A point');
  expect(document.querySelector('[aria-label="Hidden and locked"]')?.textContent).toContain('This lesson hides the palette.');
  expect(panesOf(usePanes.getState())).toEqual(['loss', 'points']);
  button('Next').click();
  await vi.waitFor(() => expect(partTitle()).toBe('Part 2'));
  expect(panesOf(usePanes.getState())).toEqual(['points']);
  expect(button('Next').getAttribute('aria-disabled')).toBe('true');
  button('Put it on the canvas').click();
  await vi.waitFor(() => expect(useDocument.getState().document.name).toBe('A wave'));
  expect(document.body.textContent).not.toContain('another network');
  undo();
  await vi.waitFor(() => expect(document.body.textContent).toContain('another network'));
  button('Back').click();
  await vi.waitFor(() => expect(partTitle()).toBe('A point'));
});

test('what is locked stays, until it is unlocked', async () => {
  const { lr } = useDocument.getState().document.training;
  setTraining({ lr: lr * 2 });
  expect(useDocument.getState().document.training.lr).toBe(lr);
  expect(useDocument.getState().notice?.text).toMatch(/^This lesson keeps the learning rate as they are|^This lesson keeps/);
  button('Unlock anyway: the learning rate').click();
  setTraining({ lr: 0.05 });
  expect(useDocument.getState().document.training.lr).toBe(0.05);
});

test('a goal is ticked by a run of its own network, and stays ticked', { timeout: PATIENCE }, async () => {
  expect(ticks()).toEqual(['false', 'false']);
  train();
  await vi.waitFor(() => expect(ticks()).toEqual(['true', 'false']), PATIENCE);
  expect([...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent)).toContain(
    'Goal reached: Reach the point.',
  );
  rename('Something else'); // the network is still the lesson's
  const { parameters } = fileNow();
  if (parameters) setNumber(parameters, 'fc1.weight', 0, 9);
  expect(ticks()).toEqual(['true', 'false']);
  expect([...useProgress.getState().reached.values()].some((goals) => goals.size === 1)).toBe(true);
});

test('closed, it gives all back that it took', async () => {
  button('Close lesson').click();
  await vi.waitFor(() => expect(heading()).toBeUndefined());
  expect(useLesson.getState().open).toBeUndefined();
  expect(usePanes.getState().ofLesson).toBeUndefined();
});
