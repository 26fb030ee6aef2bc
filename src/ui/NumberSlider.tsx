/** A slider for any number: it reaches as far to both sides of 0 as the number needs when the hand comes. Props in. */
import { useRef } from 'react';
import { classes } from './classes.ts';
import { messages } from './messages.ts';
import styles from './NumberSlider.module.css';
import thumb from './thumb.module.css';

export interface NumberSliderProps {
  readonly label: string;
  readonly value: number;
  /** `line`: it lies on a line that is drawn already, which is its track. */
  readonly look?: 'field' | 'line';
  /** A hand or a key comes: what it does from here on is one change. */
  readonly onGrab: () => void;
  readonly onChange: (value: number) => void;
}

/** To each side at least; of a larger number twice as far as it is from 0. */
const REACH = 2;
/** Stops from 0 to each end. */
const STOPS = 200;

export function NumberSlider({ label, value, look = 'field', onGrab, onChange }: NumberSliderProps) {
  const reach = useRef(REACH);
  const widen = () => {
    onGrab();
    reach.current = Math.max(REACH, 2 * Math.abs(value));
  };
  if (Math.abs(value) > reach.current) reach.current = 2 * Math.abs(value);
  return (
    <input
      className={look === 'line' ? classes(thumb.thumb, styles.line) : styles.field}
      type="range"
      aria-label={messages.slider(label)}
      min={-reach.current}
      max={reach.current}
      step={reach.current / STOPS}
      value={value}
      onPointerDown={widen}
      onKeyDown={({ repeat }) => !repeat && widen()}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
