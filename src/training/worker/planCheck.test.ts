/** Hostile values at the worker's door: each is refused in a sentence that names its place. */
import { expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Checkpoint, RunPlan } from '../shared/protocol.ts';
import { checkPlan } from './planCheck.ts';
import { createHarness, planOf, withPoints } from './testing/harness.ts';

vi.setConfig({ testTimeout: 60_000 });

const X = Array.from({ length: 20 }, (_, i) => [i / 10 - 1]);
const plan = planOf(withPoints(network('points > linear 3 > leakyrelu > linear 1 > mse'), X, X), {
  batch_size: 10,
  epochs: 5,
  optimizer: 'Adam',
});
const reasonOf = (hostile: RunPlan): string => {
  const checked = checkPlan(hostile);
  return checked.ok ? 'fine' : checked.reason;
};

test('a plan that the page makes is fine', () => {
  expect(reasonOf(plan)).toBe('fine');
});

test.each<[string, unknown, string]>([
  ['lr', Number.NaN, 'Training: lr cannot be used: expected a number from 0 to 1e12, got NaN.'],
  ['lr', Number.POSITIVE_INFINITY, 'Training: lr cannot be used: expected a number from 0 to 1e12, got Infinity.'],
  ['lr', -1, 'Training: lr cannot be used: expected a number from 0 to 1e12, got -1.'],
  ['lr', '0,01', 'Training: lr cannot be used: expected a number from 0 to 1e12, got "0,01".'],
  ['batch_size', 0, 'Training: batch_size cannot be used: expected a whole number from 1 to 70,000, got 0.'],
  ['batch_size', 1.5, 'Training: batch_size cannot be used: expected a whole number from 1 to 70,000, got 1.5.'],
  ['seed', -1, 'Training: seed cannot be used: expected a whole number from 0 to 4,294,967,295, got -1.'],
  ['epochs', 0, 'Training: epochs cannot be used: expected a whole number from 1 to 1,000,000, got 0.'],
  ['max_steps', Number.NaN, 'Training: max_steps cannot be used: expected a whole number from 1 to 1,000,000,000, got NaN.'],
  ['shuffle', 'yes', 'Training: shuffle cannot be used: expected true or false, got "yes".'],
  ['betas', [0.9, 1], 'Training: betas cannot be used: expected a number from 0 to 1 (1 excluded), got 1.'],
  ['eps', -1, 'Training: eps cannot be used: expected a number from 0 to 1, got -1.'],
])('%s of %s', (setting, value, reason) => {
  expect(reasonOf({ ...plan, settings: { ...plan.settings, [setting]: value } as TrainingSettings })).toBe(reason);
});

test('an optimizer that there is not', () => {
  expect(reasonOf({ ...plan, settings: { ...plan.settings, optimizer: 'constructor' as never } })).toMatch(
    /^Training: optimizer cannot be used: expected one of SGD/,
  );
});

test('a batch larger than the data', () => {
  expect(reasonOf({ ...plan, settings: { ...plan.settings, batch_size: 21 } })).toBe(
    'The batch size is 21, but there are only 20 samples. Set Batch size to 20 or less.',
  );
});

test('a layer with an argument out of bounds', () => {
  const layers = plan.spec.layers.map((layer) =>
    layer.kind === 'LeakyReLU' ? { ...layer, params: { negative_slope: Number.NaN } } : layer,
  );
  expect(reasonOf({ ...plan, spec: { ...plan.spec, layers } })).toBe(
    'LeakyReLU act1: negative_slope cannot be used: expected a number from -10 to 10, got NaN.',
  );
});

test('a loss with an argument out of bounds', () => {
  const loss = { ...plan.spec.loss, kind: 'HuberLoss', params: { delta: -1 } } as const;
  expect(reasonOf({ ...plan, spec: { ...plan.spec, loss } })).toBe(
    'HuberLoss loss: delta cannot be used: expected a number from 0 to 1,000,000 (0 excluded), got -1.',
  );
});

test('points that are no numbers', () => {
  const params = { name: 'points', x: [[1], [Number.NaN]], y: [[1], [2]] } as const;
  const hostile = { ...plan, settings: { ...plan.settings, batch_size: 1 }, spec: { ...plan.spec, data: { ...plan.spec.data, params } } };
  expect(reasonOf(hostile)).toBe('Dataset data: x[1][0]: expected a finite number, got NaN.');
});

