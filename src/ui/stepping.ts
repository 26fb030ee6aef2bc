/** How arrow keys move a number. Pure. */
import { tidy } from '../lib/numbers.ts';

export type Direction = 1 | -1;

/** The value one press further up (1) or down (-1); `large` for PageUp, PageDown and Shift. */
export type Stepper = (value: number, direction: Direction, large: boolean) => number;

/** Ones, or tens: batch sizes, epochs, seeds, out_features. */
export const stepWhole: Stepper = (value, direction, large) => value + direction * (large ? 10 : 1);

/** Doubles and halves, to the powers of two: 64 → 128 → 256. */
export const stepDouble: Stepper = (value, direction) =>
  direction > 0 ? 2 ** Math.floor(Math.log2(Math.max(value, 0.5)) + 1) : 2 ** Math.ceil(Math.log2(Math.max(value, 1)) - 1);

/**
 * One in the second digit, or with `large` in the first: 0.1 → 0.11 → 0.12, 0.1 → 0.2. Never passes through 0, which
 * has no digits: from there it goes to ±0.1.
 */
export const stepDigit: Stepper = (value, direction, large) => {
  if (value === 0) return direction * 0.1;
  const outward = Math.sign(value) === direction;
  const size = Math.abs(value);
  const decade = Math.floor(Math.log10(size) + (outward ? 1e-12 : -1e-12)); // 0.1 steps down to 0.099, not to 0.09
  const unit = 10 ** (large ? decade : decade - 1);
  const next = outward ? size + unit : Math.max(size - unit, unit / 10);
  return tidy(Math.sign(value) * next);
};
