/** Runs kept between visits: what a reload brings back, and when it is not offered. The trainer is the real one, its workers are pretended. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { createMemoryStore } from '../../storage/memoryStore.ts';
import type { ProjectStore } from '../../storage/project.ts';
import { undo } from '../document/document.ts';
import { setParam as editParam, openDocument, setTraining } from '../document/editing.ts';
import { pause, reset } from './builder.ts';
import { currentRun } from './currentRun.ts';
import { type RunSaver, runsAreWritten, startRunSaver, useRunSaving } from './runSaver.ts';
import { MOST_BYTES, readSavedRun, type SavedRun } from './savedRun.ts';
import { forgetRun, offerRun, stoppedRun } from './stoppedRun.ts';
import { type FakePage, openFakePage } from './testing/fakePage.ts';

// For good: what is shown soon may be shown after its test has ended.
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void draw());
vi.stubGlobal('document', { baseURI: 'http://page/', hidden: false });

let page: FakePage;
let storage: ProjectStore;
let project = 'mine';
let ends: (() => void)[] = [];
let saver: RunSaver;

/** Opens the page with the network of the last visit: one weight, which is all that the pretended workers have. */
async function visit(): Promise<void> {
  offerRun(undefined);
  openDocument(setParam(network('line > linear 1 > mse'), 'fc1', 'bias', false));
  setTraining({ lr: 0.3, seed: 3 });
  page = openFakePage();
  saver = startRunSaver({ storage, project: () => project });
  ends = [page.end, saver.stop];
  await saver.offer(project);
  settle();
}

function leave(): void {
  for (const end of ends.reverse()) end();
  ends = [];
}

/** Trains so many steps, pauses, and leaves the page. */
async function leaveAfter(steps: number, meanwhile: () => void = () => undefined): Promise<void> {
  await visit();
  trainSteps(steps);
  pause();
  settle();
  meanwhile();
  leave();
}

/** The same with six steps, and comes back. */
const comeBack = (meanwhile?: () => void): Promise<void> => leaveAfter(6, meanwhile).then(visit);

const settle = () => page.settle();
const trainSteps = (count: number) => page.trainSteps(count);

beforeEach(() => {
  storage = createMemoryStore();
  project = 'mine';
});
afterEach(leave);

test('after a reload the run goes on where it was paused, with every step before', async () => {
  await visit();
  expect(stoppedRun()).toBeUndefined();
  trainSteps(6);
  pause();
  settle();
  const before = currentRun().history.records.copy();
  leave();
  await visit();
  expect(stoppedRun()?.checkpoint.step).toBe(6);
  expect(currentRun().history.records.steps).toBe(0);
  trainSteps(4);
  expect(stoppedRun()).toBeUndefined();
  expect(currentRun().run.getState()).toMatchObject({ phase: 'training', step: 6 });
  const { losses } = currentRun().history.records.copy();
  expect(losses.length).toBe(10);
  expect(losses.slice(0, 6)).toEqual(before.losses);
  expect(page.workers.at(-1)?.plan?.checkpoint?.parameters).toEqual(new Map([['fc1.weight', Float32Array.of(6)]]));
});

test('a run of a page with an older order of samples goes on in that order, and so on after the next reload', async () => {
  await leaveAfter(6);
  const { streams: _, ...older } = readSavedRun(await storage.readCheckpoint(project)) ?? {};
  await storage.writeCheckpoint(project, older);
  await visit();
  expect(page.workers.at(-1)?.plan?.streams).toBeUndefined(); // the newest, as long as it is not the run that goes on
  trainSteps(2);
  expect(page.workers.at(-1)?.plan?.streams).toBe(1);
  pause();
  settle();
  leave();
  await visit();
  expect(stoppedRun()?.streams).toBe(1);
  reset();
  settle();
  expect(page.workers.at(-1)?.plan?.streams).toBeUndefined();
});

test('a run whose order is not known here is not offered', async () => {
  await leaveAfter(3);
  const kept = readSavedRun(await storage.readCheckpoint(project));
  expect(kept?.streams).toBe(2);
  expect(readSavedRun({ ...kept, streams: 3 })).toBeUndefined();
});

test('a page that ends in mid-training has kept the last checkpoint', async () => {
  await visit();
  trainSteps(6);
  trainSteps(2);
  leave();
  await visit();
  expect(stoppedRun()?.checkpoint.step).toBe(8);
});

test('while a small run goes on, it is saved once a second, however many checkpoints come', async () => {
  let clock = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
  await visit();
  trainSteps(2);
  await vi.waitFor(async () => expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(2));
  trainSteps(2);
  clock += 1000;
  trainSteps(2);
  await vi.waitFor(async () => expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(6));
  now.mockRestore();
});

