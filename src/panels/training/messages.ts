/** What the panel of training says from the first. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { ZoneName } from '../../network/rateFinder/rateTest.ts';
import type { RateOutcome } from '../../stores/run/rateOutcome.ts';

export const messages = defineMessages('panels/training', {
  waits: 'starts with the next run',
  learningRate: 'Learning rate',
  learningRateValue: 'Learning rate value',
  nothingMoves: 'nothing moves',
  /** What a run did with its rate, as it stands beside the slider: it says that it is of this run. */
  outcomes: {
    tooBig: 'this run: too big',
    harmless: 'this run: does no harm',
    stuck: 'this run: stuck',
    guessing: 'this run: little learned',
    cameBack: 'this run: loss came back up',
    fell: 'this run: loss fell',
    stood: 'this run: loss stood still',
    rose: 'this run: loss rose',
  } satisfies Record<RateOutcome, string>,
  /** What a rate is for an optimizer. */
  usual: {
    verySmall: (optimizer: string) => `very small for ${optimizer}`,
    small: (optimizer: string) => `small for ${optimizer}`,
    usual: (optimizer: string) => `usual for ${optimizer}`,
    large: (optimizer: string) => `large for ${optimizer}`,
    veryLarge: (optimizer: string) => `very large for ${optimizer}`,
  },
  /** What was measured of a rate. */
  measured: {
    slow: 'slow here',
    good: 'good here',
    risky: 'risky here',
    blowsUp: 'blows up here',
  } satisfies Record<ZoneName, string>,
  /** @param conditions `SGD, batches of 64` */
  zonesWith: (conditions: string) => `zones measured with ${conditions}`,
  zonesForAnother: (changed: string) => `zones measured for another ${changed}`,
  /** @param by a schedule: `StepLR` */
  scheduled: (factor: string, rate: string, by: string) => `next step: ${factor} × ${rate} by ${by}`,
  metrics: 'Metrics',
  pace: 'Pace',
  paceKeys: 'Slower and faster: < and >',
  train: 'Train',
  pause: 'Pause',
  spaceBar: 'Space bar',
  step: 'Step',
  oneStep: 'One optimizer step, on one batch',
  beats: 'Five beats',
  showBeats: 'Show the five beats of a step',
  hideBeats: 'Hide the five beats of a step',
  reset: 'Reset',
  resetToFile: 'The parameters of the file again',
  resetToSeed: (seed: number) => `The same first parameters again, those of seed ${formatCount(seed)}`,
  newSeed: 'New seed',
  newSeedWill: (seed: number) => `New seed: another draw of the first parameters, that of seed ${formatCount(seed)}`,
  optimizer: 'Optimizer',
  schedule: 'Schedule',
  batchSize: 'Batch size',
  epochs: 'Epochs',
  seed: 'Seed',
  noEnd: 'no end',
  status: 'Training status',
  showing: (step: number) => `showing step ${formatCount(step)}`,
  dataLoaded: 'Data set loaded',
  tryAgain: 'Try again',
});
