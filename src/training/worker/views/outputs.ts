/** What a network gives for each sample beside what it should, where these are a few numbers: what can be followed by hand. */
import { predictOf } from '../tape/trainStep.ts';
import type { ViewRow } from './viewRow.ts';

/** Numbers that a card has room for. */
const FEW = 4;

/** Dropout is off. */
export const OUTPUTS: ViewRow<'outputs'> = {
  offered: ({ data: { facts } }) => facts.y.type === 'values' && facts.train * facts.y.width <= FEW,
  open({ trainable, train }) {
    const all = train.read(Uint32Array.from({ length: train.count }, (_, i) => i));
    return () => ({ output: predictOf(trainable, all), target: all.y.slice() });
  },
  arrays: ({ output, target }) => [output, target],
};
