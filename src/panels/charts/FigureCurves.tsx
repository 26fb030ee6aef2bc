/** Several runs side by side by their loss or their accuracy: the lanes of a race, or runs that were chosen. Props in, chart out. */
import { type ReactNode, useState } from 'react';
import { shareAxis } from '../../charts/accuracyAxis.ts';
import { linearAxis, logAxis } from '../../charts/axes.ts';
import { logExtent, lossExtent } from '../../charts/domains.ts';
import { RaceChart, type RaceLine } from '../../charts/RaceChart.tsx';
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import { setPane, usePanes } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FigureCurves.module.css';
import { LogToggle } from './LogToggle.tsx';
import { messages } from './lateMessages.ts';

export type Figure = 'loss' | 'accuracy';

export interface FigureCurvesProps {
  readonly titles: Readonly<Record<Figure, string>>;
  readonly lines: Readonly<Record<Figure, readonly RaceLine[]>>;
  readonly hasAccuracy: boolean;
  readonly stepsPerEpoch: number;
  /** Where the axis of steps ends at least. */
  readonly lastStep: number;
  /** Shown while there is nothing to draw. */
  readonly empty: string;
  readonly actions?: ReactNode;
}

/** Pixels that one tick of the axis needs. */
const TICK_ROOM = { loss: 36, accuracy: 26 } as const;

export function FigureCurves({ titles, lines, hasAccuracy, stepsPerEpoch, lastStep, empty, actions }: FigureCurvesProps) {
  const isLog = usePanes(({ settings }) => settings.lossLog);
  const [chosen, choose] = useState<Figure>('loss');
  const figure = hasAccuracy ? chosen : 'loss';
  const shown = lines[figure];
  // One that blew up must not press the others flat.
  const well = valuesOf(shown.filter(({ end }) => end === undefined));
  const values = well.length > 0 ? well : valuesOf(shown);
  return (
    <RaceChart
      title={titles[figure]}
      lines={shown}
      stepsPerEpoch={stepsPerEpoch}
      lastStep={lastStep}
      yAxis={(height) => AXES[figure](values, Math.floor(height / TICK_ROOM[figure]), isLog)}
      format={FORMATS[figure]}
      empty={empty}
      actions={
        <span className={styles.actions}>
          <span>{actions}</span>
          {hasAccuracy && (
            <Button
              size="small"
              variant="quiet"
              pressed={figure === 'accuracy'}
              onClick={() => choose(figure === 'loss' ? 'accuracy' : 'loss')}
            >
              {messages.accuracy}
            </Button>
          )}
          {figure === 'loss' && <LogToggle title={messages.logAxis} pressed={isLog} onToggle={(lossLog) => setPane({ lossLog })} />}
        </span>
      }
    />
  );
}

const valuesOf = (lines: readonly RaceLine[]): readonly number[] => lines.flatMap(({ points }) => points.map(({ smooth }) => smooth));

const AXES = {
  loss: (values: readonly number[], ticks: number, isLog: boolean) => {
    const extent = (isLog ? logExtent : lossExtent)(values);
    return (isLog ? logAxis : linearAxis)(extent?.low ?? (isLog ? 0.01 : 0), extent?.high || 1, ticks);
  },
  accuracy: (values: readonly number[], ticks: number) => shareAxis(values, ticks),
} as const;

const FORMATS = {
  loss: (value: number) => formatNumber(value),
  accuracy: (value: number) => formatPercent(value),
} as const;