test('when the page may go away, what the worker has by then is asked for and saved', async () => {
  await visit();
  trainSteps(2);
  page.workers.at(-1)?.work(3); // an odd number of steps brings no checkpoint
  settle();
  expect(currentRun().history.checkpoints.last?.step).toBe(2);
  saver.saveNow();
  settle();
  await vi.waitFor(async () => expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(5));
});

test('the checkpoint of a run that was paused within a test comes after it rests, and is saved', async () => {
  await visit();
  trainSteps(2);
  const [worker] = page.workers;
  worker?.work(3);
  worker?.hear();
  const told = worker?.outbox.find(({ type }) => type === 'metrics');
  if (!worker || !told) throw new Error('internal: the pretended worker says nothing');
  worker.outbox.push({ type: 'phase', run: told.run, phase: 'paused', step: 5 });
  settle();
  expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(2);
  worker.outbox.push({
    type: 'checkpoint',
    run: told.run,
    checkpoint: { step: 5, parameters: new Map([['fc1.weight', Float32Array.of(5)]]), moments: new Map() },
  });
  settle();
  await vi.waitFor(async () => expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(5));
});

test('a run is offered only while the network is the one it was a run of', async () => {
  await comeBack();
  const offered = () => stoppedRun() !== undefined;
  expect(offered()).toBe(true);
  editParam('fc1', 'bias', true);
  expect(offered()).toBe(false);
  undo();
  expect(offered()).toBe(true);
  setTraining({ seed: 4 });
  expect(offered()).toBe(false);
  setTraining({ seed: 3, lr: 0.01, momentum: 0.9 });
  expect(offered()).toBe(true);
});

test('what is discarded is not offered again, neither is a run that was reset', async () => {
  await comeBack();
  forgetRun();
  expect(stoppedRun()).toBeUndefined();
  leave();
  await visit();
  expect(stoppedRun()).toBeUndefined();
  leave();
  await comeBack(reset);
  expect(stoppedRun()).toBeUndefined();
});

test('what takes the steps is known of a run, and kept with it', async () => {
  await comeBack();
  expect(stoppedRun()?.arithmetic).toBe('tape');
  trainSteps(1);
  expect(currentRun().run.getState().arithmetic).toBe('tape');
  const { arithmetic: _, ...older } = (await storage.readCheckpoint('mine')) as SavedRun;
  expect(readSavedRun(older)).toBeDefined();
  expect(readSavedRun({ ...older, arithmetic: 'abacus' })).toBeUndefined();
});

test('each network has a run of its own; one that goes on while another is open stays with its own', async () => {
  await visit();
  trainSteps(4);
  project = 'other';
  await saver.offer(project);
  trainSteps(2);
  pause();
  settle();
  expect(await storage.readCheckpoint('other')).toBeUndefined();
  expect(readSavedRun(await storage.readCheckpoint('mine'))?.checkpoint.step).toBe(6);
});

test('a run that is too large is not kept, and that is said', async () => {
  await visit();
  trainSteps(1);
  const [worker] = page.workers;
  worker?.work(1);
  const [told] = worker?.outbox ?? [];
  if (!worker || !told) throw new Error('internal: the pretended worker says nothing');
  const parameters = new Map([['fc1.weight', new Float32Array(1 + MOST_BYTES / 4)]]);
  worker.outbox.push({ type: 'checkpoint', run: told.run, checkpoint: { step: 2, parameters, moments: new Map() } });
  settle();
  await vi.waitFor(() => expect(useRunSaving.getState().isTooLarge).toBe(true));
  expect(await storage.readCheckpoint('mine')).toBeUndefined();
});

test('what stands in the store and is no run is not offered', async () => {
  const run = { network: '', checkpoint: {}, records: {} };
  for (const found of [undefined, null, 7, 'text', [], {}, run, { ...run, checkpoint: { step: 1, parameters: new Map([['a', [1]]]) } }])
    expect(readSavedRun(found)).toBeUndefined();
});

test('whoever ends the page can wait until the run is written', async () => {
  let finish = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { writeCheckpoint } = storage;
  storage.writeCheckpoint = async (id, run) => {
    await slow;
    return writeCheckpoint(id, run);
  };
  await visit();
  trainSteps(4);
  pause();
  settle();
  const written = runsAreWritten().then(() => storage.readCheckpoint(project));
  expect(await storage.readCheckpoint(project)).toBeUndefined();
  finish();
  expect(readSavedRun(await written)?.checkpoint.step).toBe(4);
});
