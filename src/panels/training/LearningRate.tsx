/** The biggest control of the page: the rate as a headline to type in, a slider, and a word for where it stands. Store in. */
import type { KeyboardEvent } from 'react';
import { formatRate } from '../../lib/numbers.ts';
import { LEAST_RATE, MOST_RATE } from '../../network/rates.ts';
import { RATE_FIELD } from '../../network/training.ts';
import { setNextRate } from '../../stores/builder/nextRate.ts';
import { endGesture } from '../../stores/document/document.ts';
import { type RateInUse, useRateInUse } from '../../stores/document/rateInUse.ts';
import { type MeasuredZones, useZones } from '../../stores/laboratory/finder/zones.ts';
import { classes } from '../../ui/classes.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { LogSlider } from '../../ui/LogSlider.tsx';
import styles from './LearningRate.module.css';
import { measuredSliderZones, measuredZone, rateZone, sliderZones } from './rateZones.ts';

/** One slide is one undo step, from one press to the next; the browser's last word after the release changes nothing. */
const setRate = (lr: number): void => setNextRate(lr, 'lr');

export function LearningRate() {
  const { optimizer, lr, outcome, scheduled } = useRateInUse();
  const found = useZones(optimizer);
  const measured = found && !found.changed && !outcome ? measuredZone(found.zones, lr) : undefined;
  const { words, tone } = measured ?? rateZone(optimizer, lr, outcome);
  return (
    <fieldset
      className={styles.rate}
      aria-label="Learning rate"
      data-word="lr"
      onPointerDownCapture={endGesture}
      onKeyDownCapture={beginByKey}
    >
      <p className={styles.head}>
        <span className={styles.name} aria-hidden="true">
          Learning rate
        </span>
        <span className={classes(styles.zone, styles[tone])}>{words}</span>
      </p>
      <FieldInput
        label="Learning rate value"
        hideLabel
        size="big"
        field={RATE_FIELD}
        value={lr}
        format={scheduled ? formatRate : formatTyped}
        onCommit={setRate}
      />
      <LogSlider
        label="Learning rate"
        value={lr}
        onChange={setRate}
        min={LEAST_RATE}
        max={MOST_RATE}
        zones={found ? measuredSliderZones(found.zones) : sliderZones(optimizer)}
        fadesZones={found?.changed !== undefined}
      />
      {found && <p className={styles.scheduled}>{measuredWords(found)}</p>}
      {scheduled && <p className={styles.scheduled}>{scheduledWords(scheduled)}</p>}
    </fieldset>
  );
}

/** What the zones behind the slider are of. */
const measuredWords = ({ with: conditions, changed }: MeasuredZones): string =>
  changed ? `zones measured for another ${changed}` : `zones measured with ${conditions}`;

/** A key that is kept down is one undo step. */
function beginByKey(event: KeyboardEvent): void {
  if (!event.repeat) endGesture();
}

/** `next step: 0.25 × 0.4 by StepLR` */
const scheduledWords = ({ by, factor, lr }: NonNullable<RateInUse['scheduled']>): string =>
  `next step: ${formatRate(factor)} × ${formatRate(lr)} by ${by}`;

/** Every digit that was typed, unlike the slider's three. */
const formatTyped = (lr: number): string => (Number(lr.toPrecision(3)) === lr ? formatRate(lr) : String(lr));
