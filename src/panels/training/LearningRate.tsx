/** The biggest control of the page: the rate as a headline to type in, a slider, and a word for where it stands. Store in. */
import type { KeyboardEvent } from 'react';
import { formatRate } from '../../lib/numbers.ts';
import { RATE_FIELD } from '../../network/training.ts';
import { endGesture, useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useRateInUse } from '../../stores/document/rateInUse.ts';
import { classes } from '../../ui/classes.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { LogSlider } from '../../ui/LogSlider.tsx';
import styles from './LearningRate.module.css';
import { LEAST_RATE, MOST_RATE, rateZone, sliderZones } from './rateZones.ts';

/** One slide is one undo step, from one press to the next; the browser's last word after the release changes nothing. */
function setRate(lr: number): void {
  if (lr !== useDocument.getState().document.training.lr) setTraining({ lr }, 'lr');
}

export function LearningRate() {
  const lr = useDocument(({ document }) => document.training.lr);
  const { optimizer, outcome } = useRateInUse();
  const { words, tone } = rateZone(optimizer, lr, outcome);
  return (
    <fieldset className={styles.rate} aria-label="Learning rate" onPointerDownCapture={endGesture} onKeyDownCapture={beginByKey}>
      <p className={styles.head}>
        <span className={styles.name} aria-hidden="true">
          Learning rate
        </span>
        <span className={classes(styles.zone, styles[tone])}>{words}</span>
      </p>
      <FieldInput label="Learning rate value" hideLabel size="big" field={RATE_FIELD} value={lr} format={formatTyped} onCommit={setRate} />
      <LogSlider label="Learning rate" value={lr} onChange={setRate} min={LEAST_RATE} max={MOST_RATE} zones={sliderZones(optimizer)} />
    </fieldset>
  );
}

/** A key that is kept down is one undo step. */
function beginByKey(event: KeyboardEvent): void {
  if (!event.repeat) endGesture();
}

/** Every digit that was typed, unlike the slider's three. */
const formatTyped = (lr: number): string => (Number(lr.toPrecision(3)) === lr ? formatRate(lr) : String(lr));
