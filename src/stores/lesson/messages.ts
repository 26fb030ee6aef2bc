/** What is said of a lesson: how its goals stand, what it keeps as it is, and what is missing to one that is made. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

const steps = (count: number): string => plural(count, 'step', 'steps');

export const messages = defineMessages('stores/lesson', {
  untrainable: 'the network cannot train yet',
  otherRun: 'the run is of the network as it was before: press Reset',
  noStep: 'no step taken yet',
  reached: (goal: string) => `Goal reached: ${goal}`,
  allReached: (lesson: string) => `All goals of ${lesson} are reached.`,
  locked: (what: string) => `This lesson keeps ${what} as they are. Its panel has a button that lets you change them anyway.`,
  noTitle: 'Give the lesson a title.',
  noFirstPart: 'Write a text, a task or a goal for the first part.',
  notOpened: 'The lesson of this network was not opened.',
  /** Goals of what the network is. */
  network: {
    wanted: (now: string, wanted: string) => `${now}, wanted ${wanted}`,
    atLeast: (count: number) => `at least ${formatCount(count)}`,
    atMost: (count: number) => `at most ${formatCount(count)}`,
    between: (least: number, most: number) => `at least ${formatCount(least)} and at most ${formatCount(most)}`,
    any: 'any number',
    there: (kind: string) => `there is a ${kind}`,
    notThere: (kind: string) => `there is no ${kind}`,
    only: (kind: string) => `only ${kind}`,
    noActivation: 'no activation',
    noLinear: 'no Linear',
    anyWidth: 'any',
    count: (count: number, kind: string) => `${formatCount(count)} ${kind}`,
    hiddenUnits: (count: number) => plural(count, 'hidden unit', 'hidden units'),
    parameters: (count: number) => plural(count, 'parameter', 'parameters'),
  },
  /** Goals of what a run has come to. */
  run: {
    below: (value: string) => `wanted below ${value}`,
    belowWithin: (value: string, count: number) => `wanted below ${value} within ${steps(count)}`,
    loss: (loss: string, wanted: string) => `loss ${loss}, ${wanted}`,
    lossAfter: (loss: string, count: number, wanted: string) => `loss ${loss} after ${steps(count)}, ${wanted}`,
    atBest: (loss: string) => `${loss} at best`,
    above: (value: string) => `wanted above ${value}`,
    orMore: (value: string) => `wanted ${value} or more`,
    steps: (count: number, wanted: number) => `${steps(count)} taken, wanted ${formatCount(wanted)}`,
    goesToAndFro: 'it goes to and fro',
    fallsOrRests: 'the loss still falls, or rests',
    diverged: 'the run diverged',
    notDiverged: 'the run has not diverged',
    notTested: 'not tested yet',
    testAccuracy: (share: string) => `test accuracy ${share}`,
    small: (test: string, parameters: number, most: number) =>
      `${test}; ${plural(parameters, 'parameter', 'parameters')}, wanted at most ${formatCount(most)}`,
    noNumber: (name: string) => `the network shows no number for ${name}`,
    number: (name: string, value: string, wanted: string) => `${name} is ${value}, wanted ${wanted}`,
    noOutput: 'the output is not known yet',
    output: (value: string, wanted: string) => `output ${value}, wanted ${wanted}`,
    epochs: (epochs: string, wanted: number) => `${epochs} epochs, wanted ${formatCount(wanted)}`,
    optimizer: (now: string, wanted: string) => `trained with ${now}, wanted ${wanted}`,
    batches: (now: number, wanted: number) => `batches of ${formatCount(now)}, wanted ${formatCount(wanted)}`,
    rateMoved: 'the rate was moved',
    rateNotMoved: 'the rate is as it was at the start',
    newestMoment: 'the newest moment is shown',
    earlierMoment: 'an earlier moment is shown',
  },
  /** Goals of what somebody has done. */
  deeds: {
    setByHand: 'set by hand',
    notSet: (name: string) => `${name} is not set by hand yet`,
    noneSet: 'no number was set by hand yet',
    notFrozen: (node: string) => `${node} is not frozen`,
    noneFrozen: 'no node is frozen',
    frozen: (count: number, wanted: number) => `${steps(count)} taken with it, wanted ${formatCount(wanted)}`,
    rates: (count: number, wanted: number, each: number) =>
      `${plural(count, 'rate', 'rates')} tried, wanted ${formatCount(wanted)} with ${steps(each)} each`,
    beats: (count: number, of: number) => `${formatCount(count)} of ${plural(of, 'beat', 'beats')} taken, one after the other`,
    addedUp: 'the gradients had added up',
    notAddedUp: 'no step on added gradients yet',
    nothingDrawn: 'nothing is drawn yet',
    digit: (digit: number, sureness: string, wanted: string) => `${digit} with ${sureness}, wanted ${wanted}`,
  },
});
