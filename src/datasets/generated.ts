/** Data sets that a formula gives: one number in, one out, the same on every machine. A row each. */
import { type RandomStream, randomStream } from '../lib/random.ts';

/** Samples as rows of numbers, as many in y as in x. */
export interface SampleRows {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly (readonly number[])[];
}

interface Formula {
  /** The ends of the range that x is spread over evenly, both included, and how many samples there are. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly y: (x: number) => number;
  /** Whether noise can be added to y. */
  readonly takesNoise: boolean;
}

/** So many that the default batch takes them all, and an even number, so that no x is 0, where |x| and the step have their corner. */
const COUNT = 64;
const around = { from: -2, to: 2, count: COUNT, takesNoise: true };

export const FORMULAS = {
  line: {
    ...around,
    y: (x) => 10 * x + 5,
  },
  sine: { ...around, from: -Math.PI, to: Math.PI, y: Math.sin },
  abs: { ...around, y: Math.abs },
  square: { ...around, y: (x) => x * x },
  step: {
    ...around,
    y: (x) => (x < 0 ? 0 : 1),
  },
  single: {
    from: 1,
    to: 1,
    count: 1,
    y: () => 2,
    takesNoise: false,
  },
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof FORMULAS;

/** What was asked for last, for each formula. */
const kept = new Map<FormulaName, { readonly noise: number; readonly samples: SampleRows }>();

/**
 * The samples of a formula, rounded to float32 as the network sees them.
 * @param noise standard deviation of what is added to y; its random numbers are always the same, so more noise is the same scatter, wider
 */
export function generate(name: FormulaName, noise: number): SampleRows {
  const last = kept.get(name);
  if (last && Object.is(last.noise, noise)) return last.samples;
  const samples = compute(name, noise);
  kept.set(name, { noise, samples });
  return samples;
}

function compute(name: FormulaName, noise: number): SampleRows {
  const { from, to, count, y, takesNoise }: Formula = FORMULAS[name];
  const random = randomStream(0, `noise of ${name}`);
  const xs = Array.from({ length: count }, (_, i) => Math.fround(count > 1 ? from + ((to - from) * i) / (count - 1) : from));
  const scatter = xs.map(() => (takesNoise ? noise * normal(random) : 0));
  return { x: xs.map((x) => [x]), y: xs.map((x, i) => [Math.fround(y(x) + (scatter[i] ?? 0))]) };
}

/** One draw from the standard normal distribution (Box and Muller, 1958). */
const normal = (random: RandomStream): number => Math.sqrt(-2 * Math.log(1 - random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
