/** Every run is kept: when, as what, and how it comes back. The trainer's client is the real one, its workers are pretended. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { createMemoryStore } from '../../storage/memoryStore.ts';
import type { ProjectStore } from '../../storage/project.ts';
import { pause, reset } from '../builder/builder.ts';
import { currentRun } from '../builder/currentRun.ts';
import { type RunSaver, startRunSaver } from '../builder/runSaver.ts';
import { offerRun } from '../builder/stoppedRun.ts';
import { type FakePage, openFakePage } from '../builder/testing/fakePage.ts';
import { useDocument } from '../document/document.ts';
import { setParam as editParam, openDocument, setTraining } from '../document/editing.ts';
import { type RunKeeper, startKeepingRuns } from './keeping.ts';
import { bringBackRun, changeRun, isKept, keepRunsIn, readRun, refreshRuns, removeRun, useKeptRuns } from './keptRuns.ts';
import { openRun } from './openRun.ts';
import { fileOf } from './runBody.ts';
import { endWords, type RunLine } from './runLine.ts';
import { MOST_SHOWN, toggleShown, useShownRuns } from './shownRuns.ts';

// For good: what is shown soon may be shown after its test has ended.
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void draw());
vi.stubGlobal('document', { baseURI: 'http://page/', hidden: false });

let page: FakePage;
let storage: ProjectStore;
let saver: RunSaver;
let keeper: RunKeeper;
let ends: (() => void)[] = [];

async function visit(): Promise<void> {
  offerRun(undefined);
  openDocument(setParam(network('line > linear 1 > mse'), 'fc1', 'bias', false));
  setTraining({ lr: 0.3, seed: 3 });
  page = openFakePage();
  saver = startRunSaver({ storage, project: () => 'mine' });
  keeper = await startKeepingRuns();
  ends = [page.end, saver.stop, keeper.stop];
  await saver.offer('mine');
  settle();
}

function leave(): void {
  for (const end of ends.reverse()) end();
  ends = [];
}

const settle = () => page.settle();
const trainSteps = (count: number) => page.trainSteps(count);

function rest(): void {
  pause();
  settle();
}

/** Name, steps and end of every run, the newest first. */
const told = () =>
  useKeptRuns
    .getState()
    .lines.filter(isKept)
    .map((line) => `${line.name}, ${line.steps}: ${endWords(line, false)}`);
const lineOf = (name: string): RunLine => useKeptRuns.getState().lines.find((line) => line.name === name) ?? expect.unreachable();

