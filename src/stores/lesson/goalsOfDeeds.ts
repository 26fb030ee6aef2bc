/** Checks on what somebody has done: beats, hands on numbers, rates that were tried, a digit that was drawn. */

import { formatPercent } from '../../lib/numbers.ts';
import type { Beat } from '../../network/beats.ts';
import type { Deed } from './deeds.ts';
import { messages } from './messages.ts';
import { type GoalRows, ofRun, ofSteps, standing } from './standing.ts';

type DeedCheck = 'parameterSetByHand' | 'frozen' | 'ratesTried' | 'beatsTaken' | 'zeroGradLeftOut' | 'digitDrawn';

const beatsOf = (deeds: readonly Deed[]): readonly Beat[] => deeds.flatMap((deed) => (deed.did === 'beat' ? [deed.beat] : []));

/** How many of the wanted beats the last ones are, one after the other, at most. */
function longestStart(taken: readonly Beat[], wanted: readonly Beat[]): number {
  let best = 0;
  for (let from = 0; from < taken.length; from++) {
    let length = 0;
    while (length < wanted.length && taken[from + length] === wanted[length]) length += 1;
    best = Math.max(best, length);
  }
  return best;
}

/** Whether a step was taken after two backwards without a zero_grad between them. */
function addedUp(taken: readonly Beat[]): boolean {
  let backwards = 0;
  for (const beat of taken) {
    if (beat === 'zero_grad') backwards = 0;
    if (beat === 'backward') backwards += 1;
    if (beat === 'step' && backwards > 1) return true;
  }
  return false;
}

export const DEED_GOALS: GoalRows<DeedCheck> = {
  parameterSetByHand: {
    stands: ({ name }, { deeds }) => {
      const { deeds: words } = messages;
      const isReached = deeds.some((deed) => deed.did === 'setByHand' && (name === undefined || deed.name === name));
      return standing(isReached, isReached ? words.setByHand : name === undefined ? words.noneSet : words.notSet(name));
    },
  },
  frozen: {
    stands: ({ node, steps }, situation) =>
      ofRun(situation, ({ run, records }) => {
        const frozen =
          run.plan?.spec.layers.filter(({ parameters }) => parameters.some(({ requiresGrad }) => requiresGrad === false)) ?? [];
        const isThere = frozen.some(({ id }) => node === undefined || id === node);
        if (!isThere) return standing(false, node === undefined ? messages.deeds.noneFrozen : messages.deeds.notFrozen(node));
        return standing(records.steps >= steps, messages.deeds.frozen(Math.min(records.steps, steps), steps));
      }),
  },
  ratesTried: {
    stands: ({ count, steps }, { deeds }) => {
      const rates = deeds.filter((deed) => deed.did === 'trained' && deed.steps >= steps).length;
      return standing(rates >= count, messages.deeds.rates(rates, count, steps));
    },
  },
  beatsTaken: {
    stands: ({ beats }, { deeds }) => {
      const length = longestStart(beatsOf(deeds), beats);
      return standing(length === beats.length, messages.deeds.beats(length, beats.length));
    },
  },
  zeroGradLeftOut: {
    stands: (_, { deeds }) =>
      addedUp(beatsOf(deeds)) ? standing(true, messages.deeds.addedUp) : standing(false, messages.deeds.notAddedUp),
  },
  digitDrawn: {
    stands: ({ sureness }, situation) =>
      ofSteps(situation, () => {
        const { answer } = situation;
        if (!answer) return standing(false, messages.deeds.nothingDrawn);
        const best = Math.max(...answer.probabilities);
        const digit = answer.probabilities.indexOf(best);
        return standing(best >= sureness, messages.deeds.digit(digit, formatPercent(best, 0), formatPercent(sureness, 0)));
      }),
  },
};
