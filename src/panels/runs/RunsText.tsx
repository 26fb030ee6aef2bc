/** How much is kept, what went to make room, and the files that the table leaves the page as. Store in. */
import { sum } from '../../lib/sums.ts';
import type { RunId } from '../../storage/runStore.ts';
import { useHandedInBy } from '../../stores/handedInBy.ts';
import { megabytes } from '../../stores/run/status.ts';
import { MOST_RUN_BYTES, MOST_RUNS } from '../../stores/runs/bounds.ts';
import { useKeptRuns } from '../../stores/runs/keptRuns.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { saveHandIn, saveRunsTable } from '../../stores/runs/saveRuns.ts';
import { useShownRuns } from '../../stores/runs/shownRuns.ts';
import { Button } from '../../ui/Button.tsx';
import { HandedInBy } from './HandedInBy.tsx';
import { messages } from './messages.ts';
import styles from './RunsPane.module.css';

export function RunsText({
  lines,
  selected,
  now,
}: {
  readonly lines: readonly RunLine[];
  readonly selected: RunLine;
  readonly now: RunId | undefined;
}) {
  const { letGo, fault } = useKeptRuns();
  const shown = useShownRuns((state) => state.shown);
  const handedIn = lines.filter(({ id }) => shown.has(id) || id === selected.id).toSorted((a, b) => a.beganAt - b.beganAt);
  const by = useHandedInBy();
  const bytes = megabytes(sum(lines.map((line) => line.bytes)));
  return (
    <div className={styles.text}>
      <p className={styles.says}>
        <span>{messages.kept(lines.length, bytes)}</span> <span>{messages.rule(MOST_RUNS, MOST_RUN_BYTES / 1e6)}</span>
        {letGo > 0 && <strong>{` ${messages.letGo(letGo)}`}</strong>}
        {fault !== undefined && <strong>{` ${messages.faults[fault]}`}</strong>}
      </p>
      <div className={styles.buttons}>
        <Button size="small" title={messages.saveTableTitle} onClick={() => saveRunsTable(lines, now)}>
          {messages.saveTable}
        </Button>
        <HandedInBy />
        <Button size="small" title={messages.savePageTitle} onClick={() => void saveHandIn(handedIn, by, now)}>
          {messages.savePage(handedIn.length)}
        </Button>
      </div>
    </div>
  );
}
