/** Axes, grid and tooltip around whatever is drawn in them. */
import { type ReactNode, useMemo } from 'react';
import { ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Axis } from './axes.ts';
import { Grid } from './Grid.tsx';
import { MomentLine } from './MomentLine.tsx';
import { messages } from './messages.ts';
import { NumbersTable, useAsNumbers } from './NumbersTable.tsx';
import { LOW, thinRows } from './numberRows.ts';
import { Tip } from './Tip.tsx';
import type { TipText } from './tips.ts';
import type { Size } from './useSize.ts';

export interface PlotProps<Row> {
  readonly size: Size;
  readonly tipRoot: HTMLElement;
  /** Fresh rows: recharts freezes them. */
  readonly rows: readonly Row[];
  readonly x: Axis;
  readonly y: Axis;
  /** The chart in words, for those who cannot see it. */
  readonly summary: string;
  /** What the tooltip says about a row. */
  readonly tip: (row: Row) => TipText;
  /** What the table of its numbers says about a row, where that is not what the tooltip says. */
  readonly numbers?: (row: Row) => TipText;
  /** Whether the table has this row in any case. */
  readonly isKept?: (row: Row) => boolean;
  /** Room above the plot for words. */
  readonly top?: number;
  /** Room at the right of the plot: for half of `1 epoch` under its end, or for names at the ends of lines. */
  readonly right?: number;
  /** One of many: no words on the axis of steps. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** Constants, because recharts takes a new object for a new setting. */
const AXIS_LINE = { stroke: 'var(--hairline)' };
const CURSOR = { stroke: 'var(--control-line)' };
const TICK = { fill: 'var(--muted)', fontSize: 12 };

export function Plot<Row extends object>({
  size,
  tipRoot,
  rows,
  x,
  y,
  summary,
  tip,
  numbers = tip,
  isKept,
  top = 8,
  small = false,
  right = small ? 14 : 24,
  children,
}: PlotProps<Row>) {
  const margin = useMemo(() => ({ top, right, bottom: 0, left: 0 }), [top, right]);
  if (useAsNumbers())
    return (
      <NumbersTable summary={summary} head={messages.table.step} texts={thinRows(rows, isKept).map(numbers)} isLow={size.height < LOW} />
    );
  return (
    <ComposedChart
      width={size.width}
      height={size.height}
      data={rows}
      margin={margin}
      role="img"
      aria-label={summary}
      accessibilityLayer={!small}
    >
      <Grid ticks={y.ticks} />
      <XAxis
        dataKey="step"
        type="number"
        domain={[...x.domain]}
        ticks={x.ticks}
        tickFormatter={x.format}
        tick={TICK}
        tickLine={false}
        tickSize={0}
        tickMargin={6}
        axisLine={AXIS_LINE}
        interval={small ? 'preserveStartEnd' : 0}
        height={22}
        allowDataOverflow
      />
      <YAxis
        type="number"
        scale={y.scale}
        reversed={y.isReversed ?? false}
        domain={[...y.domain]}
        ticks={y.ticks}
        tickFormatter={y.format}
        tick={TICK}
        tickLine={false}
        tickSize={0}
        tickMargin={6}
        axisLine={false}
        interval={0}
        width={axisWidth(y)}
        allowDataOverflow
      />
      {children}
      <MomentLine domain={x.domain} />
      <Tooltip
        isAnimationActive={false}
        portal={tipRoot}
        cursor={CURSOR}
        content={({ active, payload, coordinate }) => {
          const row = payload[0]?.payload as Row | undefined;
          return active && row && coordinate ? <Tip at={coordinate} root={tipRoot} {...tip(row)} /> : null;
        }}
      />
    </ComposedChart>
  );
}

/** Wide enough for the longest tick: 7 pixels a character. */
export const axisWidth = (axis: Axis): number => Math.max(2, ...axis.ticks.map((tick) => axis.format(tick).length)) * 7 + 10;