test.each<[string, [string, Float32Array], string]>([
  ['too few numbers', ['fc1.weight', new Float32Array(2)], 'parameters.fc1.weight: expected 3 numbers, got 2.'],
  ['a name that there is not', ['fc9.weight', new Float32Array(3)], 'parameters.fc9.weight: the network has no parameter of this name.'],
  [
    'a number that is none',
    ['fc1.weight', Float32Array.of(1, Number.NaN, 1)],
    'parameters.fc1.weight[1]: expected a finite number, got NaN.',
  ],
])('parameters with %s', (_, entry, reason) => {
  expect(reasonOf({ ...plan, parameters: new Map([entry]) })).toBe(reason);
});

const parameters = new Map([
  ['fc1.weight', new Float32Array(3)],
  ['fc1.bias', new Float32Array(3)],
  ['fc2.weight', new Float32Array(3)],
  ['fc2.bias', new Float32Array(1)],
]);
const moments = new Map([...parameters].map(([name, values]) => [name, new Map([['exp_avg', values]])]));

test.each<[string, Partial<Checkpoint>, string]>([
  ['fits', {}, 'fine'],
  ['has a step before the first', { step: -1 }, 'checkpoint.step: expected a whole number from 0 on, got -1.'],
  ['has no whole step', { step: Number.NaN }, 'checkpoint.step: expected a whole number from 0 on, got NaN.'],
  [
    'lacks a parameter',
    { parameters: new Map([...parameters].slice(1)) },
    'checkpoint.parameters: expected a value for every parameter, but fc1.weight is missing.',
  ],
  [
    'has a moment of another size',
    { moments: new Map([...moments, ['fc1.bias', new Map([['exp_avg', new Float32Array(4)]])]]) },
    'checkpoint.moments.fc1.bias.exp_avg: expected 3 numbers, got 4.',
  ],
  [
    'has a moment that blew up',
    { moments: new Map([...moments, ['fc2.bias', new Map([['exp_avg', Float32Array.of(Number.POSITIVE_INFINITY)]])]]) },
    'checkpoint.moments.fc2.bias.exp_avg[0]: expected a finite number, got Infinity.',
  ],
  [
    'has moments of an unknown parameter',
    { moments: new Map([['fc9.bias', new Map()]]) },
    'checkpoint.moments.fc9.bias: the network has no parameter of this name.',
  ],
])('a checkpoint that %s', (_, some, reason) => {
  expect(reasonOf({ ...plan, checkpoint: { step: 3, parameters, moments, ...some } })).toBe(reason);
});

test('a hostile plan ends its run in that sentence, and the next one trains', async () => {
  const harness = createHarness();
  const failed = harness.next('failed');
  harness.prepare({ ...plan, settings: { ...plan.settings, lr: Number.NaN } }, 1);
  await failed;
  expect(harness.events).toEqual([
    { type: 'failed', run: 1, message: 'Training: lr cannot be used: expected a number from 0 to 1e12, got NaN.' },
  ]);
  const end = harness.next('phase', ({ phase }) => phase === 'finished');
  harness.prepare(plan, 2);
  harness.send({ type: 'train' }, 2);
  await end;
});

test('a hostile value for a run that goes on is not taken, and the run goes on', async () => {
  const harness = createHarness();
  harness.prepare(plan);
  harness.send({ type: 'setLearningRate', lr: Number.NaN });
  harness.send({ type: 'setLive', settings: { epochs: 3, eps: -1 } });
  harness.send({ type: 'setLearningRate', lr: 0.05 });
  const end = harness.next('phase', ({ phase }) => phase === 'finished');
  harness.send({ type: 'train' });
  await end;
  expect(harness.complaints).toEqual([
    'internal: Training: lr cannot be used: expected a number from 0 to 1e12, got NaN.',
    'internal: Training: eps cannot be used: expected a number from 0 to 1, got -1.',
  ]);
  const samples = harness.events.filter((event) => event.type === 'metrics');
  expect(samples.flatMap((event) => [...event.metrics.lrs])).toEqual(Array(10).fill(Math.fround(0.05)));
});
