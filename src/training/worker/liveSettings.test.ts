import { expect, test } from 'vitest';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { createSettings } from './liveSettings.ts';

const FIRST = { ...DEFAULT_TRAINING, lr: 0.5 };

test('a step is taken with what the schedule makes of the rate, and only hands leave marks', () => {
  const settings = createSettings({ ...FIRST, schedule: 'ExponentialLR', gamma: 0.5 }, 60_000);
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
  settings.setLive({ momentum: 0.9, schedule: 'ExponentialLR', gamma: 0.5 });
  take(4);
  expect(lrs).toEqual([0.5, 0.25, 0.3 / 4, 0.3 / 8]);
  expect(marks).toEqual([undefined, undefined, { step: 3, from: 0.125, to: 0.075 }, undefined]);
});

test('another schedule is a mark where it changes the rate', () => {
  const settings = createSettings({ ...FIRST, schedule: 'ExponentialLR', gamma: 0.5 }, 60_000);
  expect([1, 2].map((step) => settings.markAt(step))).toEqual([undefined, undefined]);
  settings.setLive({});
  expect(settings.settingsAt(3).lr).toBe(0.5);
  expect(settings.markAt(3)).toEqual({ step: 3, from: 0.125, to: 0.5 });
});

test('without a schedule the settings are handed on as they are, made anew for no step', () => {
  const settings = createSettings(FIRST, 60_000);
  expect(settings.settingsAt(1)).toBe(FIRST);
  expect(settings.setRate(-1).ok).toBe(false);
  expect(settings.settingsAt(2)).toBe(FIRST);
});

test('the optimizer’s arguments are told at the first step and where a hand has changed one', () => {
  const settings = createSettings(FIRST, 60_000);
  const { lr: _, ...live } = FIRST;
  const told = [settings.newParamsAt()];
  settings.setRate(0.25);
  told.push(settings.newParamsAt());
  settings.setLive({ ...live, momentum: 0.9 });
  told.push(settings.newParamsAt(), settings.newParamsAt());
  const plain = { momentum: 0, nesterov: false, weight_decay: 0 };
  expect(told).toEqual([plain, undefined, { ...plain, momentum: 0.9 }, undefined]);
});
