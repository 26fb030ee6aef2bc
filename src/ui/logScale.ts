/** Where a rate stands on a log slider, and which rate stands at a place. Pure. */
import { type Direction, stepDigit } from './stepping.ts';

/** Rates are kept to three digits, so that what the slider says is what the optimizer uses. */
const DIGITS = 3;
/** Decades within which a pointer is taken to mean what is there: about one pixel of a slider 260 wide. */
const SNAP = 0.026;
/** Where hands stop in each decade: numbers that are easily read, said and compared. */
const STOPS = [1, 2, 5];

/** How far a hand moves the rate: to the next stop, in between, or a decade. */
export type Stride = 'stop' | 'fine' | 'decade';

/** A rate's place on the slider, in decades; a rate outside (or 0) stands at the end. */
export const placeOf = (lr: number, min: number, max: number): number => Math.log10(Math.min(Math.max(lr, min), max));

/** The rate at a place: `10 ** place` to three digits. */
export const rateAt = (place: number): number => Number((10 ** place).toPrecision(DIGITS));

/** The stops around a place, in rising order. */
function stopsAround(place: number): readonly number[] {
  const decade = Math.floor(place);
  return [decade - 1, decade, decade + 1].flatMap((power) => STOPS.map((digit) => Number(`${digit}e${power}`)));
}

/**
 * The rate a pointer means: the nearest stop, or with `isFine` what is under it, where powers of ten are easy to hit.
 * @param held the rate so far: a pointer that rests on it means it
 */
export function rateUnderPointer(place: number, held: number, isFine: boolean): number {
  const distance = (lr: number) => Math.abs(Math.log10(lr) - place);
  if (held > 0 && distance(held) < SNAP) return held;
  if (isFine) return rateAt(Math.abs(place - Math.round(place)) < SNAP ? Math.round(place) : place);
  return stopsAround(place).reduce((nearest, lr) => (distance(lr) < distance(nearest) ? lr : nearest));
}

/** The rate one key press further, within the slider's ends. */
export function stepRate(lr: number, direction: Direction, stride: Stride, min: number, max: number): number {
  const from = Math.min(Math.max(lr, min), max);
  return Math.min(Math.max(STRIDES[stride](from, direction), min), max);
}

const STRIDES: { readonly [S in Stride]: (lr: number, direction: Direction) => number } = {
  stop: (lr, direction) => {
    const stops = stopsAround(Math.log10(lr));
    const next = direction > 0 ? stops.find((stop) => stop > lr) : stops.findLast((stop) => stop < lr);
    return next ?? lr;
  },
  fine: (lr, direction) => stepDigit(lr, direction, false),
  decade: (lr, direction) => rateAt(Math.log10(lr) + direction),
};

/** How far along the slider a rate stands, 0 to 1. */
export const shareOf = (lr: number, min: number, max: number): number =>
  (placeOf(lr, min, max) - Math.log10(min)) / (Math.log10(max) - Math.log10(min));
