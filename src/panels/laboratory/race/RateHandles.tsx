/** Several rates on one log axis, a handle each: dragged, or moved by the keys of a slider. Props in. */
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { laneColor } from '../../../charts/LaneMark.tsx';
import { formatRate } from '../../../lib/numbers.ts';
import { decades, placeOf, rateAt, rateUnderPointer, shareOf, stepRate } from '../../../ui/logScale.ts';
import { STEP_KEYS } from '../../../ui/stepKeys.ts';
import type { Direction } from '../../../ui/stepping.ts';
import styles from './RateHandles.module.css';

export interface RateHandlesProps {
  readonly rates: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly onChange: (rates: readonly number[]) => void;
}

const SIDEWAYS: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowLeft: -1 };

export function RateHandles({ rates, min, max, onChange }: RateHandlesProps) {
  /** Of the pointer that is down: without one, a change is one of assistive technology. */
  const pointer = useRef<'stops' | 'fine' | undefined>(undefined);
  const put = (i: number, rate: number) => {
    if (!rates.includes(rate)) onChange(rates.map((other, k) => (k === i ? rate : other))); // two lanes alike tell nothing
  };
  const keyDown = (i: number, event: KeyboardEvent) => {
    const sideways = SIDEWAYS[event.key];
    const step = sideways ? { direction: sideways, large: false } : STEP_KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    put(i, stepRate(rates[i] ?? min, step.direction, step.large ? 'decade' : event.shiftKey ? 'fine' : 'stop', min, max));
  };
  return (
    <fieldset className={styles.handles} aria-label="Rates of the lanes">
      <div className={styles.track} aria-hidden="true" />
      {rates.map((rate, i) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a handle is its place in the race
          key={i}
          className={styles.handle}
          style={{ '--lane': laneColor(i) } as CSSProperties}
          type="range"
          aria-label={`Rate of lane ${i + 1}`}
          aria-valuetext={formatRate(rate)}
          title="Shift: between 1, 2 and 5"
          min={Math.log10(min)}
          max={Math.log10(max)}
          step="any"
          value={placeOf(rate, min, max)}
          onPointerDown={({ shiftKey }) => {
            pointer.current = shiftKey ? 'fine' : 'stops';
          }}
          onPointerUp={() => {
            pointer.current = undefined;
          }}
          onKeyDown={(event) => keyDown(i, event)}
          onChange={({ target }) => {
            const place = Number(target.value);
            put(i, pointer.current ? rateUnderPointer(place, rate, pointer.current === 'fine') : rateAt(place));
          }}
        />
      ))}
      <div className={styles.marks} aria-hidden="true">
        {decades(min, max).map((rate) => (
          <span key={rate} style={{ '--share': shareOf(rate, min, max) } as CSSProperties}>
            {formatRate(rate)}
          </span>
        ))}
      </div>
    </fieldset>
  );
}
