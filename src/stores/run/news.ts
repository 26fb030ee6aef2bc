/** A run for those who listen to it: while it trains a few figures every ten seconds, and those it has come to where it rests. No React. */
import type { StoreApi } from 'zustand';
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import { lateMessages } from './lateMessages.ts';
import type { MetricsState } from './metrics.ts';
import type { RunPhase, RunState } from './runState.ts';

/** ms. Reading out a sentence takes three seconds; what else is to be heard needs room. */
const PACE = 10_000;
/** ms from the last step of a run to its last figures; who presses *Step* again and again hears where they stop. */
const SETTLES = 600;

/** In the others the status says all there is to say: no figure of a run that blew up means anything. */
const RESTING: ReadonlySet<RunPhase> = new Set<RunPhase>(['paused', 'finished', 'stuck']);

export interface ToldRun {
  readonly run: Pick<StoreApi<RunState>, 'getState' | 'subscribe'>;
  readonly metrics: Pick<StoreApi<MetricsState>, 'getState' | 'subscribe'>;
}

/**
 * Tells of a run from now on.
 * @param say hears a sentence, never two within less than `SETTLES`
 * @returns how to end it
 */
export function followNews({ run, metrics }: ToldRun, say: (sentence: string) => void): () => void {
  let pace: ReturnType<typeof setInterval> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let told = metrics.getState();
  const tell = () => {
    const now = metrics.getState();
    const sentence = newsOf(now, told);
    told = now;
    if (sentence !== undefined) say(sentence);
  };
  const hear = () => {
    const { phase } = run.getState();
    const trains = phase === 'training';
    if (trains && pace === undefined) pace = setInterval(tell, PACE);
    if (!trains) {
      clearInterval(pace);
      pace = undefined;
    }
    clearTimeout(settling);
    settling = RESTING.has(phase) ? setTimeout(tell, SETTLES) : undefined;
  };
  const ends = [run.subscribe(hear), metrics.subscribe(hear)];
  hear();
  return () => {
    clearInterval(pace);
    clearTimeout(settling);
    for (const end of ends) end();
  };
}

/** `Step 2,770: loss 0.0974, accuracy 97 %.`, with the test's accuracy where there is a newer one; undefined where nothing new was learned. */
export function newsOf({ latest, tests }: Told, before: Told): string | undefined {
  if (!latest || latest.step === before.latest?.step) return undefined;
  const { news } = lateMessages;
  const test = tests.at(-1);
  const figures = [news.loss(formatNumber(latest.loss, 3))];
  if (latest.accuracy !== null) figures.push(news.accuracy(formatPercent(latest.accuracy)));
  if (test && test.accuracy !== null && test.step !== before.tests.at(-1)?.step)
    figures.push(news.testAccuracy(formatPercent(test.accuracy)));
  return news.whole(latest.step, figures.join(', '));
}

type Told = Pick<MetricsState, 'latest' | 'tests'>;
