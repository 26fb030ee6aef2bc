/** Two axes of numbers in a box of pixels, and the way from a number to its place. */

export type Range = readonly [low: number, high: number];

export interface PlaneFrame {
  /** The box of the plot. Pixels */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** From a range of numbers to one of pixels. The shares are taken before they are scaled, so that ranges near the largest numbers stay finite. */
export const scale =
  ([low, high]: Range, from: number, to: number) =>
  (value: number): number =>
    from + (value / (high - low) - low / (high - low)) * (to - from);