let clock = 1_000_000;
beforeEach(() => {
  storage = createMemoryStore();
  keepRunsIn(storage.runs);
  vi.spyOn(Date, 'now').mockImplementation(() => (clock += 1000));
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

test('a run is kept where it rests, goes on as the same one, and makes way for the next', async () => {
  await visit();
  expect(told()).toEqual([]);
  trainSteps(4);
  rest();
  expect(told()).toEqual(['Run 1, 4: Paused at step 4']);
  trainSteps(2);
  rest();
  expect(told()).toEqual(['Run 1, 6: Paused at step 6']);
  reset();
  settle();
  setTraining({ lr: 0.1 });
  trainSteps(40);
  expect(told()).toEqual(['Run 2, 40: Finished after 40 steps', 'Run 1, 6: Paused at step 6']);
  expect(lineOf('Run 1')).toMatchObject({ rates: [Math.fround(0.3), Math.fround(0.3)], seed: 3, optimizer: 'SGD', hasParameters: true });
});

test('what is reset in mid-training is kept up to its last step', async () => {
  await visit();
  trainSteps(4);
  page.workers.at(-1)?.work(3);
  settle();
  reset();
  settle();
  expect(told()).toEqual(['Run 1, 7: Broken off']);
});

test('after a reload a run goes on under its own name; a page that was closed in mid-training has kept it', async () => {
  await visit();
  trainSteps(6);
  rest();
  await changeRun(lineOf('Run 1').id, { note: 'mine', isPinned: true });
  leave();
  keepRunsIn(storage.runs);
  await visit();
  expect(told()).toEqual(['Run 1, 6: Paused at step 6']);
  trainSteps(4);
  keeper.keepNow();
  leave();
  keepRunsIn(storage.runs);
  await visit();
  expect(told()).toEqual(['Run 1, 10: Broken off']);
  expect(lineOf('Run 1')).toMatchObject({ note: 'mine', isPinned: true });
});

test('a run that blew up stays as it blew up; what goes on from before it is another one', async () => {
  await visit();
  trainSteps(4);
  setTraining({ lr: 5 });
  settle();
  page.workers.at(-1)?.work(2);
  settle();
  expect(told()).toEqual(['Run 1, 10: Diverged at step 5']);
  setTraining({ lr: 0.1 });
  trainSteps(4);
  rest();
  expect(told()).toEqual(['Run 2, 8: Paused at step 8', 'Run 1, 10: Diverged at step 5']);
});

test('going on from an earlier moment leaves the run as it was', async () => {
  await visit();
  trainSteps(2);
  trainSteps(2);
  rest();
  currentRun().commands.showMoment(2);
  settle();
  currentRun().history.showMoment({ step: 2, tensorCount: 0, views: {} });
  currentRun().metrics.setState({ moment: 2 });
  currentRun().commands.continueFromMoment();
  settle();
  trainSteps(4);
  rest();
  expect(told()).toEqual(['Run 2, 6: Paused at step 6', 'Run 1, 4: Paused at step 4']);
});

test('a kept run comes back with its settings, its values and its curve, and what goes on from it is a run of its own', async () => {
  await visit();
  trainSteps(6);
  rest();
  const { losses } = currentRun().history.records.copy();
  reset();
  settle();
  setTraining({ lr: 0.01 });
  editParam('fc1', 'bias', true);
  settle();
  await openRun(lineOf('Run 1'));
  settle();
  expect(currentRun().run.getState()).toMatchObject({ phase: 'paused', step: 6 });
  expect(currentRun().history.records.copy().losses).toEqual(losses);
  expect(useDocument.getState().document.training).toMatchObject({ lr: 0.3, seed: 3 });
  expect(page.workers.at(-1)?.plan?.checkpoint?.parameters).toEqual(new Map([['fc1.weight', Float32Array.of(6)]]));
  expect(told()).toEqual(['Run 1, 6: Paused at step 6']); // nothing was trained yet
  trainSteps(2);
  rest();
  expect(told()).toEqual(['Run 2, 8: Paused at step 8', 'Run 1, 6: Paused at step 6']);
});

test('the network of a run is the one it began with, whatever is drawn meanwhile', async () => {
  await visit();
  trainSteps(4);
  editParam('fc1', 'bias', true);
  setTraining({ batch_size: 2, lr: 0.2 });
  settle();
  rest();
  const body = await readRun(lineOf('Run 1').id);
  const file = body && fileOf(body);
  const document = file?.ok ? file.value.document : expect.unreachable();
  expect(document.nodes.find(({ id }) => id === 'fc1')?.params).toMatchObject({ bias: false });
  expect(document.training.batch_size).not.toBe(2);
});

test('a deleted run is gone from the table and the charts, and can be brought back', async () => {
  await visit();
  trainSteps(4);
  rest();
  reset();
  settle();
  const line = lineOf('Run 1');
  await toggleShown(line);
  expect([...useShownRuns.getState().shown.keys()]).toEqual([line.id]);
  await removeRun(line.id);
  expect(told()).toEqual([]);
  expect(useShownRuns.getState().shown.size).toBe(0);
  await refreshRuns();
  await bringBackRun(line.id);
  expect(told()).toEqual(['Run 1, 4: Paused at step 4']);
});

test('so many runs are shown and no more, each in a place of its own', async () => {
  await visit();
  for (let i = 0; i <= MOST_SHOWN; i++) {
    trainSteps(2);
    rest();
    reset();
    settle();
  }
  for (const line of useKeptRuns.getState().lines) await toggleShown(line);
  const places = [...useShownRuns.getState().shown.values()].map(({ place }) => place);
  expect(places.sort()).toEqual(Array.from({ length: MOST_SHOWN }, (_, place) => place));
  expect(useDocument.getState().notice?.text).toContain('Take another one away');
});

test('what a store has under a run’s id is taken only where it is a run', async () => {
  await visit();
  trainSteps(4);
  rest();
  const { id } = lineOf('Run 1');
  await storage.runs.write('damaged', { name: 'No run' }, { text: 7 });
  await refreshRuns();
  expect(told()).toEqual(['Run 1, 4: Paused at step 4']);
  expect(await readRun('damaged')).toBeUndefined();
  expect(await readRun(id)).toBeDefined();
});
