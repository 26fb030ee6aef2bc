/** The table of runs, with real threads: what stands in it, how it is sorted, what differs between two, notes, and deleting with a way back. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { network } from '../../network/notation.ts';
import { createMemoryRuns } from '../../storage/runStore.ts';
import { reset, startBuilder, train } from '../../stores/builder/builder.ts';
import { currentRun, useRuns } from '../../stores/builder/currentRun.ts';
import { openDocument, setTraining } from '../../stores/document/editing.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { type RunKeeper, startKeepingRuns } from '../../stores/runs/keeping.ts';
import { keepRunsIn, useKeptRuns } from '../../stores/runs/keptRuns.ts';
import { ChartMoment } from '../charts/ChartMoment.tsx';
import { LargeRuns } from './LargeRuns.tsx';

let root: Root;
let place: HTMLElement;
let keeper: RunKeeper;
let end: () => void;

function Page() {
  const run = useRuns(({ current }) => current);
  return (
    <RunContext value={run}>
      <ChartMoment>
        <LargeRuns />
      </ChartMoment>
    </RunContext>
  );
}

beforeAll(async () => {
  await page.viewport(1300, 740);
  keepRunsIn(createMemoryRuns());
  end = startBuilder();
  keeper = await startKeepingRuns();
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(place);
  root.render(<Page />);
});
afterAll(() => {
  root.unmount();
  place.remove();
  keeper.stop();
  end();
});

/** Machines may be busy. */
const PATIENCE = { timeout: 30_000 };
const eventually = <T,>(what: () => T) => expect.poll(what, PATIENCE);
const rows = () => [...document.querySelectorAll('[aria-label="Runs"] tbody tr')].map((row) => row.querySelector('th')?.textContent);

async function trainToTheEnd(lr: number, steps: number): Promise<void> {
  reset();
  setTraining({ lr, max_steps: steps });
  train();
  await eventually(() => currentRun().run.getState().phase).toBe('finished');
}

test('runs stand in the table with their settings and figures, and are sorted by any column', async () => {
  await eventually(() => place.textContent).toContain('Every run is kept here');
  openDocument(network('line > linear 1 > mse'));
  await trainToTheEnd(0.1, 30);
  await trainToTheEnd(0.01, 40);
  await trainToTheEnd(0.03, 20);
  await eventually(rows).toEqual(['Run 3', 'Run 2', 'Run 1']);
  const second = page.getByRole('row', { name: 'Show Run 2 on the charts' });
  await expect.element(second).toHaveTextContent(/SGD.*0\.01.*40.*Finished after 40 steps/);
  await page.getByRole('button', { name: 'Steps' }).click();
  expect(rows()).toEqual(['Run 2', 'Run 1', 'Run 3']);
  await page.getByRole('button', { name: 'Steps' }).click();
  expect(rows()).toEqual(['Run 3', 'Run 1', 'Run 2']);
  await page.getByRole('button', { name: 'Loss', exact: true }).click();
  const losses = useKeptRuns.getState().lines.toSorted((a, b) => a.loss - b.loss);
  expect(rows()).toEqual(losses.map(({ name }) => name));
});

test('what differs between two is said, whoever is chosen', async () => {
  await page.getByRole('button', { name: 'Run 1', exact: true }).click();
  await page.getByLabelText('Compared with').selectOptions('Run 2');
  const differences = page.getByRole('table', { name: 'What differs between Run 1 and Run 2' });
  await expect.element(differences).toHaveTextContent(/lr0\.10\.01max_steps3040Steps3040/);
});

test('a shown run has its curve and its mark; a name, a note and a pin stay', async () => {
  await page.getByRole('button', { name: 'Show Run 1 on the charts' }).click();
  await eventually(() => place.querySelector('figure')?.textContent).toContain('Run 1');
  const name = page.getByLabelText('Name');
  await name.fill('Big steps');
  await userEvent.keyboard('{Enter}');
  await page.getByLabelText('Note').fill('It shakes.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByRole('button', { name: 'Pin' }).click();
  await eventually(() => rows()[0]).toBe('Big steps');
  expect(useKeptRuns.getState().lines.find(({ note }) => note !== '')).toMatchObject({
    name: 'Big steps',
    note: 'It shakes.',
    isPinned: true,
  });
  expect(place.querySelector('figure')?.textContent).toContain('Big steps');
});

test('a run is deleted and comes back', async () => {
  await page.getByRole('button', { name: 'Run 2', exact: true }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await eventually(rows).not.toContain('Run 2');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(rows).toContain('Run 2');
});
