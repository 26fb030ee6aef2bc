/** The accuracy of the run as a chart, by what is right or by what is still wrong. Store in. */
import { AccuracyChart } from '../../charts/AccuracyChart.tsx';
import { setPane, usePanes } from '../../stores/panes.ts';
import styles from './LiveLoss.module.css';
import { LogToggle } from './LogToggle.tsx';
import { messages } from './lateMessages.ts';
import { isSameRun, type RunCurves, runCurves } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';
import { useOtherRuns } from './useOtherRuns.ts';

const ACCURACY: LivePart<RunCurves> = { pick: (metrics) => runCurves(metrics, metrics.accuracy), same: isSameRun };

export function LiveAccuracy() {
  const logScale = usePanes(({ settings }) => settings.accuracyLog);
  const [ref, curves] = useLivePart(ACCURACY);
  const others = useOtherRuns('accuracy');
  return (
    <div ref={ref} className={styles.chart}>
      <AccuracyChart
        {...curves}
        others={others}
        logScale={logScale}
        actions={<LogToggle title={messages.logWrong} pressed={logScale} onToggle={(accuracyLog) => setPane({ accuracyLog })} />}
      />
    </div>
  );
}
