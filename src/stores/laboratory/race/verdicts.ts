/** What a run of a race has come to, in words and by a stated rule. Pure. */
import { formatCount } from '../../../lib/numbers.ts';
import { levelOf, type Trend, trendOf } from './trends.ts';

export type VerdictKind =
  | 'blownUp'
  | 'failed'
  | 'tooEarly'
  | 'tooBig'
  | 'standsStill'
  | 'tooSmall'
  | 'bouncing'
  | 'levelled'
  | 'falling'
  | 'good';

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

interface VerdictRow {
  readonly words: (divergedAt: number | undefined) => string;
  /** What that says of the rate, where it is rates that differ. */
  readonly ofRate?: string;
  /** When it is so, as the page says it. */
  readonly rule: string;
}

/** In the order in which they are asked for: the first that is so is the verdict. */
export const VERDICTS: { readonly [K in VerdictKind]: VerdictRow } = {
  blownUp: {
    words: (step) => (step === undefined ? 'blown up' : `blown up at step ${formatCount(step)}`),
    rule: 'An update threw the loss so far that the run was stopped.',
  },
  failed: { words: () => 'failed', rule: 'It could not go on: the status says why.' },
  tooEarly: {
    words: () => 'too early to say',
    rule: 'Fewer than 20 steps, or fewer than 100 of a run that still goes on and has shown nothing else.',
  },
  tooBig: {
    words: () => 'no better than at the start',
    ofRate: 'too big',
    rule: 'Five steps in a row were, on average, half again as high as the first loss or higher, and the loss is not below the first now.',
  },
  bouncing: {
    words: () => 'bouncing',
    rule: 'It was thrown above half again the first loss and is behind the best lane. Or the later half does not fall, and: it goes up and down at nearly every step; or it was thrown above half again the first loss; or it is behind the best lane and batches differ by a quarter or more.',
  },
  standsStill: { words: () => 'stands still', rule: 'No rise and no fall that chance does not make.' },
  tooSmall: {
    words: () => 'still falling slowly',
    ofRate: 'too small',
    rule: 'It still falls, and: it is behind the best lane; or it has not come halfway down and a tenth or more of its way was in the last quarter.',
  },
  levelled: { words: () => 'leveled off too high', rule: 'It no longer falls, and is behind the best lane or not halfway down.' },
  falling: { words: () => 'still falling', rule: 'More than halfway down, and a tenth or more of its way was in the last quarter.' },
  good: { words: () => 'good', rule: 'None of these: it came far down, and none of the lanes is far ahead.' },
};

/** In the words of the page: what the rules above speak of. */
export const VERDICT_TERMS =
  'The loss now is the mean over the last quarter of the steps. Behind means: more than a tenth of the way from the first loss to the best lane’s is left, as both stood after as many steps. A lane is judged by the losses of its batches alone.';

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
 * The rule is the table `VERDICTS`, from its top: a slope counts where it is three times what chance makes of it over all steps, twice
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
  const { words, ofRate } = VERDICTS[kind];
  return `${isOfRates && ofRate ? `${ofRate}: ` : ''}${words(divergedAt)}`;
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
