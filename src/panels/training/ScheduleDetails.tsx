/** The schedule in use: its rates over the steps of the run, where the run is, and its arguments under PyTorch's names. Store in. */
import { useMemo } from 'react';
import { formatRate } from '../../lib/numbers.ts';
import { messages as lateMessages } from '../../network/lateMessages.ts';
import {
  rateAt,
  SCHEDULE_ARGUMENTS,
  SCHEDULES,
  type ScheduleArgument,
  scheduleArguments,
  scheduleValues,
  stepsOfRun,
  TO_THE_END,
} from '../../network/schedules.ts';
import { RATE_FIELD, type TrainingSettings } from '../../network/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useMetrics, useRun } from '../../stores/run/useRun.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './lateMessages.ts';
import styles from './ScheduleDetails.module.css';
import { SchedulePicture } from './SchedulePicture.tsx';

/** Points that the picture has room for. */
const POINTS = 120;

export function ScheduleDetails() {
  const training = useDocument(({ document }) => document.training);
  const samples = useRun(({ plan }) => plan?.spec.data.facts.train);
  const done = useMetrics(({ latest }) => latest?.step ?? 0);
  const name = training.schedule ?? 'constant';
  const rates = useMemo(
    () => (samples === undefined || name === 'constant' ? undefined : ratesOf(training, samples)),
    [training, samples, name],
  );
  if (name === 'constant') return null;
  const defaults: Readonly<Record<string, number | typeof TO_THE_END>> = SCHEDULES[name].defaults;
  const values = samples === undefined ? {} : scheduleValues(training, samples);
  const isToTheEnd = (argument: ScheduleArgument) => defaults[argument] === TO_THE_END;
  return (
    <section className={styles.schedule} data-word={name} aria-label={messages.schedule.name}>
      {rates && samples !== undefined && (
        <SchedulePicture
          {...rates}
          now={done === 0 ? undefined : { step: done + 1, rate: Math.min(rateAt(training, done + 1, samples), RATE_FIELD.max) }}
          summary={summaryOf(training, samples)}
        />
      )}
      <p className={styles.says}>{lateMessages.schedules[name]}</p>
      <div className={styles.fields}>
        {scheduleArguments(name).map((argument) => (
          <FieldInput
            key={argument}
            label={argument}
            word={argument}
            field={SCHEDULE_ARGUMENTS[argument]}
            value={training[argument] ?? (isToTheEnd(argument) ? undefined : Number(defaults[argument]))}
            placeholder={isToTheEnd(argument) ? messages.schedule.toTheEnd(values[argument] ?? 0) : String(defaults[argument])}
            onCommit={(next) => setTraining({ [argument]: next === defaults[argument] ? undefined : next })}
          />
        ))}
      </div>
    </section>
  );
}

/** The rates of steps across the run, as many as there is room for; one that grows without end stops at the highest that can be typed. */
function ratesOf(settings: TrainingSettings, samples: number): { readonly rates: readonly number[]; readonly steps: number } {
  const steps = stepsOfRun(settings, samples);
  const points = Math.min(POINTS, steps);
  const stepAt = (i: number) => (points === 1 ? 1 : Math.round(1 + (i * (steps - 1)) / (points - 1)));
  return { steps, rates: Array.from({ length: points }, (_, i) => Math.min(rateAt(settings, stepAt(i), samples), RATE_FIELD.max)) };
}

function summaryOf(settings: TrainingSettings, samples: number): string {
  const steps = stepsOfRun(settings, samples);
  const [first = '', middle = '', last = ''] = [1, Math.ceil(steps / 2), steps].map((step) => formatRate(rateAt(settings, step, samples)));
  return messages.schedule.summary(steps, first, middle, last);
}
