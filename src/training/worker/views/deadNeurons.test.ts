/** Neurons that give 0 for every sample are counted, ReLU by ReLU. */
import { beforeAll, expect, test } from 'vitest';
import { internal } from '../../../lib/result.ts';
import { network } from '../../../network/notation.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { SampleSource } from '../data/source.ts';
import { compileModel, type Model } from '../tape/compile.ts';
import { makeLoss } from '../tape/losses.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { DEAD_NEURONS } from './deadNeurons.ts';
import { BY_LOOPS } from './summary.ts';
import type { ViewSource } from './viewRow.ts';

beforeAll(startCpuEngine);

const DOCUMENT = network('abs > linear 4 > relu > linear 2 > relu > linear 1 > mse');
/** Two of the first four neurons stay below 0 for every x from −2 to 2, and one of the next two. */
const PARAMETERS = new Map([
  ['fc1.weight', Float32Array.of(1, -1, 0.1, 0)],
  ['fc1.bias', Float32Array.of(0, 0, -1, 0)],
  ['fc2.weight', Float32Array.of(1, 1, 0, 0, -1, -1, 0, 0)],
  ['fc2.bias', Float32Array.of(0, 0)],
]);

const sourceOf = ({ spec }: RunPlan, model: Model, train: SampleSource): ViewSource => ({
  spec,
  trainable: { model, loss: makeLoss(spec.loss), facts: spec.data.facts },
  train,
  predict: () => new Float32Array(0),
  stepsDone: () => 0,
  figuresOf: () => ({ loss: 0, accuracy: 0 }),
  nextStep: () => undefined,
  beats: () => internal('no beats here'),
  inside: { valuesOf: () => new Float32Array(0), setValues: () => {}, counting: BY_LOOPS },
});

test('neurons that never answer are counted, in each ReLU', () => {
  const plan = { ...planOf(DOCUMENT), parameters: PARAMETERS };
  const model = compileModel(plan);
  const look = DEAD_NEURONS.open(sourceOf(plan, model, pointsSource(plan.spec.data.params)));
  expect(look(true)).toEqual([
    { node: 'act1', neurons: 4, dead: 2 },
    { node: 'act2', neurons: 2, dead: 1 },
  ]);
  model.dispose();
});

test('a network without ReLUs has none to look at, and one whose data is not here yet knows nothing', () => {
  const plain = planOf(network('abs > linear 4 > tanh > linear 1 > mse'));
  const source = pointsSource(plain.spec.data.params);
  expect(DEAD_NEURONS.offered(plain.spec)).toBe(false);
  const plan = planOf(DOCUMENT);
  const waiting = compileModel(plan);
  expect(DEAD_NEURONS.open(sourceOf(plan, waiting, { ...source, has: () => false }))(true)).toEqual([]);
  waiting.dispose();
});
