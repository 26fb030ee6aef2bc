/** What to expect of a learning rate, in words and as zones of the slider. Pure. */

import type { RateZone as MeasuredZone, ZoneName } from '../../network/rateFinder/rateTest.ts';
import { LEAST_RATE, MOST_RATE, RATE_BANDS } from '../../network/rates.ts';
import type { OptimizerName } from '../../network/training.ts';
import type { RateOutcome } from '../../stores/run/rateOutcome.ts';
import type { LogSliderProps } from '../../ui/LogSlider.tsx';
import { messages } from './messages.ts';

type SliderZone = NonNullable<LogSliderProps['zones']>[number];

export interface RateZone {
  /** As it stands beside the slider: `usual for SGD`. */
  readonly words: string;
  readonly tone: 'quiet' | 'ok' | 'warn' | 'bad';
}

/** What a run did with its rate. */
const OUTCOMES: { readonly [O in RateOutcome]: RateZone['tone'] } = {
  tooBig: 'bad',
  harmless: 'ok',
  stuck: 'warn',
  guessing: 'warn',
  cameBack: 'warn',
  fell: 'ok',
  stood: 'quiet',
  rose: 'warn',
};

/**
 * What a rate is for an optimizer.
 * @param outcome what the run did with it, where there is one that has: that counts more than what is usual
 */
export function rateZone(optimizer: OptimizerName, lr: number, outcome?: RateOutcome): RateZone {
  const { small, usual, large, veryLarge } = RATE_BANDS[optimizer];
  if (lr === 0) return { words: messages.nothingMoves, tone: 'quiet' };
  if (outcome) return { words: messages.outcomes[outcome], tone: OUTCOMES[outcome] };
  const words = messages.usual;
  if (lr < small) return { words: words.verySmall(optimizer), tone: 'quiet' };
  if (lr < usual) return { words: words.small(optimizer), tone: 'quiet' };
  if (lr <= large) return { words: words.usual(optimizer), tone: 'ok' };
  if (lr <= veryLarge) return { words: words.large(optimizer), tone: 'warn' };
  return { words: words.veryLarge(optimizer), tone: 'bad' };
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

/** How good a measured zone is. */
const MEASURED: Readonly<Record<ZoneName, RateZone['tone']>> = {
  slow: 'quiet',
  good: 'ok',
  risky: 'warn',
  blowsUp: 'bad',
};

/** What was measured of a rate; undefined beyond the ends of the test. */
export function measuredZone(zones: readonly MeasuredZone[], lr: number): RateZone | undefined {
  const zone = zones.findLast(({ from, to }) => lr >= from && lr <= to);
  return zone && { words: messages.measured[zone.name], tone: MEASURED[zone.name] };
}

/** Measured zones as they lie behind the slider. */
export const measuredSliderZones = (zones: readonly MeasuredZone[]): readonly SliderZone[] =>
  zones.flatMap(({ name, from, to }) => {
    const tone = MEASURED[name];
    return tone === 'quiet' || to <= LEAST_RATE ? [] : [{ from: Math.max(from, LEAST_RATE), to, tone }];
  });
