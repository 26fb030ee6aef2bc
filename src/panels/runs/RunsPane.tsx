/** All runs in the dock: a short table; the rest is a press away. Store in. */
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { enlargePane } from '../../stores/panes.ts';
import { selectRun } from '../../stores/runs/keptRuns.ts';
import { messages } from './messages.ts';
import styles from './RunsPane.module.css';
import { RunsTable } from './RunsTable.tsx';
import { useRuns } from './useRuns.ts';

export function RunsPane() {
  const runs = useRuns();
  const open = (id: string) => {
    selectRun(id);
    enlargePane('runs');
  };
  return (
    <ChartFrame title={messages.all} empty={runs.lines.length === 0 ? messages.none : undefined}>
      {({ height }) => (
        <div className={styles.small} style={{ height }}>
          <RunsTable {...runs} isLarge={false} onSelect={open} />
        </div>
      )}
    </ChartFrame>
  );
}
