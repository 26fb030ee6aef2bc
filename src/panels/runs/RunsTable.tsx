/** All runs in a table: each is told apart, shown on the charts, chosen to be looked at, and sorted by its columns. Store in. */
import { Pin } from 'lucide-react';
import { LaneSign } from '../../charts/LaneMark.tsx';
import type { RunId } from '../../storage/runStore.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { toggleShown, useShownRuns } from '../../stores/runs/shownRuns.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { COLUMN_NAMES, type ColumnName, columnOf, type Sorting } from './columns.ts';
import { messages } from './messages.ts';
import styles from './RunsTable.module.css';

export interface RunsTableProps {
  /** In the order of the table. */
  readonly lines: readonly RunLine[];
  /** The run of now, which is on the charts in any case. */
  readonly now: RunId | undefined;
  readonly isLarge: boolean;
  readonly sorting: Sorting;
  readonly onSort: (by: ColumnName) => void;
  readonly selected?: RunId | undefined;
  readonly onSelect: (id: RunId) => void;
}

export function RunsTable({ lines, now, isLarge, sorting, onSort, selected, onSelect }: RunsTableProps) {
  const columns = COLUMN_NAMES.filter((name) => isLarge || columnOf(name).isShort);
  return (
    <table className={styles.runs} aria-label={messages.table.name}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{messages.table.onCharts}</VisuallyHidden>
          </th>
          <th scope="col">{messages.table.run}</th>
          {columns.map((name) => (
            <Head key={name} name={name} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-selected={line.id === selected}>
            <td className={styles.sign}>
              {line.id === now ? <span className={styles.now}>{messages.table.now}</span> : <Show line={line} />}
            </td>
            <th scope="row">
              <button type="button" className={styles.name} aria-pressed={line.id === selected} onClick={() => onSelect(line.id)}>
                <span>{line.name}</span>
                {line.isPinned && <Pin size={12} aria-label={messages.table.pinned} />}
              </button>
            </th>
            {columns.map((name) => (
              <td key={name} className={classes(columnOf(name).isNumber && styles.number, styles[name])}>
                {columnOf(name).text(line, line.id === now)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ name, sorting, onSort }: Pick<RunsTableProps, 'sorting' | 'onSort'> & { readonly name: ColumnName }) {
  const { isNumber } = columnOf(name);
  const isSorted = sorting.by === name;
  return (
    <th
      scope="col"
      className={classes(isNumber && styles.number)}
      aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.head} title={meaningOf(name)} onClick={() => onSort(name)}>
        <span>{messages.columns[name]}</span>
        {isSorted && <span aria-hidden="true">{sorting.isDown ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}

/** What a column means, where its title does not say it all. */
function meaningOf(name: ColumnName): string | undefined {
  const meanings: { readonly [N in ColumnName]?: string } = messages.meanings;
  return meanings[name];
}

/** Puts a run on the charts, in a color and with a mark of its own. */
function Show({ line }: { readonly line: RunLine }) {
  const shown = useShownRuns((state) => state.shown.get(line.id));
  return (
    <Button
      size="small"
      variant="quiet"
      pressed={shown !== undefined}
      className={styles.show}
      aria-label={messages.table.show(line.name)}
      title={shown ? messages.table.takeOff : messages.table.putOn}
      onClick={() => void toggleShown(line)}
    >
      {shown ? <LaneSign lane={shown.place} /> : <span className={styles.empty} />}
    </Button>
  );
}
