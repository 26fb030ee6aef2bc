/** What was deleted last, and the way back. Store in. */
import { bringBackRun, isKept, useKeptRuns } from '../../stores/runs/keptRuns.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './RunsPane.module.css';

export function JustDeleted() {
  const last = useKeptRuns(({ lines }) =>
    lines
      .filter((line) => !isKept(line))
      .reduce(
        (a, b) => ((a?.removedAt ?? 0) > (b.removedAt ?? 0) ? a : b),
        lines.find((line) => !isKept(line)),
      ),
  );
  if (!last) return null;
  return (
    <p className={styles.deleted} role="status">
      <span>{messages.deleted(last.name)}</span>
      <Button size="small" onClick={() => void bringBackRun(last.id)}>
        {messages.undo}
      </Button>
    </p>
  );
}
