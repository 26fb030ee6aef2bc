/** What a rate (or whatever differs) has come to, in a word for each lane, by a stated rule over its losses. Pure. */
import { formatCount } from '../../../lib/numbers.ts';
import { mean } from '../../../lib/sums.ts';

/** What of a lane is judged. */
export interface Judged {
  /** Of every step, oldest first. */
  readonly losses: ArrayLike<number>;
  /** The step that blew the run up, where one did. */
  readonly divergedAt: number | undefined;
  /** The run could not go on: its thread is gone. */
  readonly hasFailed: boolean;
}

/** The kinds of verdict; `step` is that of the divergence. */
export const VERDICTS = {
  failed: { tone: 'bad', words: () => 'stopped: its training thread is gone' },
  blownUp: { tone: 'bad', words: (step: number) => `blown up at step ${formatCount(step)}` },
  early: { tone: 'quiet', words: () => 'too early to say' },
  bouncing: { tone: 'warn', words: () => 'bouncing' },
  still: { tone: 'quiet', words: () => 'stands still' },
  thrown: { tone: 'warn', words: () => 'too big: it went above where it began' },
  slow: { tone: 'quiet', words: () => 'too small: still falling slowly' },
  behind: { tone: 'quiet', words: () => 'behind the best' },
  good: { tone: 'ok', words: () => 'good' },
} as const satisfies Record<string, { readonly tone: 'ok' | 'quiet' | 'warn' | 'bad'; readonly words: (step: number) => string }>;

export type VerdictKind = keyof typeof VERDICTS;

export interface LaneVerdict {
  readonly kind: VerdictKind;
  readonly words: string;
}

/** The rule as it stands on the page, a sentence each. */
export const RULE: readonly string[] = [
  'Blown up: the run diverged; the step that did it is named.',
  'Too early to say: fewer than 50 steps.',
  'Bouncing: the last quarter of the losses has come back up from the best quarter by more than a tenth of what was won, or it strays by more than half of where the run began.',
  'Stands still: the last quarter is no lower than the first by more than chance and 2 %.',
  'Good: it has won at least nine tenths of what the best lane has won.',
  'Too big: it has won less, and a twentieth of its steps in a row were above where it began by a tenth.',
  'Too small: it has won less and is still falling. Behind the best: it has won less and falls no more.',
];

/** Fewer steps say nothing. */
const LEAST_STEPS = 50;
const WON = 0.9;
const CAME_BACK = 0.1;
const STRAYS = 0.5;
const ABOVE = 1.1;
const STILL = 0.02;
/** So many standard errors are no chance. */
const CHANCE = 2;

interface Quarter {
  readonly mean: number;
  /** The standard deviation around a straight line would be less; steps in a row tell it without one. */
  readonly spread: number;
  /** The standard error of the mean. */
  readonly error: number;
}

interface Course {
  readonly start: number;
  /** The highest mean of a twentieth of the steps in a row. */
  readonly highest: number;
  readonly quarters: readonly Quarter[];
}

/** Verdicts of all lanes of a race: each is judged by itself, and its level by that of the best of them, as far as all have come. */
export function judgeLanes(lanes: readonly Judged[]): readonly LaneVerdict[] {
  const sound = lanes.filter(({ divergedAt, hasFailed, losses }) => divergedAt === undefined && !hasFailed && losses.length >= LEAST_STEPS);
  const steps = Math.min(...sound.map(({ losses }) => losses.length));
  const courses = new Map(sound.map((lane) => [lane, courseOf(lane.losses, steps)]));
  const levels = [...courses.values()].map(({ quarters }) => quarters[3]?.mean ?? Number.NaN).filter(Number.isFinite);
  const best = Math.min(...levels);
  return lanes.map((lane) => {
    const course = courses.get(lane);
    const kind = lane.divergedAt !== undefined ? 'blownUp' : lane.hasFailed ? 'failed' : course ? judge(course, best) : 'early';
    return { kind, words: VERDICTS[kind].words(lane.divergedAt ?? 0) };
  });
}

function judge({ start, highest, quarters }: Course, best: number): VerdictKind {
  const [first, , third, last] = quarters;
  if (!first || !third || !last || !Number.isFinite(last.mean)) return 'bouncing';
  const lowest = Math.min(...quarters.map((quarter) => quarter.mean));
  const won = start - lowest;
  if (last.mean - lowest > Math.max(CAME_BACK * won, CHANCE * last.error) && last.mean - lowest > STILL * Math.abs(start))
    return 'bouncing';
  if (last.spread > STRAYS * Math.abs(start)) return 'bouncing';
  const fell = first.mean - last.mean;
  const isStill =
    fell <= Math.max(CHANCE * Math.hypot(first.error, last.error), STILL * Math.abs(first.mean)) &&
    start - last.mean <= STILL * Math.abs(start);
  if (isStill) return 'still';
  if (start - last.mean >= WON * (start - best)) return 'good';
  if (highest > start + (ABOVE - 1) * Math.abs(start)) return 'thrown';
  const falls = third.mean - last.mean > CHANCE * Math.hypot(third.error, last.error);
  return falls ? 'slow' : 'behind';
}

/** The loss at the start and the quarters of the steps that all lanes have. */
function courseOf(losses: ArrayLike<number>, steps: number): Course {
  const all = Array.from({ length: steps }, (_, i) => losses[i] ?? Number.NaN);
  const quarter = steps / 4;
  const part = Math.max(2, Math.round(steps / 20));
  const parts = Array.from({ length: Math.floor(steps / part) }, (_, i) => mean(all.slice(i * part, (i + 1) * part)));
  return {
    start: all[0] ?? Number.NaN,
    highest: Math.max(...parts),
    quarters: [0, 1, 2, 3].map((i) => quarterOf(all.slice(Math.round(i * quarter), Math.round((i + 1) * quarter)))),
  };
}

/** By the differences of steps in a row, which a slow fall does not widen (von Neumann's estimate of the variance). */
function quarterOf(losses: readonly number[]): Quarter {
  const steps = losses.slice(1).map((loss, i) => loss - (losses[i] ?? loss));
  const spread = Math.sqrt(mean(steps.map((step) => step * step)) / 2);
  return { mean: mean(losses), spread, error: spread / Math.sqrt(losses.length) };
}
