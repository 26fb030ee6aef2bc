/** A slider over decades; the rate is the fact, the place on the track follows from it. */
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { formatRate } from '../lib/numbers.ts';
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
  /** Rates named below the track; by default every power of ten. */
  readonly marks?: readonly number[];
  readonly disabled?: boolean;
}

const SIDEWAYS: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowLeft: -1 };

export function LogSlider({ label, value, onChange, min = 1e-5, max = 10, zones = [], marks, disabled = false }: LogSliderProps) {
  const byPointer = useRef(false);
  const release = () => {
    byPointer.current = false;
  };

  function keyDown(event: KeyboardEvent): void {
    const sideways = SIDEWAYS[event.key];
    const step = sideways ? { direction: sideways, large: event.shiftKey } : STEP_KEYS[event.key];
    if (!step) return; // Home and End are the browser's own
    event.preventDefault();
    const next = stepRate(value, step.direction, step.large, min, max);
    if (next !== value) onChange(next);
  }

  return (
    <div className={styles.slider}>
      <div className={styles.track} style={{ background: zoneGradient(zones, min, max) }} aria-hidden="true" />
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
        onPointerDown={() => {
          byPointer.current = true;
        }}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={keyDown}
        onChange={(event) => onChange((byPointer.current ? rateUnderPointer : rateAt)(Number(event.target.value)))}
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
