/** Checks on what a run has come to: its losses, its numbers, its length. */
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import { countParameters, parametersOf } from '../../network/read/spec.ts';
import { goesToAndFro } from './bouncing.ts';
import { messages } from './messages.ts';
import type { OwnRun } from './situation.ts';
import { type GoalRows, ofRun, ofSteps, standing } from './standing.ts';

const lossNow = ({ records }: OwnRun): number => records.at(records.steps - 1).loss;

type RunCheck =
  | 'lossBelow'
  | 'lossAbove'
  | 'lossGrows'
  | 'lossBounces'
  | 'diverged'
  | 'testAccuracyAtLeast'
  | 'parameterNear'
  | 'outputNear'
  | 'stepsTaken'
  | 'epochsTaken'
  | 'optimizerIs'
  | 'batchSizeIs'
  | 'rateChangedWhileTraining'
  | 'wentBackInTime';

export const RUN_GOALS: GoalRows<RunCheck> = {
  lossBelow: {
    stands: ({ value, withinSteps }, situation) =>
      ofSteps(situation, (own) => {
        const { run: words } = messages;
        const { steps } = own.records;
        if (withinSteps === undefined)
          return standing(lossNow(own) < value, words.loss(formatNumber(lossNow(own)), words.below(formatNumber(value))));
        const losses = Array.from({ length: Math.min(steps, withinSteps) }, (_, i) => own.records.at(i).loss);
        const isReached = losses.some((loss) => loss < value);
        const now = isReached || steps <= withinSteps ? formatNumber(lossNow(own)) : words.atBest(formatNumber(Math.min(...losses)));
        const wanted = words.belowWithin(formatNumber(value), withinSteps);
        return standing(isReached, words.lossAfter(now, Math.min(steps, withinSteps), wanted));
      }),
  },
  lossAbove: {
    stands: ({ value }, situation) =>
      ofSteps(situation, (own) =>
        standing(lossNow(own) > value, messages.run.loss(formatNumber(lossNow(own)), messages.run.above(formatNumber(value)))),
      ),
  },
  lossGrows: {
    stands: ({ times }, situation) =>
      ofSteps(situation, (own) => {
        const first = own.records.at(0).loss;
        const isReached = own.run.phase === 'diverged' || lossNow(own) >= times * first;
        return standing(isReached, messages.run.loss(formatNumber(lossNow(own)), messages.run.orMore(formatNumber(times * first))));
      }),
  },
  lossBounces: {
    stands: ({ steps }, situation) =>
      ofSteps(situation, ({ records, metrics }) => {
        const losses = Array.from({ length: Math.min(steps, records.steps) }, (_, i) => records.at(records.steps - 1 - i).loss).reverse();
        if (losses.length < steps) return standing(false, messages.run.steps(losses.length, steps));
        const isReached = goesToAndFro(losses, metrics.values.slice(-steps));
        return standing(isReached, isReached ? messages.run.goesToAndFro : messages.run.fallsOrRests);
      }),
  },
  diverged: {
    stands: (_, situation) =>
      ofRun(situation, ({ run }) =>
        run.phase === 'diverged' ? standing(true, messages.run.diverged) : standing(false, messages.run.notDiverged),
      ),
  },
  testAccuracyAtLeast: {
    stands: ({ value, maxParameters }, situation) =>
      ofRun(situation, ({ metrics, records, run }) => {
        const now = metrics.test?.accuracy ?? undefined;
        // Tests may follow one another faster than anybody looks: each of them counts.
        const best = Math.max(0, ...[...records.tests.values()].map(({ accuracy }) => accuracy ?? 0));
        const count = run.plan ? countParameters(parametersOf(run.plan.spec)) : 0;
        const isSmall = maxParameters === undefined || count <= maxParameters;
        const isReached = isSmall && best >= value;
        const told = isReached && best > (now ?? 0) ? messages.run.atBest(formatPercent(best)) : formatPercent(now ?? 0);
        const tested = now === undefined ? messages.run.notTested : messages.run.testAccuracy(told);
        const test = messages.network.wanted(tested, formatPercent(value, 0));
        const words = maxParameters === undefined ? test : messages.run.small(test, count, maxParameters);
        return standing(isReached, words);
      }),
  },
  parameterNear: {
    views: ['values'],
    stands: ({ name, index = 0, value, tolerance }, situation) =>
      ofRun(situation, ({ metrics }) => {
        const now = metrics.snapshot?.views.values?.get(name)?.[index];
        if (now === undefined) return standing(false, messages.run.noNumber(name));
        return standing(Math.abs(now - value) <= tolerance, messages.run.number(name, formatNumber(now), formatNumber(value)));
      }),
  },
  outputNear: {
    views: ['outputs'],
    stands: ({ value, tolerance }, situation) =>
      ofRun(situation, ({ metrics }) => {
        const now = metrics.snapshot?.views.outputs?.output[0];
        if (now === undefined) return standing(false, messages.run.noOutput);
        return standing(Math.abs(now - value) <= tolerance, messages.run.output(formatNumber(now), formatNumber(value)));
      }),
  },
  stepsTaken: {
    stands: ({ count }, situation) =>
      ofRun(situation, ({ records: { steps } }) => standing(steps >= count, messages.run.steps(steps, count))),
  },
  epochsTaken: {
    stands: ({ count }, situation) =>
      ofSteps(situation, ({ metrics }) => {
        const epoch = metrics.latest?.epoch ?? 0;
        return standing(epoch >= count, messages.run.epochs(formatNumber(Math.floor(epoch * 10) / 10), count));
      }),
  },
  optimizerIs: {
    stands: ({ optimizer }, situation) =>
      ofSteps(situation, ({ run }) => {
        const now = run.plan?.settings.optimizer;
        return standing(now === optimizer, messages.run.optimizer(String(now), optimizer));
      }),
  },
  batchSizeIs: {
    stands: ({ size }, situation) =>
      ofSteps(situation, ({ run }) => {
        const now = run.plan?.settings.batch_size ?? 0;
        return standing(now === size, messages.run.batches(now, size));
      }),
  },
  rateChangedWhileTraining: {
    stands: (_, situation) =>
      ofSteps(situation, ({ metrics }) =>
        metrics.marks.length > 0 ? standing(true, messages.run.rateMoved) : standing(false, messages.run.rateNotMoved),
      ),
  },
  wentBackInTime: {
    stands: (_, situation) =>
      ofSteps(situation, ({ metrics }) =>
        metrics.moment === undefined ? standing(false, messages.run.newestMoment) : standing(true, messages.run.earlierMoment),
      ),
  },
};
