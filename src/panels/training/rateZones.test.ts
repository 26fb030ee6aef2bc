import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST_RATE, MOST_RATE } from '../../network/rates.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import { measuredSliderZones, measuredZone, rateZone, sliderZones } from './rateZones.ts';

test('every rate has its word', () => {
  const lrs = [0, 1e-5, 3e-4, 1e-3, 0.005, 0.01, 0.1, 0.3, 0.5, 1, 3, 1e12];
  const rows = lrs.map((lr) => `${lr}: ${rateZone('SGD', lr).words} | ${rateZone('Adam', lr).words}`);
  expect(rows.join('\n')).toMatchInlineSnapshot(`
    "0: nothing moves | nothing moves
    0.00001: very small for SGD | very small for Adam
    0.0003: very small for SGD | usual for Adam
    0.001: small for SGD | usual for Adam
    0.005: small for SGD | large for Adam
    0.01: usual for SGD | large for Adam
    0.1: usual for SGD | very large for Adam
    0.3: usual for SGD | very large for Adam
    0.5: large for SGD | very large for Adam
    1: large for SGD | very large for Adam
    3: very large for SGD | very large for Adam
    1000000000000: very large for SGD | very large for Adam"
  `);
});

test('what the run did counts more than what is usual, and either says which it is', () => {
  const words = (['tooBig', 'fell', undefined] as const).map((outcome) => rateZone('SGD', 0.3, outcome).words);
  expect(words).toEqual(['this run: too big', 'this run: loss fell', 'usual for SGD']);
});

test('the words beside the slider agree with the stretch behind it', () => {
  const lr = fc.double({ min: LEAST_RATE, max: MOST_RATE, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...OPTIMIZER_NAMES), lr, (optimizer, value) => {
      const behind = sliderZones(optimizer).filter(({ from, to }) => from <= value && value <= to);
      const { tone } = rateZone(optimizer, value);
      expect(tone === 'quiet' ? behind.length : behind.some((zone) => zone.tone === tone)).toEqual(tone === 'quiet' ? 0 : true);
    }),
    { seed: 7 },
  );
});

test('zones follow one another without a gap and end where the slider ends', () => {
  for (const optimizer of OPTIMIZER_NAMES) {
    const zones = sliderZones(optimizer);
    expect(zones.slice(1).map(({ from }) => from)).toEqual(zones.slice(0, -1).map(({ to }) => to));
    expect(zones.at(-1)?.to).toBe(MOST_RATE);
  }
});

test('what was measured has words of its own, and colors where they are more than slow', () => {
  const zones = [
    { name: 'slow', from: 1e-6, to: 0.1 },
    { name: 'good', from: 0.1, to: 0.5 },
    { name: 'risky', from: 0.5, to: 2 },
    { name: 'blowsUp', from: 2, to: 10 },
  ] as const;
  expect([0.01, 0.3, 1, 5].map((lr) => measuredZone(zones, lr)?.words)).toEqual(['slow here', 'good here', 'risky here', 'blows up here']);
  expect([0, 1e-7, 100].map((lr) => measuredZone(zones, lr))).toEqual([undefined, undefined, undefined]);
  expect(measuredSliderZones(zones).map(({ tone }) => tone)).toEqual(['ok', 'warn', 'bad']);
});
