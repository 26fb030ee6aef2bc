/** The scenes, lived through in the stores with the real trainer: who follows their text reaches every goal, and the numbers they state are so. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pause, train } from '../builder/builder.ts';
import { currentRun } from '../builder/currentRun.ts';
import { select } from '../document/document.ts';
import { removeSelected, setParam, setRequiresGrad, setTraining, switchKind } from '../document/editing.ts';
import { forgetDeeds } from './deeds.ts';
import { beats, byHand, FIVE, loss, metrics, open, ready, stands, startStores, steps, trainOn, value } from './testing/sceneRuns.ts';

vi.setConfig({ testTimeout: 240_000 }); // the cpu engine is slow, and machines may be busy

let end = () => {};
beforeAll(async () => {
  end = await startStores();
});
afterAll(() => end());
beforeEach(forgetDeeds);

test('One neuron', async () => {
  const lesson = await open('one-neuron');
  expect(stands(lesson, 0)).toEqual([false, false]);
  await byHand(1.5, 0.5);
  expect(stands(lesson, 0)).toEqual([true, true]);
  await trainOn();
  expect(stands(lesson, 1)).toEqual([true]);
  await open('one-neuron', 3);
  expect(stands(lesson, 3)).toEqual([false]);
  setParam('fc1', 'out_features', 3);
  expect(stands(lesson, 3)).toEqual([true]);
  setRequiresGrad('fc1', false);
  await ready();
  await trainOn();
  expect(stands(lesson, 4)).toEqual([true]);
});

test('Layers', async () => {
  const lesson = await open('layers');
  await trainOn();
  expect(stands(lesson, 0)).toEqual([true]);
  switchKind('act1', 'LeakyReLU');
  await ready();
  await trainOn();
  expect(stands(lesson, 2)).toEqual([true]);
  select(['act1']);
  removeSelected();
  await ready();
  await trainOn();
  expect(stands(lesson, 1)).toEqual([true]);
  expect(loss(1000)).toBeCloseTo(0.344, 3);
});

test('Layers: a sine of 2, 8 and 64 units', async () => {
  const lesson = await open('layers', 4);
  await trainOn();
  expect(stands(lesson, 4)).toEqual([true, false, false]);
  setParam('fc1', 'out_features', 8);
  await ready();
  await trainOn();
  expect(stands(lesson, 4)).toEqual([false, true, false]);
  setParam('fc1', 'out_features', 64);
  await ready();
  await trainOn();
  expect(stands(lesson, 4)).toEqual([false, false, true]);
});

test('Loss', async () => {
  const lesson = await open('loss');
  await steps(1);
  expect(loss(1)).toBeCloseTo(1, 6);
  await byHand(1, 1);
  await steps(1);
  expect(stands(lesson, 0)).toEqual([true]);
  for (const [kind, at1, at2, at01] of [
    ['MSELoss', 1, 4, 0.01],
    ['SmoothL1Loss', 0.5, 1.5, 0.005],
    ['L1Loss', 1, 2, 0.1],
  ] as const) {
    switchKind('loss', kind);
    for (const [bias, expected] of [
      [0.4, at1],
      [-0.6, at2],
      [1.3, at01],
    ] as const) {
      await byHand(0.6, bias);
      await steps(3);
      expect(loss(1)).toBeCloseTo(expected, 4);
    }
    if (kind === 'MSELoss') expect(stands(lesson, 1)).toEqual([true, false]);
    if (kind === 'SmoothL1Loss') expect(stands(lesson, 1)).toEqual([false, true]);
  }
  await open('loss', 2);
  await trainOn();
  expect(stands(lesson, 2)).toEqual([true, false]);
  switchKind('loss', 'L1Loss');
  await ready();
  await trainOn();
  expect(stands(lesson, 2)).toEqual([false, true]);
});

test('Loss: formulas of one’s own, one of which falls for ever', async () => {
  const lesson = await open('loss', 3);
  await trainOn();
  expect([1, 2, 99, 100].map((at) => Number(loss(at).toFixed(4)))).toEqual([0.19, 0.01, 0.19, 0.01]);
  expect(stands(lesson, 3)).toEqual([false]);
  setParam('loss', 'formula', '(y_pred - y_true) ** 2');
  await ready();
  await trainOn();
  expect(stands(lesson, 3)).toEqual([true]);
  for (const formula of ['(y_pred - y_true) ** 2 + abs(y_pred - y_true)', 'maximum(2 * (y_pred - y_true), y_true - y_pred)']) {
    setParam('loss', 'formula', formula);
    await ready();
    await steps(1);
    expect(loss(1)).toBeCloseTo(formula.includes('maximum') ? 0.19 : 0.2261, 5);
  }
  await open('loss', 4);
  setParam('loss', 'formula', 'y_pred - y_true');
  await ready();
  await trainOn();
  expect(stands(lesson, 4)).toEqual([true]);
});

test('Optimizer: from 0.6x + 1.21 and 1.81 to 0.7x + 1.31 and 2.01, and to and fro for ever', async () => {
  const lesson = await open('optimizer');
  expect(metrics().snapshot?.views.outputs?.output[0]).toBeCloseTo(1.81, 6);
  await beats('zero_grad', 'forward', 'loss');
  expect(stands(lesson, 0)).toEqual([true]);
  expect(stands(lesson, 1)).toEqual([false, false]);
  await beats('backward', 'step');
  expect(stands(lesson, 1)).toEqual([true, true]);
  expect(metrics().snapshot?.views.outputs?.output[0]).toBeCloseTo(2.01, 6);
  await steps(11);
  expect([1, 2, 3, 4].map((at) => Number(loss(at).toFixed(4)))).toEqual([0.19, 0.01, 0.19, 0.01]);
  expect(stands(lesson, 2)).toEqual([true, false]);
  setTraining({ lr: 0.001 });
  await ready();
  await steps(97);
  expect(stands(lesson, 2)).toEqual([false, true]);
  expect(stands(lesson, 3)).toEqual([true]);
});

test('Optimizer: steps are counted while it trains, not once it rests', async () => {
  const lesson = await open('optimizer', 3);
  expect(stands(lesson, 3)).toEqual([false]);
  train();
  await vi.waitFor(() => expect(stands(lesson, 3)).toEqual([true]), { timeout: 200_000, interval: 2 });
  expect(currentRun().run.getState()).toMatchObject({ phase: 'training' });
  pause();
  await vi.waitFor(() => expect(currentRun().run.getState()).toMatchObject({ phase: 'paused' }), { timeout: 200_000 });
});

test('Optimizer: without zero_grad the gradients −1 and +1 add up to 0', async () => {
  const lesson = await open('optimizer');
  await beats(...FIVE);
  expect(stands(lesson, 4)).toEqual([false]);
  await beats('forward', 'loss', 'backward', 'step');
  expect(stands(lesson, 4)).toEqual([true]);
  expect(value('fc1.weight')).toBeCloseTo(0.7, 6);
});

test('Learning rate: too small, good, bouncing, blown up', async () => {
  const lesson = await open('learning-rate');
  await trainOn();
  expect(loss(50)).toBeCloseTo(0.68, 2);
  expect(stands(lesson, 0)).toEqual([true]);
  const at = async (lr: number) => {
    setTraining({ lr });
    await ready();
    await trainOn();
  };
  await at(0.1);
  expect(stands(lesson, 1)).toEqual([true, false]);
  expect(Math.sqrt(loss(2) / loss(1))).toBeCloseTo(0.6, 4);
  await at(0.25);
  expect(stands(lesson, 1)).toEqual([true, true]);
  await at(0.5);
  expect(stands(lesson, 2)).toEqual([true]);
  await at(1);
  expect(stands(lesson, 3)).toEqual([true]);
  expect(stands(lesson, 4)).toEqual([true]);
});

test('Loop', async () => {
  const lesson = await open('loop');
  await steps(4);
  expect(stands(lesson, 0)).toEqual([true]);
  await trainOn();
  expect(stands(lesson, 1)).toEqual([true, true]);
  setTraining({ batch_size: 64 });
  await ready();
  await trainOn();
  expect(stands(lesson, 2)).toEqual([true, false]);
  expect([value('fc1.weight'), value('fc1.bias')].map((one) => Number(one?.toPrecision(4)))).toEqual([9.985, 4.934]);
  setTraining({ batch_size: 1 });
  await ready();
  await trainOn();
  expect(stands(lesson, 2)).toEqual([false, true]);
  await ready();
  await beats('zero_grad', 'forward', 'loss', 'backward', 'forward', 'loss', 'backward', 'step');
  expect(stands(lesson, 3)).toEqual([true]);
});
