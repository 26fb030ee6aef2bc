/** How numbers are spread, as bars from the least to the greatest, and how they were spread at the start, as an outline. */
import { memo } from 'react';
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import { type Accent, accentColor } from './accents.ts';
import { messages } from './messages.ts';
import { Picture } from './Picture.tsx';
import { Probe } from './Probe.tsx';
import { fillPath, outlinePath } from './paths.ts';
import styles from './pictures.module.css';
import { axisOf, barAt, barsOn, countWithin, densest, type Spread, sumOf } from './spreads.ts';

export interface HistogramProps {
  readonly now: Spread;
  /** How it was before, and when that was: `start`, `step 400`. */
  readonly start?: { readonly spread: Spread; readonly name: string } | undefined;
  readonly accent: Accent;
  /** What is counted: `weights`. */
  readonly things: string;
  /** Words between the two ends. */
  readonly caption: string;
  readonly height?: number;
  readonly hasKeys?: boolean;
}

const WIDTH = 200;

export const Histogram = memo(({ now, start, accent, things, caption, height = 36, hasKeys = false }: HistogramProps) => {
  const axis = axisOf([now, start?.spread]);
  const [low, high] = axis;
  const bars = barsOn(now, axis);
  const before = start ? barsOn(start.spread, axis) : [];
  const most = Math.max(densest(bars), densest(before)) || 1;
  const x = (value: number) => ((value - low) / (high - low)) * WIDTH;
  const y = (density: number) => height - (density / most) * (height - 1);
  const says = (place: number): string => {
    const bar = bars[place];
    if (!bar) return '';
    const was = start ? ` · ${start.name} ≈ ${formatCount(Math.round(countWithin(before, bar.from, bar.to)))}` : '';
    return `${formatNumber(bar.from, 2)} … ${formatNumber(bar.to, 2)}: ${formatCount(bar.count)}${was}`;
  };
  const label = [
    messages.histogram(sumOf(now.counts), things, formatNumber(now.min, 2), formatNumber(now.max, 2)),
    start ? messages.outlined(start.name, formatNumber(start.spread.min, 2), formatNumber(start.spread.max, 2)) : '',
  ];
  return (
    <Probe
      label={label.join(' ').trim()}
      places={bars.length}
      says={says}
      placeAt={(share) => barAt(bars, low + share * (high - low))}
      boxOf={(place) => {
        const { from = low, to = low } = bars[place] ?? {};
        return { left: x(from) / WIDTH, top: 0, width: (x(to) - x(from)) / WIDTH, height: 1 };
      }}
      hasKeys={hasKeys}
      caption={
        <>
          <span>{formatNumber(low, 2)}</span>
          <span>
            <span>{caption}</span>
            {start && <Outlined name={start.name} />}
          </span>
          <span>{formatNumber(high, 2)}</span>
        </>
      }
    >
      <Picture width={WIDTH} height={height} label={undefined}>
        <path d={fillPath(bars, x, y, height)} fill={accentColor(accent)} />
        {before.length > 0 && <path className={styles.outline} d={outlinePath(before, x, y, height)} />}
        <path className={styles.axis} d={`M0 ${height}H${WIDTH}`} />
        {low < 0 && high > 0 && <path className={styles.zero} d={`M${x(0)} 0V${height}`} />}
      </Picture>
    </Probe>
  );
});
Histogram.displayName = 'Histogram';

/** What the outline is, beside a piece of it. */
function Outlined({ name }: { readonly name: string }) {
  return (
    <span className={styles.key}>
      <svg width="12" height="9" aria-hidden="true">
        <path className={styles.outline} d="M1 9V3H6V1H11V9" />
      </svg>
      <span>{name}</span>
    </span>
  );
}
