/** The curves of the runs that are shown and of the one of now, whole, by their loss or their accuracy. Store in. */
import { useMemo, useState } from 'react';
import { shareAxis } from '../../charts/accuracyAxis.ts';
import { linearAxis, logAxis } from '../../charts/axes.ts';
import { logExtent, lossExtent } from '../../charts/domains.ts';
import { RaceChart, type RaceLine } from '../../charts/RaceChart.tsx';
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import type { RunId } from '../../storage/runStore.ts';
import { setPane, usePanes } from '../../stores/panes.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { MOST_SHOWN, useShownRuns } from '../../stores/runs/shownRuns.ts';
import { Button } from '../../ui/Button.tsx';
import { LogToggle } from '../charts/LogToggle.tsx';
import styles from './RunsPane.module.css';

/** Pixels that one tick of the axis needs. */
const TICK_ROOM = 30;

export function RunCurves({ lines, now }: { readonly lines: readonly RunLine[]; readonly now: RunId | undefined }) {
  const isLog = usePanes(({ settings }) => settings.lossLog);
  const [figure, setFigure] = useState<'loss' | 'accuracy'>('loss');
  const { curves, kinds, stepsPerEpoch } = useCurves(lines, now, figure);
  const all = useMemo(() => curves.flatMap(({ points }) => points.map(({ smooth }) => smooth)), [curves]);
  const hasAccuracy = lines.some(({ accuracy }) => accuracy !== null);
  const lossAxis = (height: number) => {
    const extent = (isLog ? logExtent : lossExtent)(all);
    return (isLog ? logAxis : linearAxis)(extent?.low ?? (isLog ? 0.01 : 0), extent?.high || 1, Math.floor(height / TICK_ROOM));
  };
  return (
    <>
      <RaceChart
        title={figure === 'loss' ? 'Loss' : 'Accuracy'}
        lines={curves}
        stepsPerEpoch={stepsPerEpoch}
        lastStep={0}
        yAxis={(height) => (figure === 'loss' ? lossAxis(height) : shareAxis(all, Math.floor(height / 26)))}
        format={figure === 'loss' ? (value) => formatNumber(value) : (value) => formatPercent(value)}
        empty="Choose runs by the circles in the table: their curves stand here and on the charts."
        actions={
          <span className={styles.actions}>
            {hasAccuracy && (
              <Button
                size="small"
                variant="quiet"
                pressed={figure === 'accuracy'}
                onClick={() => setFigure(figure === 'loss' ? 'accuracy' : 'loss')}
              >
                accuracy
              </Button>
            )}
            {figure === 'loss' && <LogToggle title="Logarithmic axis" pressed={isLog} onToggle={(lossLog) => setPane({ lossLog })} />}
          </span>
        }
      />
      {kinds > 1 && <p className={styles.warn}>These runs are of different data or losses: their figures cannot be compared.</p>}
    </>
  );
}

/** Those that are shown, each in its color, and the one of now. */
function useCurves(lines: readonly RunLine[], now: RunId | undefined, figure: 'loss' | 'accuracy') {
  const shown = useShownRuns((state) => state.shown);
  const metrics = useMetrics((state) => state);
  return useMemo(() => {
    const byId = new Map(lines.map((line) => [line.id, line]));
    const chosen = [...shown].flatMap(([id, { place, curves }]) => {
      const line = byId.get(id);
      return line && id !== now ? [{ line, place, points: curves[figure] }] : [];
    });
    const current = now === undefined ? undefined : byId.get(now);
    const seen = [...chosen, ...(current ? [{ line: current, place: MOST_SHOWN, points: metrics[figure] }] : [])];
    const curves = seen.map(({ line, place, points }): RaceLine => ({ name: line.name, points, place, end: endOf(line) }));
    const stepsPerEpoch = chosen[0] ? (shown.get(chosen[0].line.id)?.curves.stepsPerEpoch ?? 0) : metrics.stepsPerEpoch;
    return { curves, kinds: new Set(seen.map(({ line }) => line.kind)).size, stepsPerEpoch };
  }, [lines, now, shown, metrics, figure]);
}

const endOf = ({ divergedAt }: RunLine): string | undefined =>
  divergedAt === null ? undefined : `diverged at step ${formatCount(divergedAt)}`;
