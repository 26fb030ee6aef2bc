/** The light colors of the page, for pictures that lie on paper. */
import type { Family } from '../../network/kinds.ts';

export const COLORS = {
  page: '#ffffff',
  card: '#ffffff',
  hairline: '#d5dae1',
  wire: '#868f9d',
  text: '#171c26',
  muted: '#5c6675',
} as const;

/** One accent for each family, as on the canvas. */
export const ACCENTS = {
  data: '#0c776c',
  linear: '#4252d6',
  activation: '#96600b',
  structure: '#56657a',
  loss: '#c42852',
} as const satisfies Record<Family, string>;
