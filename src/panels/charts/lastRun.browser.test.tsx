/** The run before stays faintly behind the one of now, and goes with another network, with real threads. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { network } from '../../network/notation.ts';
import { drawAnew, reset, startBuilder, train } from '../../stores/builder/builder.ts';
import { currentRun, useRuns } from '../../stores/builder/currentRun.ts';
import { openDocument, setTraining } from '../../stores/document/editing.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { ChartMoment } from './ChartMoment.tsx';
import { LiveLoss } from './LiveLoss.tsx';

let root: Root;
let place: HTMLElement;
let end: () => void;

function Page() {
  const run = useRuns(({ current }) => current);
  return (
    <RunContext value={run}>
      <ChartMoment>
        <div style={{ height: 300, width: 500 }}>
          <LiveLoss />
        </div>
      </ChartMoment>
    </RunContext>
  );
}

beforeAll(() => {
  end = startBuilder();
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(place);
  root.render(<Page />);
});
afterAll(() => {
  root.unmount();
  place.remove();
  end();
});

/** Machines may be busy. */
const eventually = <T,>(what: () => T) => expect.poll(what, { timeout: 30_000 });
const line = () => place.querySelector('[data-other-run="last"] path:last-child')?.getAttribute('d') ?? '';
const isTold = () => place.textContent?.includes('last run');

async function trainToTheEnd(steps: number): Promise<void> {
  setTraining({ max_steps: steps });
  train();
  await eventually(() => currentRun().run.getState().phase).toBe('finished');
}

test('the curve of the run before is there after Reset and a new seed, and gone where it says nothing', async () => {
  openDocument(network('line > linear 1 > mse'));
  setTraining({ lr: 0.1 });
  await trainToTheEnd(120);
  expect(line()).toBe('');
  expect(isTold()).toBe(false);
  reset();
  setTraining({ lr: 0.01 });
  await trainToTheEnd(60);
  await eventually(line).toMatch(/^M[\d. L]+/);
  expect(isTold()).toBe(true);
  const first = line();
  drawAnew();
  await trainToTheEnd(60);
  await eventually(() => line() !== '' && line() !== first).toBe(true); // now it is that of the second run
  reset();
  openDocument(network('sine > linear 1 > mse'));
  await trainToTheEnd(30);
  await eventually(isTold).toBe(false);
  expect(line()).toBe('');
});
