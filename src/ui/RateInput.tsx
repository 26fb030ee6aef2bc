/** One rate on a log axis as a thumb: a pointer stops at 1, 2 and 5 of each decade, and with Shift in between; so do the keys of a slider. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { formatRate } from '../lib/numbers.ts';
import { classes } from './classes.ts';
import { placeOf, rateAt, rateUnderPointer, stepRate } from './logScale.ts';
import { messages } from './messages.ts';
import { STEP_KEYS } from './stepKeys.ts';
import type { Direction } from './stepping.ts';
import thumb from './thumb.module.css';

export interface RateInputProps {
  readonly label: string;
  /** The fact; the place on the track follows from it. */
  readonly value: number;
  readonly onChange: (lr: number) => void;
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
}

const SIDEWAYS: Readonly<Record<string, Direction>> = { ArrowRight: 1, ArrowLeft: -1 };

export function RateInput({ label, value, onChange, min, max, disabled = false, className, style }: RateInputProps) {
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
    <input
      className={classes(thumb.thumb, className)}
      style={style}
      type="range"
      aria-label={label}
      aria-valuetext={formatRate(value)}
      min={Math.log10(min)}
      max={Math.log10(max)}
      step="any"
      value={placeOf(value, min, max)}
      disabled={disabled}
      title={messages.fineByShift}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={keyDown}
      onChange={(event) => onChange(rateOf(Number(event.target.value)))}
    />
  );
}
