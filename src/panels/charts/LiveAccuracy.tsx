/** The accuracy of the run as a chart. Store in. */
import { AccuracyChart } from '../../charts/AccuracyChart.tsx';
import { useRun } from '../../stores/run/useRun.ts';
import styles from './LiveLoss.module.css';
import { CURVE_PACE, isSameRun, type RunCurves, runCurves } from './runCurves.ts';
import { useIsSeen } from './useIsSeen.ts';
import { type LivePart, useLiveMetrics } from './useLiveMetrics.ts';

const ACCURACY: LivePart<RunCurves> = { pick: (metrics) => runCurves(metrics, metrics.accuracy), same: isSameRun, pace: CURVE_PACE };

export function LiveAccuracy() {
  const [ref, isSeen] = useIsSeen<HTMLDivElement>();
  const curves = useLiveMetrics(ACCURACY, isSeen);
  const isRegression = useRun(({ plan }) => plan?.spec.data.facts.y.type === 'values');
  return (
    <div ref={ref} className={styles.chart}>
      <AccuracyChart {...curves} {...(isRegression ? { empty: 'Numbers are not right or wrong: this data set has no accuracy.' } : {})} />
    </div>
  );
}
