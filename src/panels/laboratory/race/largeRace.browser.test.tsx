/** The page of a race with real threads: handles by keys, lanes added and removed, the table and what it says. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../../ui/tokens.css';
import '../../../ui/base.css';
import { network } from '../../../network/notation.ts';
import { startBuilder } from '../../../stores/builder/builder.ts';
import { currentRun } from '../../../stores/builder/currentRun.ts';
import { openDocument, setTraining } from '../../../stores/document/editing.ts';
import { endRace, setRaceSteps, setVariation, useRace } from '../../../stores/laboratory/race/race.ts';
import { RunContext } from '../../../stores/run/useRun.ts';
import { LargeRace } from './LargeRace.tsx';

let root: Root;
let place: HTMLElement;
let end: () => void;

beforeAll(() => {
  end = startBuilder();
  openDocument(network('line > linear 1 > mse'));
  setTraining({ lr: 0.1 });
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0', width: '1300px', height: '700px' });
  root = createRoot(place);
  root.render(
    <RunContext value={currentRun()}>
      <LargeRace />
    </RunContext>,
  );
});
afterAll(() => {
  root.unmount();
  place.remove();
  endRace();
  end();
});

/** Machines may be busy. */
const eventually = <T,>(what: () => T) => expect.poll(what, { timeout: 30_000 });
const handles = () => [...place.querySelectorAll<HTMLInputElement>('input[type="range"]')];
const rates = () => handles().map((handle) => handle.getAttribute('aria-valuetext'));
const press = (name: string) => {
  const found = [...place.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  (found ?? expect.fail(`no button ${name}`)).click();
};
const key = (i: number, key: string, shiftKey = false) =>
  handles()[i]?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
const rows = () => [...place.querySelectorAll('table[aria-label="Lanes"] tbody tr')].map((row) => row.textContent ?? '');

test('handles move by keys to the next stop, finely with Shift, by a decade, and never onto one another', async () => {
  await eventually(rates).toEqual(['0.01', '0.03', '0.1', '0.3', '1']);
  key(0, 'ArrowRight');
  await eventually(rates).toEqual(['0.02', '0.03', '0.1', '0.3', '1']);
  key(4, 'PageUp');
  await eventually(() => rates()[4]).toBe('10');
  key(2, 'ArrowRight', true);
  await eventually(() => rates()[2]).not.toBe('0.1');
  const before = rates();
  key(3, 'PageDown'); // 0.03 is another lane's
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(rates()).toEqual(before);
});

test('a race has two to eight lanes', async () => {
  for (let lanes = handles().length; lanes < 8; lanes++) {
    press('Add a lane');
    await eventually(() => handles().length).toBe(lanes + 1);
  }
  expect(new Set(rates()).size).toBe(8);
  const add = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Add a lane');
  expect(add?.disabled).toBe(true);
  for (let lanes = 8; lanes > 2; lanes--) {
    press(`Remove lane ${lanes}`);
    await eventually(() => handles().length).toBe(lanes - 1);
  }
  expect([...place.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === 'Remove lane 1')?.disabled).toBe(true);
});

test('lanes stand in the table with their numbers and verdicts, and a changed network is told of', async () => {
  setVariation('lr');
  setRaceSteps(300);
  await eventually(rates).toEqual(['0.01', '0.03', '0.1', '0.3', '1']);
  press('Start race');
  await eventually(() => useRace.getState().phase).toBe('finished');
  await eventually(() => rows().length).toBe(5);
  await eventually(() => rows().every((row) => /\d/.test(row))).toBe(true);
  await eventually(() => rows()[0] ?? '').toContain('300');
  expect(place.textContent).toContain('A race of “');
  setTraining({ batch_size: 5 });
  await eventually(() => place.textContent ?? '').toContain('you have changed the network since');
});
