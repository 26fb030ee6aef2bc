import { expect, test } from 'vitest';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { createSettings } from './liveSettings.ts';

const FIRST = { ...DEFAULT_TRAINING, lr: 0.5 };

test('a step is taken with what the schedule makes of the rate, and only hands leave marks', () => {
  const settings = createSettings(FIRST, (lr, step) => lr / step);
  const lrs: number[] = [];
  const marks: unknown[] = [];
  const take = (step: number) => {
    lrs.push(settings.settingsAt(step).lr);
    marks.push(settings.markAt(step));
  };
  for (const step of [1, 2]) take(step);
  settings.setRate(0.25);
  settings.setRate(0.3); // what no step was taken with is not seen
  take(3);
  settings.setRate(0.1);
  settings.setRate(0.3);
  settings.setLive({ momentum: 0.9 });
  take(4);
  expect(lrs).toEqual([0.5, 0.25, 0.3 / 3, 0.3 / 4]);
  expect(marks).toEqual([undefined, undefined, { step: 3, from: 0.5, to: 0.3 }, undefined]);
});

test('without a schedule the settings are handed on as they are, made anew for no step', () => {
  const settings = createSettings(FIRST);
  expect(settings.settingsAt(1)).toBe(FIRST);
  expect(settings.setRate(-1).ok).toBe(false);
  expect(settings.settingsAt(2)).toBe(FIRST);
});
