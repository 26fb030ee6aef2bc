/** A learning-rate range test read: its curve, its marks, one suggestion, and where rates are slow, good, risky or blow up. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { variance } from '../../lib/sums.ts';
import { lookedAt, minimum, smoothLosses, steep, stopOf, valley } from './fastai.ts';
import { messages } from './messages.ts';

/** The test is one batch for each of so many rates, evenly spaced on the log axis. */
export const RANGE = { from: 1e-6, to: 10, steps: 100 } as const;
/** From one batch to the next: `ExponentialLR.gamma`. */
export const RATE_FACTOR = (RANGE.to / RANGE.from) ** (1 / (RANGE.steps - 1));
/** @param i from 0 */
export const rateOfBatch = (i: number): number => RANGE.from * RATE_FACTOR ** i;

export type ZoneName = 'slow' | 'good' | 'risky' | 'blowsUp';

export interface RateZone {
  readonly name: ZoneName;
  readonly from: number;
  readonly to: number;
}

export interface RateTest {
  /** Of each batch until the test ended or its loss was no number. */
  readonly rates: readonly number[];
  readonly losses: readonly number[];
  /** As fastai draws it. */
  readonly smooth: readonly number[];
  /** Rates, as fastai's `steep` and `valley` suggest them. */
  readonly steepest: number | undefined;
  readonly valley: number | undefined;
  /** The rate to try, or why there is none. */
  readonly suggestion: Result<number, 'noLoss' | 'noFall'>;
  /** In rising order, one beginning where the other ends; none where nothing is suggested. */
  readonly zones: readonly RateZone[];
}

/**
 * fastai's smoothing remembers fifty batches, half of the test, and what it shows comes late. The suggestion goes by one that remembers ten.
 * Found by measurement on five MNIST templates in batches of 64 (`e2e/bench/finder.mjs`), whose table it is therefore fitted to; `--wide` is not. It is too
 * careful for batches of 256, and has nothing reliable to say where one epoch comes out twelve points apart at neighboring rates: SGD on the bottleneck.
 */
const QUICK_BETA = 0.9;
/** The first batches, whose rates are too small to change a thing: they say where the loss stands and how much it varies. */
const BEFORE = 10;
const NOISE = 20;
/** How much of its way down the loss has come at the suggestion, and where the good rates begin and end. */
const WAY_DOWN = { good: 0.1, suggestion: 1 / 3, risky: 0.6 } as const;
/** Where it falls off a cliff, which is where SGD's best rates lie, these shares of the rate at which the loss is least keep away from the rim. */
const OF_LEAST = { good: 1 / 6, suggestion: 1 / 3, risky: 1 / 2 } as const;
/** Less than this share of the loss is no fall. */
const LEAST_FALL = 0.02;

/** @param all the loss of each batch of the test, which may have ended early because the run blew up */
export function readRateTest(all: readonly number[]): RateTest {
  const bad = all.findIndex((loss) => !Number.isFinite(loss));
  const losses = bad < 0 ? all : all.slice(0, bad);
  const rates = losses.map((_, i) => rateOfBatch(i));
  const smooth = smoothLosses(losses);
  const seen = { rates: lookedAt(rates.slice(0, stopOf(smooth))), smooth: lookedAt(smooth.slice(0, stopOf(smooth))) };
  const rateAt = (i: number | undefined) => (i === undefined ? undefined : seen.rates[i]);
  const marks = { steepest: rateAt(steep(seen.rates, seen.smooth)), valley: rateAt(valley(seen.smooth)) };
  return { rates, losses, smooth, ...marks, ...judge(losses, rates, all.length < RANGE.steps || bad >= 0) };
}

function judge(losses: readonly number[], rates: readonly number[], hasEndedEarly: boolean): Pick<RateTest, 'suggestion' | 'zones'> {
  const none = (reason: 'noLoss' | 'noFall') => ({ suggestion: refused(reason), zones: [] });
  if (losses.length <= BEFORE) return none('noLoss');
  const quick = smoothLosses(losses, QUICK_BETA);
  const start = quick[BEFORE - 1] ?? 0;
  const least = minimum(quick.slice(BEFORE));
  const lowest = BEFORE + (least ?? 0);
  const fall = start - (quick[lowest] ?? start);
  if (!(fall > LEAST_FALL * Math.abs(start) && fall > Math.sqrt(variance(losses.slice(0, NOISE))))) return none('noFall');
  /** The first rate at which the loss has come so much of its way down. */
  const rateDown = (share: number) => rates[quick.findIndex((loss, i) => i >= BEFORE && loss <= start - share * fall)] ?? RANGE.from;
  const edge = (name: keyof typeof WAY_DOWN) =>
    Math.max(RANGE.from, Math.min(rateDown(WAY_DOWN[name]), OF_LEAST[name] * (rates[lowest] ?? RANGE.from)));
  const up = quick.findIndex((loss, i) => i > lowest && loss > start);
  const end = up >= 0 ? rates[up] : hasEndedEarly ? rates.at(-1) : undefined;
  return {
    suggestion: ok(readable(edge('suggestion'))),
    zones: zonesBetween(edge('good'), edge('risky'), end),
  };
}

/** @param end the rate at which it blew up, if it did */
function zonesBetween(good: number, risky: number, end: number | undefined): readonly RateZone[] {
  const edges = [RANGE.from, good, risky, Math.max(risky, end ?? RANGE.to), RANGE.to];
  const names: readonly ZoneName[] = ['slow', 'good', 'risky', 'blowsUp'];
  return names
    .map((name, i): RateZone => ({ name, from: edges[i] ?? RANGE.to, to: edges[i + 1] ?? RANGE.to }))
    .filter(({ from, to }) => to > from);
}

/** Two digits: more than a test of a hundred batches can tell. */
const readable = (rate: number): number => Number(rate.toPrecision(2));

/** How to read the picture, in a sentence or two. */
export function howToRead({ suggestion, zones }: RateTest): string {
  if (!suggestion.ok) return messages[suggestion.reason];
  const blown = zones.find(({ name }) => name === 'blowsUp');
  const end = blown ? messages.blowsUp(readable(blown.from)) : messages.neverBlowsUp;
  return `${messages.falls(suggestion.value)} ${end}`;
}
