/** The numbers of a small network on its cards, set by hand there: what a slide does to them, to the card and to undo. The run is a real one. */
import type { PropsWithChildren } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, expect, test, vi } from 'vitest';
import type { NetworkDocument } from '../network/document.ts';
import { TEMPLATES } from '../network/templates.ts';
import { startBuilder } from '../stores/builder/builder.ts';
import { currentRun, useRuns } from '../stores/builder/currentRun.ts';
import { undo, useDocument } from '../stores/document/document.ts';
import { openDocument, setTraining } from '../stores/document/editing.ts';
import { enlargePane, usePanes } from '../stores/panes.ts';
import { RunContext } from '../stores/run/useRun.ts';
import { draw, place } from './testing/drawnCanvas.tsx';

vi.setConfig({ testTimeout: 60_000 }); // machines may be busy
const PATIENCE = { timeout: 30_000 };

let end = () => {};
afterEach(() => end());

/** The run of the open network. */
const WithRun = ({ children }: PropsWithChildren) => <RunContext value={useRuns(({ current }) => current)}>{children}</RunContext>;

const template = (name: string): NetworkDocument => TEMPLATES.find((one) => one.name === name)?.document as NetworkDocument;

async function open(name: string) {
  openDocument(template(name));
  end = startBuilder();
  draw(WithRun);
  await expect.poll(() => sliders().length, PATIENCE).toBeGreaterThan(0);
}

const sliders = () => [...place.querySelectorAll<HTMLInputElement>('.react-flow__node input[type="range"]')];
const names = () => sliders().map((one) => one.getAttribute('aria-label'));
const slider = (name: string) => place.querySelector<HTMLInputElement>(`[aria-label="${name}, slider"]`) as HTMLInputElement;
const value = (name: string, at = 0) => useDocument.getState().parameters?.get(name)?.[at];
const undos = () => useDocument.getState().past.length;
const heightOf = (id: string) => place.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`)?.offsetHeight;

/** What a browser does when a hand moves a slider. */
function slide(name: string, to: number) {
  const one = slider(name);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(one, String(to));
  flushSync(() => one.dispatchEvent(new Event('input', { bubbles: true })));
}
const grab = (name: string) => flushSync(() => slider(name).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));

test('each number has a slider on its line; a slide is one step of undo, and neither moves the card nor makes it jump', async () => {
  await open('A corner');
  expect(names()).toEqual(
    ['fc1.weight[0,0]', 'fc1.bias[0]', 'fc1.weight[1,0]', 'fc1.bias[1]', 'fc2.weight[0,0]', 'fc2.weight[0,1]', 'fc2.bias'].map(
      (name) => `${name}, slider`,
    ),
  );
  // React Flow leaves what is in there alone: no drag of the card, no pan.
  expect(sliders().every((one) => one.closest('.nodrag.nopan'))).toBe(true);
  const [before, height] = [undos(), heightOf('fc1')];
  grab('fc1.weight[1,0]');
  const one = slider('fc1.weight[1,0]');
  for (const to of [0.5, 0.7, 1.2]) {
    slide('fc1.weight[1,0]', to);
    expect(slider('fc1.weight[1,0]')).toBe(one); // it stays under the hand, also before the run has answered
    expect(heightOf('fc1')).toBe(height);
    expect(place.querySelector('[data-id="fc1"]')?.textContent).toContain(to.toFixed(4));
  }
  expect(value('fc1.weight', 1)).toBeCloseTo(1.2, 5);
  expect(undos()).toBe(before + 1);
  grab('fc1.bias[0]');
  slide('fc1.bias[0]', -1);
  expect(undos()).toBe(before + 2);
  undo();
  undo();
  expect(value('fc1.weight', 1)).toBeUndefined();
});

test('while it trains nothing can be slid, at a moment in the past neither; at rest it begins anew from there', async () => {
  await open('One neuron');
  setTraining({ max_steps: 20 });
  const { commands, run, metrics } = currentRun();
  const height = heightOf('fc1');
  commands.train();
  await expect.poll(() => run.getState().phase, PATIENCE).toBe('finished');
  await expect.poll(() => sliders().length, PATIENCE).toBe(2);
  commands.showMoment(0);
  await expect.poll(() => metrics.getState().moment, PATIENCE).toBe(0);
  await expect.poll(() => sliders().length).toBe(0);
  expect(heightOf('fc1')).toBe(height);
  commands.showMoment(undefined);
  await expect.poll(() => sliders().length, PATIENCE).toBe(2);
  grab('fc1.bias');
  slide('fc1.bias', 1.5);
  expect(value('fc1.bias')).toBe(1.5);
  expect(currentRun().run.getState().step).toBe(0);
});

test('on a small screen the numbers and the words around them are large enough to be read, and whole', async () => {
  Object.assign(place.style, { inset: '0 auto auto 0', width: '886px', height: '504px' });
  await open('A corner');
  const zoom = () => new DOMMatrix(getComputedStyle(place.querySelector('.react-flow__viewport') ?? place).transform).a;
  await expect.poll(zoom).toBeLessThan(0.95);
  const words = [...place.querySelectorAll<HTMLElement>('[data-id="fc1"] svg text, [data-id="fc1"] p')];
  expect(words.length).toBeGreaterThan(4);
  for (const one of words) {
    expect(Number.parseFloat(getComputedStyle(one).fontSize) * zoom()).toBeGreaterThan(11.99);
    if (one.tagName === 'P') expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth + 1);
  }
});

test('the plot on the card of the data is a door to the large one', async () => {
  await open('A line');
  const door = place.querySelector<HTMLButtonElement>('[aria-label="Enlarge Points"]');
  expect(door?.closest('.nodrag')).not.toBeNull();
  flushSync(() => door?.click());
  expect(usePanes.getState().enlarged).toBe('points');
  expect([...useDocument.getState().selectedNodes]).toEqual(['data']);
  enlargePane(undefined);
});

test('from far off, where no number is legible, none can be slid: a finger that moves the canvas sets nothing', async () => {
  Object.assign(place.style, { inset: '0 auto auto 0', width: '390px', height: '422px' });
  await open('A corner');
  await expect.poll(() => place.querySelector('[data-far]')).not.toBeNull();
  expect(sliders().filter((one) => one.checkVisibility())).toEqual([]);
});
