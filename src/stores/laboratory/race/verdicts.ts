/** What a run of a race has come to, in words and by a stated rule. Pure. */
import { messages } from './messages.ts';
import { levelOf, type Trend, trendOf } from './trends.ts';

/** In the order in which they are asked for: the first that is so is the verdict. Their rules stand with their words in `messages.ts`. */
export const VERDICT_KINDS = [
  'blownUp',
  'failed',
  'tooEarly',
  'tooBig',
  'bouncing',
  'standsStill',
  'tooSmall',
  'levelled',
  'falling',
  'good',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export interface LaneVerdict {
  readonly kind: VerdictKind;
  readonly words: string;
}

/** What a verdict is made from. */
export interface LaneRecord {
  /** Of every step's batch, oldest first; what came after it blew up is left out. */
  readonly losses: ArrayLike<number>;
  /** The step whose update blew it up. */
  readonly divergedAt?: number | undefined;
  readonly hasFailed?: boolean;
  /** Whether steps are still to come. */
  readonly goesOn?: boolean;
  /** Whether its parameters go to and fro at each step, where they are told: a loss may be the same on both sides. */
  readonly goesToAndFro?: boolean;
}

/** Fewer steps say nothing. */
const LEAST_STEPS = 20;
/** Before this step a run that goes on is not called too small. */
const LEAST_GOING_ON = 100;
/** Of the first loss: above it a run was thrown. */
const THROWN = 1.5;
/** How many times what chance makes a slope must be: over all steps, over the later half. */
const SURE = 3;
const LIKELY = 2;
const BEHIND = 0.1;
const SHARE_OF_LATE = 0.1;
/** Chance turns at two of three steps. */
const MOST_TURNS = 0.9;
/** Batches that differ by so much of their mean. */
const NOISY = 0.25;
/** Below this share of the first loss there is little left to bounce over. */
const NEARLY_NOTHING = 1e-3;

/**
 * The verdict on each lane of a race, in their order. A single run is a race of one.
 *
 * The rule is the table of rules, from its top: a slope counts where it is three times what chance makes of it over all steps, twice
 * over the later half (once, where the whole falls and has not come halfway). *Behind* the best lane is a run with more than a tenth of the way left from its first loss to the least that any lane
 * had come to after as many steps.
 * @param isOfRates whether rates are what differs: then a verdict may say that one is too small or too big
 */
export const judgeLanes = (lanes: readonly LaneRecord[], isOfRates = true): readonly LaneVerdict[] =>
  lanes.map((lane) => {
    const kind = kindOf(lane, bestOf(lanes, lane.losses.length));
    return { kind, words: verdictWords(kind, isOfRates, lane.divergedAt) };
  });

/** What stands on the page for a verdict. */
export function verdictWords(kind: VerdictKind, isOfRates: boolean, divergedAt?: number): string {
  const words = kind === 'blownUp' && divergedAt !== undefined ? messages.blownUpAt(divergedAt) : messages.verdicts[kind];
  const ofRate = isOfRates ? messages.ofRate[kind] : undefined;
  return ofRate === undefined ? words : messages.ofRateBecause(ofRate, words);
}

/** The least that a lane had come to after so many steps. */
const bestOf = (lanes: readonly LaneRecord[], steps: number): number =>
  lanes
    .filter(({ losses, divergedAt }) => losses.length >= steps && divergedAt === undefined)
    .map(({ losses }) => levelOf(losses, steps))
    .filter(Number.isFinite)
    .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);

function kindOf(lane: LaneRecord, best: number): VerdictKind {
  if (lane.divergedAt !== undefined) return 'blownUp';
  if (lane.hasFailed) return 'failed';
  if (lane.losses.length < LEAST_STEPS) return 'tooEarly';
  const trend = trendOf(lane.losses);
  const kind = kindOfTrend(trend, best, lane.goesToAndFro ?? false);
  const isOpen = kind === 'tooSmall' || kind === 'standsStill' || kind === 'levelled';
  return lane.goesOn && isOpen && trend.steps < LEAST_GOING_ON ? 'tooEarly' : kind;
}

function kindOfTrend(trend: Trend, best: number, goesToAndFro: boolean): VerdictKind {
  const { start, now, before, slope, lateSlope, turns, noise, peak } = trend;
  const thrown = peak > start + (THROWN - 1) * Math.abs(start);
  const isHalfway = start - now > Math.abs(start) / 2;
  // What moves little falls as a whole before its later half shows it.
  const falls = now < before && (lateSlope < -LIKELY || (!isHalfway && slope < -SURE && lateSlope < -1));
  const isBehind = now - best > BEHIND * (start - best);
  const isLate = before - now > SHARE_OF_LATE * (start - now);
  if (thrown && now >= start) return 'tooBig';
  if (thrown && isBehind) return 'bouncing'; // what falls from where it was thrown to is not too small
  if (goesToAndFro && !falls) return 'bouncing';
  if (!falls && now > NEARLY_NOTHING * Math.abs(start)) {
    if (turns >= MOST_TURNS || thrown) return 'bouncing';
    if (isHalfway && isBehind && noise >= NOISY) return 'bouncing';
  }
  if (Math.abs(slope) < SURE && !isHalfway) return 'standsStill';
  if (falls && (isBehind || (isLate && !isHalfway))) return 'tooSmall';
  if (!falls && (isBehind || !isHalfway)) return 'levelled';
  return isLate && best === now ? 'falling' : 'good';
}
