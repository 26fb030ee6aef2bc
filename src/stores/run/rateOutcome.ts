/** What a run did with the learning rate that it goes by now: a few words can say it, and no rule of thumb knows better. Pure. */
import { memoizeOne } from '../../lib/memo.ts';
import { mean, variance } from '../../lib/sums.ts';
import { rateAt } from '../../network/schedules.ts';
import type { CurvePoint, MetricsState } from './metrics.ts';
import { isUnderWay, type RunState } from './runState.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/**
 * `harmless`: tried after a divergence for some steps. `fell` to `rose`: what the loss did since the rate was set; where the run came to nothing
 * by it, that says more.
 */
export type RateOutcome = 'tooBig' | 'harmless' | 'stuck' | Verdict['kind'] | 'fell' | 'stood' | 'rose';

/** Fewer steps say nothing. */
const LEAST_STEPS = 20;

/** Undefined where there is no run, or none that has shown it yet. Several ask about the same moment. */
export const rateOutcome = memoizeOne(outcomeOf);

function outcomeOf(run: RunState, metrics: MetricsState): RateOutcome | undefined {
  const { loss, marks, latest } = metrics;
  const { settings, tried, phase, plan } = run;
  if (!settings || !isUnderWay(run)) return undefined;
  const samples = plan?.spec.data.facts.train ?? 1;
  const lr = rateAt(settings, (latest?.step ?? 0) + 1, samples);
  if (tried && lr >= tried.tooBig) return 'tooBig';
  if (phase === 'stuck') return 'stuck';
  if (latest?.lr !== Math.fround(rateAt(settings, latest?.step ?? 1, samples)))
    return tried?.harmless !== undefined && lr <= tried.harmless ? 'harmless' : undefined;
  const since = marks.at(-1)?.step ?? 1;
  if (latest.step - since + 1 < LEAST_STEPS) return undefined;
  return verdictOf(run, metrics)?.kind ?? trendOf(loss.filter(({ firstStep }) => firstStep >= since));
}

/** The later half of the losses beside the earlier one, told apart from chance. */
function trendOf(points: readonly CurvePoint[]): RateOutcome | undefined {
  const losses = points.map((point) => point.mean).filter(Number.isFinite);
  const middle = Math.floor(losses.length / 2);
  if (middle < 4) return undefined;
  const [early, late] = [losses.slice(0, middle), losses.slice(middle)];
  const [before, after] = [mean(early), mean(late)];
  const chance = Math.sqrt(variance(early, before) / early.length + variance(late, after) / late.length);
  if (before - after > Math.max(2 * chance, 0.01 * Math.abs(before))) return 'fell';
  return after - before > Math.max(3 * chance, 0.05 * Math.abs(before)) ? 'rose' : 'stood';
}
