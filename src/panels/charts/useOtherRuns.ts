/** What the charts of a run are compared with: the run before, and those that were chosen in the table of runs, where their figures are of one kind. */
import { useMemo } from 'react';
import type { OtherRun, StepPoint } from '../../charts/points.ts';
import { useLastRun } from '../../stores/builder/lastRun.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { useKeptRuns } from '../../stores/runs/keptRuns.ts';
import { kindOf } from '../../stores/runs/runIds.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { useShownRuns } from '../../stores/runs/shownRuns.ts';
import { messages } from './lateMessages.ts';

/** The same list as long as it is the same. */
export function useOtherRuns(figure: 'loss' | 'accuracy'): readonly OtherRun[] {
  const kind = useRun(({ plan }) => plan && kindOf(plan));
  const last = useLastRun();
  const shown = useShownRuns((state) => state.shown);
  const lines = useKeptRuns((state) => (shown.size > 0 ? state.lines : undefined));
  return useMemo(() => {
    const chosen = [...shown].flatMap(([id, { place, curves }]): readonly OtherRun[] => {
      const line = lines?.find((one) => one.id === id);
      return line && line.kind === kind ? [{ name: line.name, points: soundPart(line, curves[figure]), place }] : [];
    });
    const isOf = last !== undefined && last.kind === kind && !shown.has(last.id);
    return [...(isOf && last[figure].length > 0 ? [{ name: messages.lastRun, points: last[figure] }] : []), ...chosen];
  }, [kind, last, shown, lines, figure]);
}

/** Where a run has blown up, what came before: an axis that reaches what came after shows nothing else. */
const soundPart = ({ divergedAt }: RunLine, points: readonly StepPoint[]): readonly StepPoint[] =>
  divergedAt === null ? points : points.filter(({ step }) => step < divergedAt);
