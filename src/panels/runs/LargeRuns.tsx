/** All runs as a page of their own: the table, the curves of those that are shown, and the one that is looked at closely. Store in. */
import { selectRun, useKeptRuns } from '../../stores/runs/keptRuns.ts';
import { JustDeleted } from './JustDeleted.tsx';
import { messages } from './messages.ts';
import { RunCurves } from './RunCurves.tsx';
import { RunDetails } from './RunDetails.tsx';
import styles from './RunsPane.module.css';
import { RunsTable } from './RunsTable.tsx';
import { RunsText } from './RunsText.tsx';
import { useRuns } from './useRuns.ts';

export function LargeRuns() {
  const runs = useRuns();
  const chosen = useKeptRuns((state) => state.selected);
  const selected = runs.lines.find(({ id }) => id === chosen) ?? runs.lines[0];
  if (!selected)
    return (
      <div className={styles.empty}>
        <h2>{messages.all}</h2>
        <JustDeleted />
        <p>{messages.noneLarge}</p>
      </div>
    );
  return (
    <div className={styles.large}>
      <div className={styles.main}>
        <h2>{messages.all}</h2>
        <div className={styles.table}>
          <RunsTable {...runs} isLarge selected={selected.id} onSelect={selectRun} />
        </div>
        <JustDeleted />
        <RunsText lines={runs.lines} selected={selected} now={runs.now} />
        <div className={styles.chart}>
          <RunCurves lines={runs.lines} now={runs.now} />
        </div>
      </div>
      <RunDetails key={selected.id} line={selected} lines={runs.lines} now={runs.now} />
    </div>
  );
}
