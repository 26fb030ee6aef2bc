/** The curves of the runs that are shown and of the one of now, whole. Store in. */
import { useMemo } from 'react';
import type { RaceLine } from '../../charts/RaceChart.tsx';
import type { RunId } from '../../storage/runStore.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { MOST_SHOWN, type ShownRun, useShownRuns } from '../../stores/runs/shownRuns.ts';
import { type Figure, FigureCurves } from '../charts/FigureCurves.tsx';
import { messages as chartMessages } from '../charts/lateMessages.ts';
import { messages } from './messages.ts';
import styles from './RunsPane.module.css';

export function RunCurves({ lines, now }: { readonly lines: readonly RunLine[]; readonly now: RunId | undefined }) {
  const seen = useSeen(lines, now);
  const linesOf = (figure: Figure) =>
    seen.map(({ line, place, curves }): RaceLine => ({ name: line.name, points: curves[figure], place, end: endOf(line) }));
  const isMixed = new Set(seen.map(({ line }) => line.kind)).size > 1;
  return (
    <>
      <FigureCurves
        titles={chartMessages.panes}
        lines={{ loss: linesOf('loss'), accuracy: linesOf('accuracy') }}
        hasAccuracy={seen.some(({ line }) => line.accuracy !== null)}
        stepsPerEpoch={seen[0]?.curves.stepsPerEpoch ?? 0}
        lastStep={0}
        empty={messages.curves.none}
      />
      {isMixed && <p className={styles.warn}>{messages.curves.mixed}</p>}
    </>
  );
}

interface SeenRun extends ShownRun {
  readonly line: RunLine;
}

/** Those that are shown, each in its color, and the one of now. */
function useSeen(lines: readonly RunLine[], now: RunId | undefined): readonly SeenRun[] {
  const shown = useShownRuns((state) => state.shown);
  const metrics = useMetrics((state) => state);
  return useMemo(() => {
    const byId = new Map(lines.map((line) => [line.id, line]));
    const all = [
      ...[...shown].filter(([id]) => id !== now),
      ...(now === undefined ? [] : [[now, { place: MOST_SHOWN, curves: metrics }] as const]),
    ];
    return all.flatMap(([id, run]) => {
      const line = byId.get(id);
      return line ? [{ ...run, line }] : [];
    });
  }, [lines, now, shown, metrics]);
}

const endOf = ({ divergedAt }: RunLine): string | undefined => (divergedAt === null ? undefined : messages.curves.diverged(divergedAt));
