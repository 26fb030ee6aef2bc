/** How large the numbers are that flow through a wire: forwards above it, the gradient that comes back below. */
import { formatNumber } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useView } from '../../stores/run/useRun.ts';
import styles from '../Canvas.module.css';

export interface WireFlowProps {
  readonly source: NodeId;
  /** Where the words of the wire stand. */
  readonly x: number;
  readonly y: number;
}

export function WireFlow({ source, x, y }: WireFlowProps) {
  const flow = useView('flow')?.get(source);
  if (!flow) return null;
  return (
    <text className={styles.label} x={x} y={y} textAnchor="middle">
      <title>Root mean square over the batch of the next step: of what goes forward, and of the gradient that comes back</title>
      <tspan>{`→ ${short(flow.output)}`}</tspan>
      {Number.isFinite(flow.gradient) && (
        <tspan className={styles.back} x={x} dy="1.75em">
          {`← ${short(flow.gradient)}`}
        </tspan>
      )}
    </text>
  );
}

/** In four letters or five: `0.34`, `6e-4`. */
export const short = (value: number): string => (value > 0 && value < 0.01 ? value.toExponential(0) : formatNumber(value, 2));
