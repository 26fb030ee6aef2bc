/** The slider over moments follows the hand at once, however quick it is, and what is shown comes after it, with a real thread. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { network } from '../../network/notation.ts';
import { startBuilder, step } from '../../stores/builder/builder.ts';
import { currentRun, useRuns } from '../../stores/builder/currentRun.ts';
import { openDocument } from '../../stores/document/editing.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { Moment } from './Moment.tsx';

let root: Root;
let place: HTMLElement;
let end: () => void;

function Page() {
  const run = useRuns(({ current }) => current);
  return (
    <RunContext value={run}>
      <Moment />
    </RunContext>
  );
}

beforeAll(() => {
  end = startBuilder();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  root.render(<Page />);
});
afterAll(() => {
  root.unmount();
  place.remove();
  end();
});

const eventually = <T,>(what: () => T) => expect.poll(what, { timeout: 30_000 });
const slider = () => place.querySelector<HTMLInputElement>('input') ?? expect.unreachable();

/** As a key does, before anything was answered. */
function press(times: number): void {
  for (let i = 0; i < times; i++) {
    slider().stepDown();
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  }
}

test('three quick presses are three moments, and an answer that comes after Now is not shown', async () => {
  openDocument(network('line > linear 1 > mse'));
  for (let i = 1; i <= 5; i++) {
    step();
    await eventually(() => currentRun().run.getState().step).toBe(i);
  }
  await eventually(() => currentRun().metrics.getState().moments).toEqual([0, 1, 2, 3, 4, 5]);
  press(3);
  expect(slider().value).toBe('2');
  await eventually(() => slider().getAttribute('aria-valuetext')).toBe('step 2');
  press(1);
  currentRun().commands.showMoment(undefined);
  await eventually(() => slider().getAttribute('aria-valuetext')).toBe('step 5, now');
  step();
  await eventually(() => currentRun().run.getState().step).toBe(6);
  await eventually(() => slider().getAttribute('aria-valuetext')).toBe('step 6, now');
  expect(slider().value).toBe(slider().max);
});
