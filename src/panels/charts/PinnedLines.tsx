/** The single numbers that are followed, as lines. Store in. */
import { useMemo } from 'react';
import { ParameterLines } from '../../charts/ParameterLines.tsx';
import type { VectorBucket } from '../../lib/thinVectors.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import type { MetricsState } from '../../stores/run/metrics.ts';
import { useAnswer } from '../../stores/run/useRun.ts';
import type { LrMark } from '../../training/shared/protocol.ts';
import type { PinnedNumber } from '../../training/shared/questions.ts';
import styles from './LiveParameters.module.css';
import { messages } from './lateMessages.ts';
import { pinName } from './pinNames.ts';
import { type RunSteps, runSteps, sameEnd } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';

interface PinnedView extends RunSteps {
  readonly rows: readonly VectorBucket[];
  readonly marks: readonly LrMark[];
}

const PINNED: LivePart<PinnedView> = {
  pick: (metrics: MetricsState) => ({ ...runSteps(metrics), rows: metrics.pinned, marks: metrics.marks }),
  same: (a, b) => a.lastStep === b.lastStep && a.rows.length === b.rows.length && sameEnd(a.marks, b.marks),
};

export interface PinnedLinesProps {
  readonly spec: NetworkSpec;
  /** Of this network. */
  readonly pins: readonly PinnedNumber[];
}

export function PinnedLines({ spec, pins }: PinnedLinesProps) {
  const args = useMemo(() => ({ numbers: pins }), [pins]);
  useAnswer('pinned', args);
  const names = useMemo(() => pins.map((one) => pinName(spec, one) ?? one.name), [spec, pins]);
  const [ref, view] = useLivePart(PINNED);
  // Rows of other numbers are of no use: they give way at the next look.
  const rows = view.rows.filter(({ mean }) => mean.length === names.length);
  return (
    <div ref={ref} className={styles.pinned}>
      <ParameterLines title={messages.parameters.followed} names={names} {...view} rows={rows} />
    </div>
  );
}
