/** What a network of numbers gives for samples of the next step beside what it should: where each stands on the loss. */
import type { ViewRow } from './viewRow.ts';

/** Samples to choose from. */
const MOST = 64;
/** Numbers of one y. */
const FEW = 4;

export const PREDICTIONS: ViewRow<'predictions'> = {
  offered: ({ data: { facts } }) => facts.y.type === 'values' && facts.y.width <= FEW,
  open({ spec, train, nextStep, predict }) {
    const { y } = spec.data.facts;
    const width = y.type === 'values' ? y.width : y.count;
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const samples = next.samples.slice().sort().slice(0, MOST); // in one order, however they were shuffled
      const output = predict(train, samples).slice(0, samples.length * width);
      return { step: next.step, samples, size: next.samples.length, width, output, target: train.read(samples).y.slice() };
    };
  },
  arrays: ({ samples, output, target }) => [samples, output, target],
};
