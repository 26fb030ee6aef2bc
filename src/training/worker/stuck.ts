/** Whether a run has come to where nothing learns any more: most neurons of a ReLU are off, and one answer for all would do as well. */
import { guessingLoss, someSamples } from './divergence/reference.ts';
import { testStep } from './tape/trainStep.ts';
import { DEAD_NEURONS, deadNeuronsOf } from './views/deadNeurons.ts';
import type { ViewSource } from './views/viewRow.ts';

/** From this share of dead neurons on a layer is off. */
const OFF = 0.9;
/** And from this one after so many steps: what is left of it had its time. */
const MOSTLY_OFF = { share: 0.5, steps: 300 };
/** A loss below this share of that of guessing knows something. */
const GUESSING = 0.98;

/** Looked at with the first samples; where they are not there, no. @param steps how many were taken */
export function isStuck({ spec, trainable, train }: Pick<ViewSource, 'spec' | 'trainable' | 'train'>, steps: number): boolean {
  if (!DEAD_NEURONS.offered(spec)) return false;
  const dead = deadNeuronsOf({ spec, trainable, train })() ?? [];
  const share = steps >= MOSTLY_OFF.steps ? MOSTLY_OFF.share : OFF;
  if (!dead.some((layer) => layer.dead >= share * layer.neurons)) return false;
  const samples = someSamples(train);
  if (!samples) return false;
  const guess = guessingLoss(trainable, samples);
  return guess > 0 && testStep(trainable, samples).loss > GUESSING * guess;
}
