/** A slider over decades, with what to expect along its track. */
import { classes } from './classes.ts';
import styles from './LogSlider.module.css';
import { RateInput, type RateInputProps } from './RateInput.tsx';
import { RateMarks, type RateMarksProps } from './RateMarks.tsx';
import { type SliderZone, zoneGradient } from './zones.ts';

export interface LogSliderProps
  extends Pick<RateInputProps, 'label' | 'value' | 'onChange' | 'disabled'>,
    Partial<Pick<RateInputProps, 'min' | 'max'>>,
    Pick<RateMarksProps, 'marks'> {
  readonly zones?: readonly SliderZone[];
  /** Zones that no longer hold. */
  readonly fadesZones?: boolean;
}

export function LogSlider({ min = 1e-5, max = 10, zones = [], fadesZones = false, marks, ...input }: LogSliderProps) {
  return (
    <div className={styles.slider}>
      <div
        className={classes(styles.track, fadesZones && styles.faded)}
        style={{ background: zoneGradient(zones, min, max) }}
        aria-hidden="true"
      />
      <RateInput {...input} min={min} max={max} className={styles.input} />
      <RateMarks min={min} max={max} marks={marks} />
    </div>
  );
}
