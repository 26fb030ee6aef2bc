/** The loss of the run as a chart, linear or log. Store in. */
import { LossChart } from '../../charts/LossChart.tsx';
import { setPane, usePanes } from '../../stores/panes.ts';
import { useRun } from '../../stores/run/useRun.ts';
import styles from './LiveLoss.module.css';
import { LogToggle } from './LogToggle.tsx';
import { messages } from './lateMessages.ts';
import { isSameRun, type RunCurves, runCurves } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';
import { useOtherRuns } from './useOtherRuns.ts';

const LOSS: LivePart<RunCurves> = { pick: (metrics) => runCurves(metrics, metrics.loss), same: isSameRun };

export function LiveLoss() {
  const logScale = usePanes(({ settings }) => settings.lossLog);
  const [ref, curves] = useLivePart(LOSS);
  const others = useOtherRuns('loss');
  const divergedAt = useRun((run) => run.divergence?.step);
  return (
    <div ref={ref} className={styles.chart}>
      <LossChart
        {...curves}
        others={others}
        logScale={logScale}
        divergedAt={divergedAt}
        actions={<LogToggle title={messages.logAxis} pressed={logScale} onToggle={(lossLog) => setPane({ lossLog })} />}
      />
    </div>
  );
}
