/** Loss over learning rate on a log axis, as a range test gives it: raw and smoothed, with zones and marks in words. Props in. */
import { leastIndex, ticks } from 'd3-array';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { decades } from '../lib/decades.ts';
import { formatNumber, formatRate } from '../lib/numbers.ts';
import { scale } from '../lib/plane.ts';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import finder from './FinderChart.module.css';
import { spreadNames } from './lineNames.ts';
import { messages } from './messages.ts';
import { NumbersTable, useAsNumbers } from './NumbersTable.tsx';
import { thinRows } from './numberRows.ts';
import { tickText } from './planeFrame.ts';
import type { TipText } from './tips.ts';
import type { Size } from './useSize.ts';

export interface FinderZone {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly tone: 'quiet' | 'ok' | 'warn' | 'bad';
}

export interface FinderMark {
  readonly words: string;
  readonly rate: number;
  /** The one to use. */
  readonly isMain?: boolean;
}

export interface FinderChartProps {
  readonly title: string;
  readonly rates: readonly number[];
  readonly losses: readonly number[];
  readonly smooth: readonly number[];
  /** The ends of the axis. */
  readonly range: readonly [number, number];
  readonly zones: readonly FinderZone[];
  readonly marks: readonly FinderMark[];
  /** What it shows, in a sentence. */
  readonly summary: string;
  readonly actions?: ReactNode;
  readonly empty?: string | undefined;
}

/** Pixels: the numbers at the left, the rates below, the zones' names above. */
const [LEFT, BELOW, ABOVE, RIGHT] = [44, 20, 18, 12];

export function FinderChart(props: FinderChartProps) {
  const asNumbers = useAsNumbers();
  return (
    <ChartFrame title={props.title} actions={props.actions} empty={props.empty}>
      {(size) =>
        asNumbers ? (
          <NumbersTable summary={props.summary} head={messages.table.rate} texts={numbersOf(props)} />
        ) : (
          <Picture {...props} size={size} />
        )
      }
    </ChartFrame>
  );
}

