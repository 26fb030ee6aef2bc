/** The keys that move a number, as ARIA has them for sliders and spinbuttons. */
import type { Direction } from './stepping.ts';

export const STEP_KEYS: Readonly<Record<string, { readonly direction: Direction; readonly large: boolean }>> = {
  ArrowUp: { direction: 1, large: false },
  ArrowDown: { direction: -1, large: false },
  PageUp: { direction: 1, large: true },
  PageDown: { direction: -1, large: true },
};
