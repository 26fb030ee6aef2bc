/** Data sets that a formula gives: exact without noise, the same scatter every time with it, as many as is said. */
import { assert, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { DATASET_NAMES, dataFacts, samplesOf, takesNoise } from './datasets.ts';
import { FORMULAS, type FormulaName, generate } from './generated.ts';
import { messages } from './messages.ts';

const NAMES = Object.keys(FORMULAS) as FormulaName[];

/** Written again, so that a slip in the table is seen. */
const EXACT: Record<FormulaName, (x: number) => number> = {
  line: (x) => 10 * x + 5,
  sine: Math.sin,
  abs: (x) => (x < 0 ? -x : x),
  square: (x) => x ** 2,
  step: (x) => Number(x >= 0),
  single: () => 2,
};

test.each(NAMES)('%s without noise is its formula, in float32', (name) => {
  const { x, y } = generate(name, 0);
  for (const [i, [at = Number.NaN]] of x.entries()) {
    expect(Math.fround(at)).toBe(at);
    expect(y[i]).toEqual([Math.fround(EXACT[name](at))]);
  }
});

test('the single point is x = 1, y = 2, whatever the noise', () => {
  expect([samplesOf({ name: 'single' }), samplesOf({ name: 'single', noise: 9 })]).toEqual(Array(2).fill({ x: [[1]], y: [[2]] }));
});

test('x is spread evenly from end to end', () => {
  const { x } = generate('line', 0);
  const steps = x.slice(1).map(([at = 0], i) => at - (x[i]?.[0] ?? 0));
  expect([x[0], x.at(-1), x.length]).toEqual([[-2], [2], 64]);
  for (const step of steps) expect(step).toBeCloseTo(4 / 63, 5);
});

test('there are as many samples as the facts say, each of their widths, all finite', () => {
  assert(
    property(constantFrom(...DATASET_NAMES.filter((one) => one !== 'mnist')), double({ min: 0, max: 1000, noNaN: true }), (name, noise) => {
      const { x, y } = samplesOf({ name, noise, x: [[1, 2]], y: [[3]] });
      const facts = dataFacts({ name, noise, x: [[1, 2]], y: [[3]] });
      expect([x.length, y.length]).toEqual([facts.train, facts.train]);
      for (const row of x) expect([row.length]).toEqual(facts.x);
      for (const row of y) expect(facts.y).toEqual({ type: 'values', width: row.length });
      expect([...x, ...y].flat().every(Number.isFinite)).toBe(true);
    }),
    { seed: 3 },
  );
});

test('digits are not there until they are loaded', () => {
  expect(samplesOf({ name: 'mnist' })).toEqual({ x: [], y: [] });
});

test('noise has the standard deviation that was asked for, and more of it is the same scatter, wider', () => {
  const residuals = (noise: number) => {
    const { x, y } = generate('line', noise);
    return x.map(([at = 0], i) => (y[i]?.[0] ?? 0) - (10 * at + 5));
  };
  const [one, three] = [residuals(1), residuals(3)];
  const mean = one.reduce((sum, value) => sum + value, 0) / one.length;
  const deviation = Math.sqrt(one.reduce((sum, value) => sum + (value - mean) ** 2, 0) / one.length);
  expect(Math.abs(mean)).toBeLessThan(0.25);
  expect(Math.abs(deviation - 1)).toBeLessThan(0.2);
  for (const [i, value] of three.entries()) expect(value).toBeCloseTo(3 * (one[i] ?? 0), 4);
});

test('the same is asked for twice and made once', () => {
  expect(samplesOf({ name: 'sine', noise: 0.1 })).toBe(samplesOf({ name: 'sine', noise: 0.1 }));
  expect(samplesOf({ name: 'sine', noise: 0.1 })).not.toBe(samplesOf({ name: 'sine', noise: 0.2 }));
});

test('every data set has words, and only formulas of many points take noise', () => {
  for (const name of DATASET_NAMES) expect([messages.names[name].length > 0, messages.says[name].endsWith('.')]).toEqual([true, true]);
  expect(DATASET_NAMES.filter(takesNoise)).toEqual(['line', 'sine', 'abs', 'square', 'step']);
  expect([takesNoise('toString'), takesNoise(undefined)]).toEqual([false, false]);
});
