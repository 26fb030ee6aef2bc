/** A slider over decades that stops at 1, 2 and 5 of each, and with Shift in between; the rate is the fact, the place on the track follows from it. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { formatRate } from '../lib/numbers.ts';
import { classes } from './classes.ts';
import styles from './LogSlider.module.css';
import { decades, placeOf, rateAt, rateUnderPointer, shareOf, stepRate } from './logScale.ts';
import { STEP_KEYS } from './stepKeys.ts';
import type { Direction } from './stepping.ts';
import { type SliderZone, zoneGradient } from './zones.ts';

export interface LogSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (lr: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly zones?: readonly SliderZone[];
  /** Zones that no longer hold. */
  readonly fadesZones?: boolean;
  /** Rates named below the track; by default every power of ten. */
  readonly marks?: readonly number[];
  readonly disabled?: boolean;
}

const SIDEWAYS: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowLeft: -1 };

export function LogSlider({
  label,
  value,
  onChange,
  min = 1e-5,
  max = 10,
  zones = [],
  fadesZones = false,
  marks,
  disabled = false,
}: LogSliderProps) {
  /** What the pointer that is down means: a change that none makes is one of assistive technology. */
  const pointer = useRef<'stops' | 'fine' | undefined>(undefined);
  const press = ({ shiftKey }: PointerEvent) => {
    pointer.current = shiftKey ? 'fine' : 'stops';
  };
  const move = (event: PointerEvent) => {
    if (pointer.current) press(event);
  };
  const release = () => {
    pointer.current = undefined;
  };
  const rateOf = (place: number) => (pointer.current ? rateUnderPointer(place, value, pointer.current === 'fine') : rateAt(place));

  function keyDown(event: KeyboardEvent): void {
    const sideways = SIDEWAYS[event.key];
    const step = sideways ? { direction: sideways, large: false } : STEP_KEYS[event.key];
    if (!step) return; // Home and End are the browser's own
    event.preventDefault();
    const stride = step.large ? 'decade' : event.shiftKey ? 'fine' : 'stop';
    const next = stepRate(value, step.direction, stride, min, max);
    if (next !== value) onChange(next);
  }

  return (
    <div className={styles.slider}>
      <div
        className={classes(styles.track, fadesZones && styles.faded)}
        style={{ background: zoneGradient(zones, min, max) }}
        aria-hidden="true"
      />
      <input
        className={styles.input}
        type="range"
        aria-label={label}
        aria-valuetext={formatRate(value)}
        min={Math.log10(min)}
        max={Math.log10(max)}
        step="any"
        value={placeOf(value, min, max)}
        disabled={disabled}
        title="Shift: between 1, 2 and 5"
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={keyDown}
        onChange={(event) => onChange(rateOf(Number(event.target.value)))}
      />
      <div className={styles.marks} aria-hidden="true">
        {(marks ?? decades(min, max)).map((lr) => (
          <span key={lr} style={{ '--share': shareOf(lr, min, max) } as CSSProperties}>
            {formatRate(lr)}
          </span>
        ))}
      </div>
    </div>
  );
}
