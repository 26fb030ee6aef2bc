/** The curves of all lanes, by their loss or their accuracy. Props in, chart out. */
import { type ReactNode, useState } from 'react';
import { shareAxis } from '../../../charts/accuracyAxis.ts';
import { linearAxis, logAxis } from '../../../charts/axes.ts';
import { logExtent, lossExtent } from '../../../charts/domains.ts';
import { RaceChart, type RaceLine } from '../../../charts/RaceChart.tsx';
import { formatNumber, formatPercent } from '../../../lib/numbers.ts';
import { setPane, usePanes } from '../../../stores/panes.ts';
import { Button } from '../../../ui/Button.tsx';
import { LogToggle } from '../../charts/LogToggle.tsx';
import { accuracyOf } from './figures.ts';
import styles from './RacePane.module.css';
import type { SeenLane } from './useLanes.ts';

/** Pixels that one tick of the axis needs. */
const TICK_ROOM = 36;

export function RaceCurves({ lanes, actions }: { readonly lanes: readonly SeenLane[]; readonly actions?: ReactNode }) {
  const isLog = usePanes(({ settings }) => settings.lossLog);
  const [figure, setFigure] = useState<'loss' | 'accuracy'>('loss');
  const hasAccuracy = lanes.some(({ metrics }) => accuracyOf(metrics) !== undefined);
  const shown = hasAccuracy ? figure : 'loss';
  const lines = lanes.map(
    ({ lane, run, metrics, verdict }): RaceLine => ({
      name: lane.label,
      points: metrics[shown],
      end: run.phase === 'diverged' || run.phase === 'failed' ? verdict.words : undefined,
    }),
  );
  // A lane that blew up must not press the others flat.
  const good = lanes.filter(({ run }) => run.phase !== 'diverged').flatMap(({ metrics }) => metrics[shown].map(({ smooth }) => smooth));
  const all = lines.flatMap(({ points }) => points.map(({ smooth }) => smooth));
  const lossAxis = (height: number) => {
    const numbers = good.length > 0 ? good : all;
    const extent = (isLog ? logExtent : lossExtent)(numbers);
    return (isLog ? logAxis : linearAxis)(extent?.low ?? (isLog ? 0.01 : 0), extent?.high || 1, Math.floor(height / TICK_ROOM));
  };
  return (
    <RaceChart
      title={shown === 'loss' ? 'Race: loss' : 'Race: accuracy'}
      lines={lines}
      stepsPerEpoch={lanes[0]?.metrics.stepsPerEpoch ?? 0}
      lastStep={Math.max(0, ...lanes.map(({ lane }) => lane.plan.settings.max_steps ?? 0))}
      yAxis={(height) => (shown === 'loss' ? lossAxis(height) : shareAxis(all, Math.floor(height / 26)))}
      format={shown === 'loss' ? (value) => formatNumber(value) : (value) => formatPercent(value)}
      empty="Several learning rates from one start, side by side: press Race."
      actions={
        <span className={styles.actions}>
          <span>{actions}</span>
          {hasAccuracy && (
            <Button
              size="small"
              variant="quiet"
              pressed={shown === 'accuracy'}
              onClick={() => setFigure(shown === 'loss' ? 'accuracy' : 'loss')}
            >
              accuracy
            </Button>
          )}
          {shown === 'loss' && <LogToggle title="Logarithmic axis" pressed={isLog} onToggle={(lossLog) => setPane({ lossLog })} />}
        </span>
      }
    />
  );
}
