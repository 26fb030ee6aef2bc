/** Neurons that give 0 for every sample are counted, ReLU by ReLU. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { compileModel } from '../tape/compile.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { createDeadNeurons } from './deadNeurons.ts';

beforeAll(startCpuEngine);

const DOCUMENT = network('abs > linear 4 > relu > linear 2 > relu > linear 1 > mse');
/** Two of the first four neurons stay below 0 for every x from −2 to 2, and one of the next two. */
const PARAMETERS = new Map([
  ['fc1.weight', Float32Array.of(1, -1, 0.1, 0)],
  ['fc1.bias', Float32Array.of(0, 0, -1, 0)],
  ['fc2.weight', Float32Array.of(1, 1, 0, 0, -1, -1, 0, 0)],
  ['fc2.bias', Float32Array.of(0, 0)],
]);

test('neurons that never answer are counted, in each ReLU', () => {
  const plan = { ...planOf(DOCUMENT), parameters: PARAMETERS };
  const model = compileModel(plan);
  const look = createDeadNeurons(plan.spec, model, pointsSource(plan.spec.data.params));
  expect(look?.()).toEqual([
    { node: 'act1', neurons: 4, dead: 2 },
    { node: 'act2', neurons: 2, dead: 1 },
  ]);
  model.dispose();
});

test('a network without ReLUs has none to look at, and one whose data is not here yet knows nothing', () => {
  const plain = planOf(network('abs > linear 4 > tanh > linear 1 > mse'));
  const source = pointsSource(plain.spec.data.params);
  const model = compileModel(plain);
  expect(createDeadNeurons(plain.spec, model, source)).toBeUndefined();
  model.dispose();
  const plan = planOf(DOCUMENT);
  const waiting = compileModel(plan);
  expect(createDeadNeurons(plan.spec, waiting, { ...source, has: () => false })?.()).toEqual([]);
  waiting.dispose();
});
