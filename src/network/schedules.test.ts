import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rateAt,
  SCHEDULE_ARGUMENTS,
  SCHEDULE_NAMES,
  type ScheduledSettings,
  scheduleArguments,
  scheduleFactor,
  stepsOfRun,
} from './schedules.ts';

interface Case {
  readonly settings: Omit<ScheduledSettings, 'batch_size'>;
  readonly rates: readonly number[];
}

/** Rates of real PyTorch, see e2e/torch/schedules.py. */
const CASES = JSON.parse(readFileSync(new URL('./testing/testdata/schedules.json', import.meta.url), 'utf8')) as readonly Case[];

describe('the rates of 1,000 steps are those of real PyTorch', () => {
  test.each(CASES)('$settings', ({ settings, rates }) => {
    const ours = rates.map((_, i) => rateAt({ ...settings, batch_size: 64 }, i + 1, 60_000));
    // Relative to the rate that was set: where a cosine comes to 0, PyTorch's sums leave some 1e-17 of it.
    const farthest = Math.max(...rates.map((rate, i) => Math.abs(rate - (ours[i] ?? Number.NaN)) / Math.max(rate, 1e-6 * settings.lr)));
    expect(farthest).toBeLessThan(1e-6);
  });

  test('every schedule but the constant one is among them', () => {
    expect(new Set(CASES.map(({ settings }) => settings.schedule))).toEqual(new Set(SCHEDULE_NAMES.filter((name) => name !== 'constant')));
  });
});

test('what is not said reaches to the end of the run, whatever names it', () => {
  const settings: ScheduledSettings = { lr: 1, schedule: 'CosineAnnealingLR', batch_size: 10, epochs: 3 };
  expect(stepsOfRun(settings, 95)).toBe(30);
  expect(rateAt(settings, 16, 95)).toBeCloseTo(0.5, 12);
  expect(rateAt({ ...settings, max_steps: 20 }, 11, 95)).toBeCloseTo(0.5, 12);
  const { epochs: _, ...endless } = settings;
  expect(stepsOfRun(endless, 95)).toBe(1000);
  const warm = { ...settings, schedule: 'SequentialLR', total_iters: 10, start_factor: 0.5 } as const;
  expect([1, 11, 21].map((step) => rateAt(warm, step, 95))).toEqual([0.5, 1, expect.closeTo(0.5, 12)]);
  expect(rateAt({ ...settings, schedule: 'OneCycleLR' }, 500, 95)).toBeCloseTo(1 / 250_000, 12); // beyond its end
});

/** Any schedule with any arguments, some of them left out. */
const anySettings = fc.constantFrom(...SCHEDULE_NAMES).chain((schedule) => {
  const values = scheduleArguments(schedule).map((name) => {
    const field = SCHEDULE_ARGUMENTS[name];
    const most = field.type === 'integer' ? 3000 : field.max;
    const value =
      field.type === 'integer' ? fc.integer({ min: field.min, max: most }) : fc.double({ min: field.min, max: most, noNaN: true });
    return fc
      .option(value, { nil: undefined })
      .map((it) => (it === undefined || ('aboveMin' in field && it === field.min) ? {} : { [name]: it }));
  });
  return fc
    .tuple(...values)
    .map((parts): ScheduledSettings => ({ lr: 0.3, schedule, batch_size: 7, epochs: 4, ...Object.assign({}, ...parts) }));
});

test('whatever the arguments, a factor is a number of at least 0', () => {
  fc.assert(
    fc.property(anySettings, fc.integer({ min: 1, max: 4000 }), (settings, step) => {
      const factor = scheduleFactor(settings, step, 300);
      expect(factor).toBeGreaterThanOrEqual(0);
      if (settings.schedule !== 'StepLR' && settings.schedule !== 'ExponentialLR') expect(factor).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});
