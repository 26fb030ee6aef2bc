/** The next step is looked at only where somebody reads it, once for all, and anew after it was tried. */
import { expect, test } from 'vitest';
import { DEFAULT_TRAINING } from '../../../network/training.ts';
import type { Stepper } from '../stepper.ts';
import { lookAtNextStep } from './nextStep.ts';

const forbidden = () => {
  throw new Error('internal: the next step has no need of this');
};

test('what is read after the step was tried is looked at again', () => {
  const calls: string[] = [];
  const values = Float32Array.of(1);
  const stepper: Stepper = {
    step: () => {
      calls.push('step');
      values[0] = 3;
      return { loss: 0, accuracy: 0 };
    },
    lookInside: () => {
      calls.push('look');
      return () => undefined;
    },
    valuesOf: () => values,
    setValues: () => {},
    save: (step) => ({ step, parameters: [values.slice()], moments: [] }),
    restore: ({ parameters }) => {
      calls.push('restore');
      values.set(parameters[0] ?? []);
    },
    counting: { extremes: forbidden, countInBins: forbidden },
    update: forbidden,
    lossAt: forbidden,
    gradientsAt: forbidden,
    test: forbidden,
    predict: forbidden,
    isSound: forbidden,
    dispose: forbidden,
  };
  const next = lookAtNextStep(stepper, 1, Uint32Array.of(0), 1, DEFAULT_TRAINING);
  expect(calls).toEqual([]);
  next.read('act1');
  next.read('d act1');
  expect([next.updates(), next.updates()].map(([update]) => update?.[0])).toEqual([2, 2]);
  next.read('act1');
  next.read('act1');
  expect(calls).toEqual(['look', 'step', 'restore', 'look']);
});
