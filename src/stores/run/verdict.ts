/** What a run has come to, where that is not what its end sounds like: a word for the status, the rate and the line below the canvas. Pure. */

import { memoizeOne } from '../../lib/memo.ts';
import { formatPercent } from '../../lib/numbers.ts';
import { messages } from './messages.ts';
import type { MetricsState } from './metrics.ts';
import type { RunState } from './runState.ts';

export type Verdict = { readonly kind: 'guessing'; readonly accuracy: number } | { readonly kind: 'cameBack' };

/** After a comma or a colon: `accuracy is only 21 %`. */
export const verdictWords = (verdict: Verdict): string =>
  verdict.kind === 'guessing' ? messages.verdict.guessing(formatPercent(verdict.accuracy, 0)) : messages.verdict.cameBack;

/** So much of the way from guessing to knowing everything is little: 32.5 % of ten classes, 62.5 % of two. */
const LITTLE = 0.25;
/** Before so many steps, and before the end of the first epoch, a run that goes on has not come to anything. */
const LEAST_STEPS = 200;

/**
 * What is wrong with what a run has come to; undefined where nothing is, or it is too early to say. All of it goes by the smoothed curves of training.
 *
 * - `guessing`: of k classes the accuracy is at most a quarter of the way from 1/k to 1. Even a network of one Linear comes far beyond
 *   that where there is anything to learn from it.
 * - `cameBack`: of values the loss is more than half of the way back up from its least to where it began, and above twice that least; of
 *   a formula whose least is below 0, above 0.
 */
export const verdictOf = memoizeOne(judge);

function judge(
  { plan, phase }: RunState,
  metrics: Pick<MetricsState, 'loss' | 'accuracy' | 'latest' | 'stepsPerEpoch'>,
): Verdict | undefined {
  if (!plan || !metrics.latest) return undefined;
  if (phase !== 'finished' && metrics.latest.step < Math.max(LEAST_STEPS, metrics.stepsPerEpoch)) return undefined;
  const { y } = plan.spec.data.facts;
  return y.type === 'classes' ? judgeClasses(y.count, metrics) : judgeValues(metrics);
}

function judgeClasses(count: number, { accuracy }: Pick<MetricsState, 'accuracy'>): Verdict | undefined {
  const now = accuracy.at(-1)?.smooth ?? 1;
  const guess = 1 / count;
  return now > guess + LITTLE * (1 - guess) ? undefined : { kind: 'guessing', accuracy: now };
}

function judgeValues({ loss }: Pick<MetricsState, 'loss'>): Verdict | undefined {
  const losses = loss.map(({ smooth }) => smooth).filter(Number.isFinite);
  const [first, last] = [losses[0] ?? 0, losses.at(-1) ?? 0];
  const best = Math.min(...losses);
  return last > best + (first - best) / 2 && last > best + Math.abs(best) ? { kind: 'cameBack' } : undefined;
}
