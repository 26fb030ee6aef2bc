/** Numbers on a wire in place of its shape: what goes forward above it, the gradient that comes back below. Props in. */
import { formatNumber } from '../../lib/numbers.ts';
import styles from '../Canvas.module.css';

export interface WireNumbersProps {
  readonly forward: string;
  /** Absent where nothing comes back. */
  readonly backward: string | undefined;
  /** What they are, in a sentence. */
  readonly says: string;
  /** Where the words of the wire stand. */
  readonly x: number;
  readonly y: number;
}

export function WireNumbers({ forward, backward, says, x, y }: WireNumbersProps) {
  return (
    <text className={styles.label} x={x} y={y} textAnchor="middle">
      <title>{says}</title>
      <tspan>{`→ ${forward}`}</tspan>
      {backward !== undefined && (
        <tspan className={styles.back} x={x} dy="1.75em">
          {`← ${backward}`}
        </tspan>
      )}
    </text>
  );
}

/** In four letters or five: `0.34`, `6e-4`. */
export const short = (value: number): string => (value > 0 && value < 0.01 ? value.toExponential(0) : formatNumber(value, 2));
