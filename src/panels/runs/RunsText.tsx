/** How much is kept, what went to make room, and the files that the table leaves the page as. Store in. */
import { counted } from '../../lib/numbers.ts';
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
        <span>{`${counted(lines.length, 'run')}, ${bytes} MB, in this browser. ${RULE}`}</span>
        {letGo > 0 && <strong>{` ${counted(letGo, 'run')} went to make room.`}</strong>}
        {fault !== undefined && <strong>{` ${FAULTS[fault]}`}</strong>}
      </p>
      <div className={styles.buttons}>
        <Button size="small" title="All runs as a table, a row each" onClick={() => saveRunsTable(lines, now)}>
          Table (CSV)
        </Button>
        <HandedInBy />
        <Button
          size="small"
          title="One file with networks, settings, curves, figures and notes"
          onClick={() => void saveHandIn(handedIn, by, now)}
        >
          {`Page to hand in (${counted(handedIn.length, 'run')})`}
        </Button>
      </div>
    </div>
  );
}

const RULE = `Of more than ${MOST_RUNS} runs or ${MOST_RUN_BYTES / 1e6} MB the oldest go first; pinned ones stay.`;

const FAULTS = {
  full: 'The newest run is not kept: the browser gives no more room. Delete some.',
  lost: 'The newest run is not kept: the browser’s database does not answer.',
  newer: 'The newest run is not kept: a newer version of this page is open in this browser.',
  conflict: 'The newest run is not kept: another tab is writing.',
} as const;
