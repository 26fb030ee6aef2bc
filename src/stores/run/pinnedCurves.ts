/** Single numbers that somebody follows, over the moments that were looked at. */
import { createThinVectors, type VectorBucket } from '../../lib/thinVectors.ts';
import type { PinnedValues } from '../../training/shared/views.ts';

/** Moments that a chart has room for. */
const MOST = 200;

export interface PinnedCurves {
  /** Other numbers than before begin anew. */
  add(step: number, pinned: PinnedValues): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  rows(): readonly VectorBucket[];
}

export function createPinnedCurves(): PinnedCurves {
  let followed = '';
  let curves = createThinVectors(MOST);
  return {
    add(step, { numbers, values }) {
      const names = JSON.stringify(numbers);
      if (names !== followed) curves = createThinVectors(MOST);
      followed = names;
      curves.cut(step - 1); // the same moment may be shown again
      curves.append(step, values);
    },
    cut: (step) => curves.cut(step),
    rows: () => curves.buckets(),
  };
}
