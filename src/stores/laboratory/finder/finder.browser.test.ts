/** The finder with real workers: what it measures, what it leaves alone, and until when its zones hold. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { NetworkDocument } from '../../../network/document.ts';
import { network } from '../../../network/notation.ts';
import { startBuilder, step } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { useDocument } from '../../document/document.ts';
import { openDocument } from '../../document/editing.ts';
import { findRate, stopFinding } from './finder.ts';
import { NOTHING, useFinder } from './found.ts';
import { changedSetting } from './zones.ts';

const PATIENCE = { timeout: 60_000 };
const DIGITS = 'mnist > flatten > linear 32 > relu > linear 10 > cross_entropy';

let end: () => void;
beforeAll(() => {
  end = startBuilder();
});
afterEach(() => {
  stopFinding();
  useFinder.setState(NOTHING);
});
afterAll(() => end());

const found = () => useFinder.getState().measured;
const isReady = () => expect.poll(() => currentRun().run.getState().phase, PATIENCE).toBe('ready');

async function open(document: NetworkDocument) {
  openDocument(document);
  await isReady();
}

async function find() {
  await findRate();
  await expect.poll(() => useFinder.getState().phase, PATIENCE).toBe('idle');
  return useFinder.getState();
}

const parameters = async () => {
  const read = await currentRun().commands.readParameters();
  return read.ok ? { step: read.value.step, values: [...read.value.parameters].map(([name, values]) => [name, [...values]]) } : read.reason;
};

test('it suggests a rate for digits, from the parameters as they are, and leaves those as they are to the last bit', async () => {
  await open(network(DIGITS));
  const fresh = await find();
  expect(fresh.refusal).toBeUndefined();
  expect(fresh.measured?.step).toBe(0);
  expect(fresh.measured?.test.suggestion).toMatchObject({ ok: true });
  for (let i = 1; i <= 3; i++) {
    step();
    await expect.poll(() => currentRun().run.getState(), PATIENCE).toMatchObject({ phase: 'paused', step: i });
  }
  const before = await parameters();
  const trained = await find();
  expect(trained.measured?.step).toBe(3);
  expect(trained.measured?.test.losses[0]).not.toBe(fresh.measured?.test.losses[0]);
  expect(await parameters()).toEqual(before);
  expect(useDocument.getState().document.training.lr).toBe(0.3);
});

test.for(['single > linear 1 > mse', 'line > linear 1 > mse', 'sine > linear 8 > tanh > linear 1 > mse'])(
  'it comes to an end on %s',
  async (line) => {
    const document = network(line);
    await open({ ...document, training: { ...document.training, batch_size: 1 } });
    const { measured, refusal } = await find();
    expect(refusal).toBeUndefined();
    expect(measured?.test.losses.length).toBeGreaterThan(10);
  },
);

test('a network that cannot train gives a sentence', async () => {
  openDocument(network('mnist > flatten > linear 10'));
  expect((await find()).refusal).toMatch(/^This network cannot train yet/);
  expect(found()).toBeUndefined();
});

test('another optimizer, another argument of it, another batch size: what was measured no longer holds', () => {
  const { training } = network(DIGITS);
  expect(changedSetting(training, { ...training, lr: 1, epochs: 3, seed: 4 })).toBeUndefined();
  expect(changedSetting(training, { ...training, momentum: 0 })).toBeUndefined();
  expect(changedSetting(training, { ...training, momentum: 0.9 })).toBe('optimizer');
  expect(changedSetting(training, { ...training, optimizer: 'Adam' })).toBe('optimizer');
  expect(changedSetting(training, { ...training, batch_size: 32 })).toBe('batchSize');
});
