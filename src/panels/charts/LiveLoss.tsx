/** The loss of the run as a chart, linear or log. Store in. */
import { useState } from 'react';
import { LossChart } from '../../charts/LossChart.tsx';
import { useRun } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LiveLoss.module.css';
import { CURVE_PACE, isSameRun, type RunCurves, runCurves } from './runCurves.ts';
import { useIsSeen } from './useIsSeen.ts';
import { type LivePart, useLiveMetrics } from './useLiveMetrics.ts';

const LOSS: LivePart<RunCurves> = { pick: (metrics) => runCurves(metrics, metrics.loss), same: isSameRun, pace: CURVE_PACE };

export function LiveLoss() {
  const [ref, isSeen] = useIsSeen<HTMLDivElement>();
  const [logScale, setLogScale] = useState(false);
  const curves = useLiveMetrics(LOSS, isSeen);
  const divergedAt = useRun((run) => run.divergence?.step);
  return (
    <div ref={ref} className={styles.chart}>
      <LossChart
        {...curves}
        logScale={logScale}
        divergedAt={divergedAt}
        actions={
          <Button
            variant="quiet"
            className={styles.scale}
            pressed={logScale}
            title="Logarithmic axis"
            onClick={() => setLogScale(!logScale)}
          >
            log
          </Button>
        }
      />
    </div>
  );
}
