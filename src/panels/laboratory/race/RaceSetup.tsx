/** What is to differ in the race to come, and with which values. Store in. */
import { Minus, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { LaneSign } from '../../../charts/LaneMark.tsx';
import type { NetworkDocument } from '../../../network/document.ts';
import { MAX_STEPS_FIELD } from '../../../network/training.ts';
import { useNetwork } from '../../../stores/document/reading.ts';
import { messages as race } from '../../../stores/laboratory/race/messages.ts';
import {
  lookForRivals,
  raceSteps,
  raceValues,
  setRaceSteps,
  setRaceValues,
  setVariation,
  useRace,
} from '../../../stores/laboratory/race/race.ts';
import {
  anotherValue,
  type LaneValue,
  LEAST_LANES,
  MOST_LANES,
  RACE_RATES,
  type RaceField,
  VARIATION_NAMES,
  type VariationName,
  variationOf,
} from '../../../stores/laboratory/race/variations.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import controls from '../../../ui/fields/controls.module.css';
import { FieldInput } from '../../../ui/fields/FieldInput.tsx';
import { messages } from './messages.ts';
import styles from './RaceSetup.module.css';
import { RateHandles } from './RateHandles.tsx';

const kindsField = () =>
  ({ type: 'choice', options: VARIATION_NAMES.map((value) => ({ value, label: race.variations[value].label })) }) as const;

export function RaceSetup() {
  const document = useNetwork();
  useRivals(document);
  const { vary, values: chosen, rivals, steps: asked } = useRace();
  const values = raceValues({ vary, values: chosen, rivals }, document);
  const who = { document, rivals };
  const steps = raceSteps({ steps: asked }, document);
  const more = values.length < MOST_LANES ? anotherValue(vary, values, who) : undefined;
  return (
    <section className={styles.setup} aria-label={messages.theRace}>
      <div className={classes(controls.labelsAbove, styles.row)}>
        <FieldInput label={messages.differs} field={kindsField()} value={vary} onCommit={setVariation} />
        <FieldInput label={messages.steps} field={{ ...MAX_STEPS_FIELD, default: steps }} value={steps} onCommit={setRaceSteps} />
      </div>
      <p className={styles.says}>{race.variations[vary].says}</p>
      {vary === 'lr' && <RateHandles rates={values.map(Number)} min={RACE_RATES.min} max={RACE_RATES.max} onChange={setRaceValues} />}
      <ul className={classes(styles.values, vary === 'network' && styles.long)} aria-label={messages.lanesToCome}>
        {values.map((value, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place in the race
          <li key={i}>
            <LaneSign lane={i} />
            <Value vary={vary} value={value} others={values} place={i} who={who} />
            <Button
              variant="quiet"
              size="small"
              aria-label={messages.remove(i + 1)}
              disabled={values.length <= LEAST_LANES}
              onClick={() => setRaceValues(values.filter((_, k) => k !== i))}
            >
              <Minus size={14} aria-hidden="true" />
            </Button>
          </li>
        ))}
        <li>
          <Button
            variant="quiet"
            size="small"
            disabled={more === undefined}
            onClick={() => more !== undefined && setRaceValues([...values, more])}
          >
            <Plus size={14} aria-hidden="true" />
            <span>{messages.add}</span>
          </Button>
        </li>
      </ul>
    </section>
  );
}

/** Another network has others. */
function useRivals(document: NetworkDocument): void {
  const isAsked = useRace(({ vary }) => vary === 'network');
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are looked for anew where another network is drawn
  useEffect(() => {
    if (isAsked) void lookForRivals();
  }, [isAsked, document]);
}

interface ValueProps {
  readonly vary: VariationName;
  readonly value: LaneValue;
  readonly others: readonly LaneValue[];
  readonly place: number;
  readonly who: RaceField;
}

function Value({ vary, value, others, place, who }: ValueProps) {
  const { field, names } = variationOf(vary);
  const label = messages.lane(place + 1);
  const put = (next: LaneValue) => {
    if (!others.includes(next)) setRaceValues(others.map((other, k) => (k === place ? next : other)));
  };
  if (field) return <FieldInput label={label} hideLabel field={field} value={Number(value)} onCommit={put} />;
  const free = names(who).filter((name) => name === value || !others.includes(name));
  return <FieldInput label={label} hideLabel field={{ type: 'choice', options: free }} value={String(value)} onCommit={put} />;
}
