/** The scene of losses, lived through in the stores with the real trainer: its goals can be reached, and its numbers are so. */
import { expect, test } from 'vitest';
import { setParam, switchKind } from '../document/editing.ts';
import { byHand, liveThrough, loss, open, ready, stands, steps, trainOn } from './testing/liveScene.ts';

liveThrough();

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

test('Loss: one of your own', async () => {
  const lesson = await open('loss', 3);
  await trainOn();
  expect(stands(lesson, 3)).toEqual([false]); // as L1Loss, to and fro
  setParam('loss', 'formula', '(y_pred - y_true) ** 2');
  await ready();
  await trainOn();
  expect(stands(lesson, 3)).toEqual([true]);
  setParam('loss', 'formula', 'y_pred - y_true');
  await ready();
  await trainOn();
  expect(stands(lesson, 4)).toEqual([true]);
});
