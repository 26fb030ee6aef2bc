/** The runs as the table shows them: sorted, the one of now among them, looked at anew when the table is opened. */
import { useEffect, useMemo, useState } from 'react';
import type { RunId } from '../../storage/runStore.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { isKept, refreshRuns, useKeptRuns } from '../../stores/runs/keptRuns.ts';
import { identityOf } from '../../stores/runs/runIds.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { type ColumnName, columnOf, type Sorting, sortedRuns } from './columns.ts';

export interface SeenRuns {
  readonly lines: readonly RunLine[];
  readonly now: RunId | undefined;
  readonly sorting: Sorting;
  readonly onSort: (by: ColumnName) => void;
}

export function useRuns(): SeenRuns {
  const all = useKeptRuns((state) => state.lines);
  const now = useRun(({ plan }) => plan && identityOf(plan).id);
  const [sorting, setSorting] = useState<Sorting>({ by: 'began', isDown: false });
  useEffect(() => void refreshRuns(), []);
  const lines = useMemo(() => sortedRuns(all.filter(isKept), sorting), [all, sorting]);
  /** Once more turns it around; numbers are looked at from the greatest down, a loss from the least up. */
  const onSort = (by: ColumnName) =>
    setSorting((before) =>
      before.by === by ? { by, isDown: !before.isDown } : { by, isDown: columnOf(by).isNumber === true && by !== 'loss' },
    );
  return { lines, now, sorting, onSort };
}
