/** Where a rate stands on a log slider, and which rate stands at a place. Pure. */
import type { Direction } from './stepping.ts';

/** Rates are kept to three digits, so that what the slider says is what the optimizer uses. */
const DIGITS = 3;
/** Decades within which a pointer is taken to mean the power of ten: about one pixel of a slider 260 wide. */
const SNAP = 0.026;
/** Decades that an arrow key and PageUp move. */
const FINE = 0.02;
const COARSE = 0.5;

/** A rate's place on the slider, in decades; a rate outside (or 0) stands at the end. */
export const placeOf = (lr: number, min: number, max: number): number => Math.log10(Math.min(Math.max(lr, min), max));

/** The rate at a place: `10 ** place` to three digits. */
export const rateAt = (place: number): number => Number((10 ** place).toPrecision(DIGITS));

/** The rate a pointer means: powers of ten are easy to hit. */
export const rateUnderPointer = (place: number): number => rateAt(Math.abs(place - Math.round(place)) < SNAP ? Math.round(place) : place);

/** The rate one key press further, within the slider's ends. */
export const stepRate = (lr: number, direction: Direction, large: boolean, min: number, max: number): number => {
  const next = rateAt(placeOf(lr, min, max) + direction * (large ? COARSE : FINE));
  return Math.min(Math.max(next, min), max);
};

/** How far along the slider a rate stands, 0 to 1. */
export const shareOf = (lr: number, min: number, max: number): number =>
  (placeOf(lr, min, max) - Math.log10(min)) / (Math.log10(max) - Math.log10(min));

/** The powers of ten from `min` to `max`. */
export function decades(min: number, max: number): readonly number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`));
}
