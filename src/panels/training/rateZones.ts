/** What to expect of a learning rate, in words and as zones of the slider. Pure. */

import type { RateZone as MeasuredZone, ZoneName } from '../../network/rateFinder/rateTest.ts';
import { LEAST_RATE, MOST_RATE, RATE_BANDS } from '../../network/rates.ts';
import type { OptimizerName } from '../../network/training.ts';
import type { RateOutcome } from '../../stores/run/rateOutcome.ts';
import type { LogSliderProps } from '../../ui/LogSlider.tsx';

type SliderZone = NonNullable<LogSliderProps['zones']>[number];

export interface RateZone {
  /** As it stands beside the slider: `usual for SGD`. */
  readonly words: string;
  readonly tone: 'quiet' | 'ok' | 'warn' | 'bad';
}

/** What a run did with its rate, as it stands beside the slider: it says that it is of this run. */
const OUTCOMES: { readonly [O in RateOutcome]: RateZone } = {
  tooBig: { words: 'this run: too big', tone: 'bad' },
  harmless: { words: 'this run: does no harm', tone: 'ok' },
  stuck: { words: 'this run: stuck', tone: 'warn' },
  guessing: { words: 'this run: little learned', tone: 'warn' },
  cameBack: { words: 'this run: loss came back up', tone: 'warn' },
  fell: { words: 'this run: loss fell', tone: 'ok' },
  stood: { words: 'this run: loss stood still', tone: 'quiet' },
  rose: { words: 'this run: loss rose', tone: 'warn' },
};

/**
 * What a rate is for an optimizer.
 * @param outcome what the run did with it, where there is one that has: that counts more than what is usual
 */
export function rateZone(optimizer: OptimizerName, lr: number, outcome?: RateOutcome): RateZone {
  const { small, usual, large, veryLarge } = RATE_BANDS[optimizer];
  if (lr === 0) return { words: 'nothing moves', tone: 'quiet' };
  if (outcome) return OUTCOMES[outcome];
  if (lr < small) return { words: `very small for ${optimizer}`, tone: 'quiet' };
  if (lr < usual) return { words: `small for ${optimizer}`, tone: 'quiet' };
  if (lr <= large) return { words: `usual for ${optimizer}`, tone: 'ok' };
  if (lr <= veryLarge) return { words: `large for ${optimizer}`, tone: 'warn' };
  return { words: `very large for ${optimizer}`, tone: 'bad' };
}

/** The same stretches as they lie behind the slider. */
export function sliderZones(optimizer: OptimizerName): readonly SliderZone[] {
  const { usual, large, veryLarge } = RATE_BANDS[optimizer];
  return [
    { from: usual, to: large, tone: 'ok' },
    { from: large, to: veryLarge, tone: 'warn' },
    { from: veryLarge, to: MOST_RATE, tone: 'bad' },
  ];
}

/** A measured zone in words and on the slider. */
const MEASURED: Readonly<Record<ZoneName, RateZone>> = {
  slow: { words: 'slow here', tone: 'quiet' },
  good: { words: 'good here', tone: 'ok' },
  risky: { words: 'risky here', tone: 'warn' },
  blowsUp: { words: 'blows up here', tone: 'bad' },
};

/** What was measured of a rate; undefined beyond the ends of the test. */
export function measuredZone(zones: readonly MeasuredZone[], lr: number): RateZone | undefined {
  const zone = zones.findLast(({ from, to }) => lr >= from && lr <= to);
  return zone && MEASURED[zone.name];
}

/** Measured zones as they lie behind the slider. */
export const measuredSliderZones = (zones: readonly MeasuredZone[]): readonly SliderZone[] =>
  zones.flatMap(({ name, from, to }) => {
    const { tone } = MEASURED[name];
    return tone === 'quiet' || to <= LEAST_RATE ? [] : [{ from: Math.max(from, LEAST_RATE), to, tone }];
  });
