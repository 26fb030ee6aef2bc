/** Single numbers are those of the state_dict, wherever they lie in their tensor. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { createTrainer } from '../trainer.ts';

beforeAll(startCpuEngine);

test('every number of every tensor, and NaN of what the network does not have', () => {
  const plan = planOf(network('line > linear 5 > tanh > linear 3 > tanh > linear 1 > mse'));
  const trainer = createTrainer(plan, { train: pointsSource(plan.spec.data.params) });
  trainer.step(plan.settings);
  const numbers = parametersOf(plan.spec).flatMap(({ name, shape }) =>
    Array.from({ length: sizeOf(shape) }, (_, place) => ({ name, place })),
  );
  const { pinned } = trainer.snapshot({ pinned: { numbers } }).views;
  expect([...(pinned?.values ?? [])]).toEqual([...trainer.parameters().values()].flatMap((values) => [...values]));
  const none = [
    { name: 'fc9.weight', place: 0 },
    { name: 'fc3.bias', place: 1 },
  ];
  expect([...(trainer.snapshot({ pinned: { numbers: none } }).views.pinned?.values ?? [])]).toEqual([Number.NaN, Number.NaN]);
  trainer.dispose();
});
