/** Several rates on one log axis, a thumb each. Props in. */
import type { CSSProperties } from 'react';
import { laneColor } from '../../../charts/LaneMark.tsx';
import { RateInput } from '../../../ui/RateInput.tsx';
import { RateMarks } from '../../../ui/RateMarks.tsx';
import { messages } from './messages.ts';
import styles from './RateHandles.module.css';

export interface RateHandlesProps {
  readonly rates: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly onChange: (rates: readonly number[]) => void;
}

export function RateHandles({ rates, min, max, onChange }: RateHandlesProps) {
  const put = (i: number, rate: number) => {
    if (!rates.includes(rate)) onChange(rates.map((other, k) => (k === i ? rate : other))); // two lanes alike tell nothing
  };
  return (
    <fieldset className={styles.handles} aria-label={messages.rates}>
      <div className={styles.track} aria-hidden="true" />
      {rates.map((rate, i) => (
        <RateInput
          // biome-ignore lint/suspicious/noArrayIndexKey: a handle is its place in the race
          key={i}
          className={styles.handle}
          style={{ '--thumb-color': laneColor(i) } as CSSProperties}
          label={messages.rateOf(i + 1)}
          value={rate}
          min={min}
          max={max}
          onChange={(next) => put(i, next)}
        />
      ))}
      <RateMarks min={min} max={max} />
    </fieldset>
  );
}
