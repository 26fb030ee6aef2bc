/** Which class is the likeliest, and shares in words. Pure. */
import { formatPercent } from '../../lib/numbers.ts';

/** The class with the highest probability; undefined where one is no number. */
export function likeliest(probabilities: Float32Array): number | undefined {
  const most = Math.max(...probabilities);
  return Number.isNaN(most) ? undefined : probabilities.indexOf(most);
}

/** No digits behind the point: `84 %`. */
export const percent = (share: number): string => formatPercent(share, 0);
