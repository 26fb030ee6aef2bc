/** An activation's curve with what comes in as a histogram below it, on the same x, and what goes out beside it, on the same y. */
import { memo, type ReactNode } from 'react';
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import { accentColor } from './accents.ts';
import { messages } from './messages.ts';
import { Picture } from './Picture.tsx';
import { type Box, Probe } from './Probe.tsx';
import { fillPath, linePath, rangeOf } from './paths.ts';
import styles from './pictures.module.css';
import { barAt, barsOn, heightLimit, type Spread } from './spreads.ts';

export interface ActivationPlotProps {
  /** What goes out, for each of what comes in. */
  readonly curve: (xs: readonly number[]) => readonly number[];
  readonly input?: Spread | undefined;
  readonly output?: Spread | undefined;
  /** Pixels of the curve, without what is below and beside it. */
  readonly height?: number;
  readonly label: string;
  readonly caption: ReactNode;
  readonly hasKeys?: boolean;
}

/** Units from left to right: the curve, a gap, what goes out. */
const CURVE = 124;
const BESIDE = 30;
const GAP = 6;
const WIDTH = CURVE + GAP + BESIDE;
const POINTS = 81;
/** The least that the x axis reaches to each side; beyond, it doubles. */
const REACH = 4;

export const ActivationPlot = memo(({ curve, input, output, height = 56, label, caption, hasKeys = false }: ActivationPlotProps) => {
  const below = Math.round(height * 0.4);
  const whole = height + GAP + below;
  const reach = reachOf(input);
  const xs = Array.from({ length: POINTS }, (_, i) => reach * ((2 * i) / (POINTS - 1) - 1));
  const ys = curve(xs);
  const [low, high] = rangeOf(ys);
  const x = (value: number) => ((value + reach) / (2 * reach)) * CURVE;
  const y = (value: number) => 2 + ((high - value) / (high - low)) * (height - 4);
  const inBars = input ? barsOn(input, [-reach, reach]) : [];
  const outBars = output ? barsOn(output, [low, high]) : [];
  const [inMost, outMost] = [inBars, outBars].map((bars) => heightLimit(bars) || 1);
  const inHeight = (density: number) => whole - Math.min(1, density / (inMost ?? 1)) * below;
  const outWidth = (density: number) => Math.min(1, density / (outMost ?? 1)) * BESIDE;
  const boxOf = (place: number): Box => {
    const bar = inBars[place];
    const beside = outBars[place - inBars.length];
    if (bar) return { left: x(bar.from) / WIDTH, top: 0, width: (x(bar.to) - x(bar.from)) / WIDTH, height: 1 };
    const [from, to] = [y(beside?.to ?? 0), y(beside?.from ?? 0)];
    return { left: 0, top: from / whole, width: 1, height: (to - from) / whole };
  };
  const says = (place: number): string => {
    const bar = inBars[place] ?? outBars[place - inBars.length];
    return bar ? `${inBars[place] ? messages.in : messages.out} ${range(bar.from, bar.to)}: ${formatCount(bar.count)}` : '';
  };
  const placeAt = (left: number, top: number): number | undefined => {
    if (left * WIDTH <= CURVE + GAP / 2) return barAt(inBars, left * (WIDTH / CURVE) * 2 * reach - reach);
    const beside = barAt(outBars, high - ((top * whole - 2) / (height - 4)) * (high - low));
    return beside < 0 ? undefined : inBars.length + beside;
  };
  return (
    <Probe
      label={label}
      places={inBars.length + outBars.length}
      says={says}
      placeAt={placeAt}
      boxOf={boxOf}
      hasKeys={hasKeys}
      below={
        <p className={styles.ends}>
          <span>{formatNumber(-reach, 2)}</span>
          <span>{messages.in}</span>
          <span>{formatNumber(reach, 2)}</span>
          <span>{messages.out}</span>
        </p>
      }
      caption={caption}
    >
      <Picture width={WIDTH} height={whole} label={undefined}>
        <path className={styles.axis} d={`M0 ${y(0)}H${CURVE}M${x(0)} 0V${height}M0 ${whole}H${CURVE}M${CURVE + GAP} 0V${height}`} />
        <path d={fillPath(inBars, x, inHeight, whole)} fill={accentColor('activation')} />
        <path d={besidePath(outBars, outWidth, y)} fill={accentColor('activation')} />
        <path
          className={styles.line}
          d={linePath(xs.map((value, i) => [x(value), y(ys[i] ?? Number.NaN)] as const))}
          stroke={accentColor('activation')}
        />
      </Picture>
    </Probe>
  );
});
ActivationPlot.displayName = 'ActivationPlot';

/** So far that all that comes in has room; it jumps seldom, since it doubles. */
function reachOf(input: Spread | undefined): number {
  const most = Math.max(0, ...[input?.min ?? 0, input?.max ?? 0].filter(Number.isFinite).map(Math.abs));
  return REACH * 2 ** Math.max(0, Math.ceil(Math.log2(most / REACH)));
}

/** Bars that lie, one above the other. */
const besidePath = (
  bars: readonly { readonly from: number; readonly to: number; readonly density: number }[],
  width: (density: number) => number,
  y: (value: number) => number,
): string =>
  bars
    .filter(({ density }) => density > 0)
    .map(({ from, to, density }) => {
      const [top, tall] = [y(to), Math.max(0.5, y(from) - y(to))];
      return `M${CURVE + GAP} ${top.toFixed(2)}h${Math.max(1, width(density)).toFixed(2)}v${tall.toFixed(2)}H${CURVE + GAP}z`;
    })
    .join('');

const range = (from: number, to: number): string => `${formatNumber(from, 2)} … ${formatNumber(to, 2)}`;
