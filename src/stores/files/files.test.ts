/** Files in and out of the page, with what is open and what was trained. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { network } from '../../network/notation.ts';
import type { TrainerClient, TrainerEvent } from '../../training/client/trainerClient.ts';
import type { Checkpoint, RunId, RunPlan } from '../../training/shared/protocol.ts';
import { startBuilder, train } from '../builder/builder.ts';
import { dropParameters, undo, useDocument } from '../document/document.ts';
import { openDocument, setParam } from '../document/editing.ts';
import { startingOf } from '../document/starting.ts';
import { networkFile, openFrom, type ReadableFile, trainedFile, useFiles } from './files.ts';
import { metricsFile } from './metricsFile.ts';

const LINE = 'mnist > flatten > linear 10 > cross_entropy';
const values = (fill: number) =>
  new Map([
    ['fc1.weight', new Float32Array(7840).fill(fill)],
    ['fc1.bias', new Float32Array(10).fill(fill)],
  ]);
const fileOf = (text: string, name = 'some.tinkergrad.json'): ReadableFile => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});

let plans: RunPlan[] = [];
let say: (event: TrainerEvent) => void = () => undefined;
let answers = true;
const RUN = 1 as RunId;
const nothing = () => undefined;
const trainer: TrainerClient = {
  prepare: (plan) => {
    plans.push(plan);
    return RUN;
  },
  readParameters: () => answers && say({ type: 'parameters', run: RUN, step: 7, parameters: values(0.5) }),
  train: nothing,
  step: nothing,
  beat: nothing,
  pause: nothing,
  setLearningRate: nothing,
  setLive: nothing,
  setPace: nothing,
  setTurn: nothing,
  shareData: nothing,
  showMoment: nothing,
  setViews: nothing,
  retryData: nothing,
  checkpoint: nothing,
  dispose: nothing,
};
const ready = () => say({ type: 'phase', run: RUN, phase: 'ready', step: 0 });
const checkpoint = (step: number): Checkpoint => ({ step, parameters: values(0.25), moments: new Map() });
const steps = (count: number) => {
  const fill = () => new Float32Array(count).fill(0.5);
  const metrics = {
    firstStep: 1,
    lrs: fill(),
    losses: fill(),
    accuracies: fill(),
    tests: [],
    marks: [],
    stepsPerEpoch: 938,
    samplesPerSecond: 1,
  };
  say({ type: 'metrics', run: RUN, metrics });
};

let end = () => {};
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void draw());

beforeEach(() => {
  [plans, answers] = [[], true];
  useFiles.setState({ refusal: undefined });
  openDocument(network(LINE));
  end = startBuilder((hear) => {
    say = hear;
    return trainer;
  });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

const textOf = async (file: Awaited<ReturnType<typeof trainedFile>>): Promise<string> => (file.ok ? file.value.blob.text() : file.reason);

test('what is saved is opened again as the same network', async () => {
  const { document } = useDocument.getState();
  const saved = networkFile();
  expect(saved.name).toBe('mnist-flatten-linear-10-cross-entropy.tinkergrad.json');
  openDocument(network('mnist > flatten > linear 3 > cross_entropy'));
  await openFrom(fileOf(await saved.blob.text()));
  expect(useDocument.getState().document).toEqual(document);
});

test('a file that is refused leaves all as it was, and is named with the place', async () => {
  const before = useDocument.getState();
  const broken = writeFile(before.document).replace('"out_features": 10', '"out_features": "abc"');
  await openFrom(fileOf(broken, 'broken.json'));
  expect(useFiles.getState().refusal).toEqual({
    what: { did: 'open', file: 'broken.json' },
    text: 'nodes[2].params.out_features: expected a whole number from 1 to 65,536, got "abc"',
  });
  expect(useDocument.getState()).toBe(before);
  await openFrom(fileOf(writeFile(before.document)));
  expect(useFiles.getState().refusal).toBeUndefined();
});

test('a file that cannot be read, or is huge, is refused unread', async () => {
  await openFrom({ name: 'folder', size: 0, arrayBuffer: () => Promise.reject(new Error('no')) });
  expect(useFiles.getState().refusal?.text).toContain('could not read it');
  await openFrom({ name: 'huge', size: 1e9, arrayBuffer: () => Promise.reject(new Error('must not be read')) });
  expect(useFiles.getState().refusal?.text).toContain('larger than 64 MB');
});

test('of two files opened in a row the last one counts, however long the first takes', async () => {
  const slow = { ...fileOf(writeFile(network(LINE, 'slow'))), arrayBuffer: () => new Promise<ArrayBuffer>((done) => setTimeout(done, 50)) };
  const first = openFrom(slow);
  await openFrom(fileOf(writeFile(network(LINE, 'quick'))));
  await first;
  expect(useDocument.getState().document.name).toBe('quick');
  expect(useFiles.getState().refusal).toBeUndefined();
});

test('training starts from the values in a file as long as they fit; undo brings them back', async () => {
  await openFrom(fileOf(writeFile(network(LINE), values(2))));
  expect(plans.at(-1)?.parameters).toEqual(values(2));
  setParam('fc1', 'bias', false);
  expect(startingOf(useDocument.getState())).toMatchObject({ from: 'seed', misfit: expect.any(String) });
  train();
  expect(plans.at(-1)).not.toHaveProperty('parameters');
  undo();
  expect(startingOf(useDocument.getState())).toEqual({ from: 'file', values: values(2) });
  dropParameters();
  expect(startingOf(useDocument.getState())).toEqual({ from: 'seed' });
  undo();
  expect(startingOf(useDocument.getState()).from).toBe('file');
});

test('trained parameters are the worker’s, and saved as a file that opens', async () => {
  ready();
  const file = await trainedFile();
  expect(file.ok && file.value.name).toBe('mnist-flatten-linear-10-cross-entropy-step-7.tinkergrad.json');
  const read = readFile(await textOf(file));
  expect(read.ok && read.value.parameters).toEqual(values(0.5));
});

test('where the worker is gone they are those of the last checkpoint', async () => {
  ready();
  steps(5);
  say({ type: 'checkpoint', run: RUN, checkpoint: checkpoint(4) });
  say({ type: 'lost', run: RUN, message: 'Gone.' });
  const read = readFile(await textOf(await trainedFile()));
  expect(read.ok && read.value.parameters).toEqual(values(0.25));
});

test('a worker that does not answer is not waited for without end; one that is lost meanwhile even less', async () => {
  vi.useFakeTimers();
  answers = false;
  ready();
  const file = trainedFile();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await file).toMatchObject({ ok: false, reason: expect.stringContaining('did not answer') });
  const second = trainedFile();
  say({ type: 'lost', run: RUN, message: 'Gone.' });
  expect((await second).ok).toBe(false);
});

test('parameters of another network than the drawn one, or of none, are not saved', async () => {
  const none = await trainedFile();
  ready();
  steps(3);
  say({ type: 'phase', run: RUN, phase: 'training', step: 3 });
  setParam('fc1', 'bias', false);
  const other = await trainedFile();
  expect([none, other].map((file) => (file.ok ? 'saved' : file.reason))).toMatchInlineSnapshot(`
    [
      "There are no parameters yet. Press Train, then save again.",
      "The values of fc1.bias do not fit the network as it is drawn now. Train it again, then save again.",
    ]
  `);
});

test('metrics are a table, once there are steps', async () => {
  expect(await metricsFile()).toMatchObject({ ok: false });
  steps(2);
  const file = await metricsFile();
  expect(await textOf(file)).toBe(
    'step,epoch,lr,loss,accuracy,test_loss,test_accuracy\n1,0.00106609808,0.5,0.5,0.5,,\n2,0.00213219616,0.5,0.5,0.5,,\n',
  );
});