function Picture({ rates, losses, smooth, range, zones, marks, summary, size }: FinderChartProps & { readonly size: Size }) {
  const clip = useId();
  const [at, setAt] = useState<number>();
  const [top, bottom, right] = [ABOVE, Math.max(ABOVE + 1, size.height - BELOW), Math.max(LEFT + 1, size.width - RIGHT)];
  const along = scale([Math.log10(range[0]), Math.log10(range[1])], LEFT, right);
  const x = (rate: number) => along(Math.log10(rate));
  const [low, high] = lossRange(losses, smooth);
  const y = scale([low, high], bottom, top);
  const isNarrow = size.width < 420;
  const ends = marks.map((_, i) => top + 14 + 15 * i);
  const heights = spreadNames(ends, 15, top + 12, bottom - 4);
  const move = (place: number) => setAt(Math.min(Math.max(0, place), rates.length - 1));
  const keyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, PageUp: 10, PageDown: -10 }[event.key];
    if (by !== undefined) move((at ?? (by > 0 ? -1 : rates.length)) + by);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(rates.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <svg
        className={finder.picture}
        width={size.width}
        height={size.height}
        role="img"
        aria-label={summary}
        onPointerMove={({ clientX, currentTarget }) => {
          const pointer = clientX - currentTarget.getBoundingClientRect().left;
          move(leastIndex(rates, (rate) => Math.abs(x(rate) - pointer)) ?? 0);
        }}
        onPointerLeave={() => setAt(undefined)}
      >
        <clipPath id={clip}>
          <rect x={LEFT} y={top} width={right - LEFT} height={bottom - top} />
        </clipPath>
        {zones.map(({ words, from, to, tone }) => (
          <g key={words}>
            <rect x={x(from)} y={top} width={x(to) - x(from)} height={bottom - top} className={finder[tone]} />
            {x(to) - x(from) > 7 * words.length && (
              <text className={styles.tick} x={(x(from) + x(to)) / 2} y={top - 5} textAnchor="middle">
                {words}
              </text>
            )}
          </g>
        ))}
        <g clipPath={`url(#${clip})`} fill="none" stroke="var(--loss)">
          <path d={lineOf(rates.map(x), losses.map(y))} strokeWidth={1} strokeOpacity={0.4} />
          <path d={lineOf(rates.map(x), smooth.map(y))} strokeWidth={2.25} />
        </g>
        {marks.map(({ words, rate, isMain }, i) => {
          const isLeft = x(rate) > (LEFT + right) / 2;
          return (
            <g key={words}>
              <path className={isMain ? finder.main : styles.mark} d={`M${x(rate)} ${top}V${bottom}`} />
              <text
                className={styles.words}
                x={x(rate) + (isLeft ? -5 : 5)}
                y={heights[i]}
                textAnchor={isLeft ? 'end' : 'start'}
                fontWeight={isMain ? 650 : 400}
              >
                {isNarrow ? words : `${words} ${formatRate(Number(rate.toPrecision(2)))}`}
              </text>
            </g>
          );
        })}
        {at !== undefined && <path className={styles.mark} d={`M${x(rates[at] ?? 1)} ${top}V${bottom}`} />}
        <path d={`M${LEFT} ${top}V${bottom}H${right}`} stroke="var(--control-line)" fill="none" />
        {decades(...range)
          .filter((_, i) => !isNarrow || i % 2 === 0)
          .map((tick) => (
            <text key={tick} className={styles.tick} x={x(tick)} y={bottom + 14} textAnchor="middle">
              {formatRate(tick)}
            </text>
          ))}
        {ticks(low, high, Math.max(2, Math.floor((bottom - top) / 40))).map((tick) => (
          <text key={tick} className={styles.tick} x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
            {tickText(tick)}
          </text>
        ))}
      </svg>
      {rates.length > 0 && (
        <div
          className={finder.keys}
          role="slider"
          tabIndex={0}
          aria-label={messages.finder.batch}
          aria-valuemin={1}
          aria-valuemax={rates.length}
          aria-valuenow={(at ?? 0) + 1}
          aria-valuetext={valuesAt(at ?? 0, rates, losses, smooth)}
          onKeyDown={keyDown}
          onFocus={() => move(at ?? 0)}
          onBlur={() => setAt(undefined)}
        />
      )}
      {at !== undefined && <p className={finder.values}>{valuesAt(at, rates, losses, smooth)}</p>}
    </>
  );
}

/** What a range test is about is where the smoothed loss falls and turns: what it comes to in the end may be a million times that. */
function lossRange(losses: readonly number[], smooth: readonly number[]): readonly [number, number] {
  const finite = smooth.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const [least, first] = [Math.min(...finite, ...losses), Math.max(...finite.slice(0, 10))];
  const span = first - least || Math.abs(first) || 1;
  return [least - 0.08 * span, Math.max(first, least) + 0.5 * span];
}

function lineOf(xs: readonly number[], ys: readonly number[]): string {
  const places = xs.map((x, i) => `${x.toFixed(1)} ${Math.max(-1e4, Math.min(1e4, ys[i] ?? 0)).toFixed(1)}`);
  return places.length > 0 ? `M${places.join('L')}` : '';
}

const numbersOf = ({ rates, losses, smooth }: FinderChartProps): readonly TipText[] =>
  thinRows(rates.map((rate, i) => ({ rate, loss: losses[i] ?? Number.NaN, smoothed: smooth[i] ?? Number.NaN }))).map(
    ({ rate, loss, smoothed }) => ({
      caption: formatRate(Number(rate.toPrecision(3))),
      rows: [
        { name: messages.lines.smoothed, value: formatNumber(smoothed) },
        { name: messages.lines.loss, value: formatNumber(loss) },
      ],
    }),
  );

const valuesAt = (i: number, rates: readonly number[], losses: readonly number[], smooth: readonly number[]): string =>
  messages.finder.values(
    formatRate(Number((rates[i] ?? 0).toPrecision(3))),
    formatNumber(losses[i] ?? Number.NaN),
    formatNumber(smooth[i] ?? Number.NaN),
  );
