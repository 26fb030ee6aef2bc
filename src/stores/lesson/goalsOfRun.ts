/** Checks on what a run has come to: its losses, its numbers, its length. */
import { counted, formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { countParameters, parametersOf } from '../../network/read/spec.ts';
import { goesToAndFro } from './bouncing.ts';
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
        const wanted = `wanted below ${formatNumber(value)}${withinSteps === undefined ? '' : ` within ${counted(withinSteps, 'step')}`}`;
        const { steps } = own.records;
        if (withinSteps === undefined) return standing(lossNow(own) < value, `loss ${formatNumber(lossNow(own))}, ${wanted}`);
        const losses = Array.from({ length: Math.min(steps, withinSteps) }, (_, i) => own.records.at(i).loss);
        const isReached = losses.some((loss) => loss < value);
        const now = isReached || steps <= withinSteps ? formatNumber(lossNow(own)) : `${formatNumber(Math.min(...losses))} at best`;
        return standing(isReached, `loss ${now} after ${counted(Math.min(steps, withinSteps), 'step')}, ${wanted}`);
      }),
  },
  lossAbove: {
    stands: ({ value }, situation) =>
      ofSteps(situation, (own) =>
        standing(lossNow(own) > value, `loss ${formatNumber(lossNow(own))}, wanted above ${formatNumber(value)}`),
      ),
  },
  lossGrows: {
    stands: ({ times }, situation) =>
      ofSteps(situation, (own) => {
        const first = own.records.at(0).loss;
        const isReached = own.run.phase === 'diverged' || lossNow(own) >= times * first;
        return standing(isReached, `loss ${formatNumber(lossNow(own))}, wanted ${formatNumber(times * first)} or more`);
      }),
  },
  lossBounces: {
    stands: ({ steps }, situation) =>
      ofSteps(situation, ({ records, metrics }) => {
        const losses = Array.from({ length: Math.min(steps, records.steps) }, (_, i) => records.at(records.steps - 1 - i).loss).reverse();
        if (losses.length < steps) return standing(false, `${counted(losses.length, 'step')} taken, wanted ${steps}`);
        const isReached = goesToAndFro(losses, metrics.values.slice(-steps));
        return standing(isReached, isReached ? 'it goes to and fro' : 'the loss still falls, or rests');
      }),
  },
  diverged: {
    stands: (_, situation) =>
      ofRun(situation, ({ run }) =>
        run.phase === 'diverged' ? standing(true, 'the run diverged') : standing(false, 'the run has not diverged'),
      ),
  },
  testAccuracyAtLeast: {
    stands: ({ value, maxParameters }, situation) =>
      ofRun(situation, ({ metrics, run }) => {
        const accuracy = metrics.test?.accuracy ?? undefined;
        const count = run.plan ? countParameters(parametersOf(run.plan.spec)) : 0;
        const isSmall = maxParameters === undefined || count <= maxParameters;
        const size = maxParameters === undefined ? '' : `; ${counted(count, 'parameter')}, wanted at most ${formatCount(maxParameters)}`;
        const now = accuracy === undefined ? 'not tested yet' : `test accuracy ${formatPercent(accuracy)}`;
        return standing(isSmall && (accuracy ?? 0) >= value, `${now}, wanted ${formatPercent(value, 0)}${size}`);
      }),
  },
  parameterNear: {
    views: ['values'],
    stands: ({ name, index = 0, value, tolerance }, situation) =>
      ofRun(situation, ({ metrics }) => {
        const now = metrics.snapshot?.views.values?.get(name)?.[index];
        if (now === undefined) return standing(false, `the network shows no number for ${name}`);
        return standing(Math.abs(now - value) <= tolerance, `${name} is ${formatNumber(now)}, wanted ${formatNumber(value)}`);
      }),
  },
  outputNear: {
    views: ['outputs'],
    stands: ({ value, tolerance }, situation) =>
      ofRun(situation, ({ metrics }) => {
        const now = metrics.snapshot?.views.outputs?.output[0];
        if (now === undefined) return standing(false, 'the output is not known yet');
        return standing(Math.abs(now - value) <= tolerance, `output ${formatNumber(now)}, wanted ${formatNumber(value)}`);
      }),
  },
  stepsTaken: {
    stands: ({ count }, situation) =>
      ofRun(situation, ({ records: { steps } }) =>
        standing(steps >= count, `${counted(steps, 'step')} taken, wanted ${formatCount(count)}`),
      ),
  },
  epochsTaken: {
    stands: ({ count }, situation) =>
      ofSteps(situation, ({ metrics }) => {
        const epoch = metrics.latest?.epoch ?? 0;
        return standing(epoch >= count, `${formatNumber(Math.floor(epoch * 10) / 10)} epochs, wanted ${formatCount(count)}`);
      }),
  },
  optimizerIs: {
    stands: ({ optimizer }, situation) =>
      ofSteps(situation, ({ run }) => {
        const now = run.plan?.settings.optimizer;
        return standing(now === optimizer, `trained with ${now}, wanted ${optimizer}`);
      }),
  },
  batchSizeIs: {
    stands: ({ size }, situation) =>
      ofSteps(situation, ({ run }) => {
        const now = run.plan?.settings.batch_size ?? 0;
        return standing(now === size, `batches of ${formatCount(now)}, wanted ${formatCount(size)}`);
      }),
  },
  rateChangedWhileTraining: {
    stands: (_, situation) =>
      ofSteps(situation, ({ metrics }) =>
        metrics.marks.length > 0 ? standing(true, 'the rate was moved') : standing(false, 'the rate is as it was at the start'),
      ),
  },
  wentBackInTime: {
    stands: (_, situation) =>
      ofSteps(situation, ({ metrics }) =>
        metrics.moment === undefined ? standing(false, 'the newest moment is shown') : standing(true, 'an earlier moment is shown'),
      ),
  },
};
