/** Views of a network: which it offers, what is read for those that are asked for, and that sending one does not damage the next. */
import { beforeAll, expect, test } from 'vitest';
import { cutIntoBlocks } from '../../../lib/blocks.ts';
import { network } from '../../../network/notation.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { ViewArgs, ViewName, ViewRequests } from '../../shared/views.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { SampleSource } from '../data/source.ts';
import { planOf, specOf, startCpuEngine } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';
import { transfersOf } from '../transfers.ts';
import type { ViewSource } from './viewRow.ts';
import { offeredViews, openViews } from './views.ts';

beforeAll(startCpuEngine);

test.each<[string, readonly ViewName[]]>([
  [
    'line > linear 1 > mse',
    ['parameters', 'values', 'curve', 'predictions', 'flow', 'matrix', 'gradients', 'pinned', 'printed', 'landscape'],
  ],
  [
    'single > linear 1 > l1',
    ['parameters', 'values', 'curve', 'outputs', 'predictions', 'flow', 'matrix', 'gradients', 'pinned', 'printed', 'landscape'],
  ],
  [
    'line > linear 12 > relu > linear 1 > mse',
    [
      'parameters',
      'values',
      'curve',
      'predictions',
      'deadNeurons',
      'activations',
      'flow',
      'matrix',
      'gradients',
      'pinned',
      'printed',
      'landscape',
    ],
  ],
  [
    'line > linear 13 > relu > linear 1 > mse',
    ['parameters', 'curve', 'predictions', 'deadNeurons', 'activations', 'flow', 'matrix', 'gradients', 'pinned', 'printed', 'landscape'],
  ],
  [
    'mnist > flatten > linear 16 > relu > linear 10 > cross_entropy',
    [
      'parameters',
      'pictures',
      'deadNeurons',
      'activations',
      'flow',
      'classLosses',
      'batch',
      'units',
      'matrix',
      'gradients',
      'drawing',
      'pinned',
      'printed',
      'samples',
      'answers',
      'landscape',
    ],
  ],
  [
    'mnist > relu > flatten > linear 10 > cross_entropy',
    [
      'parameters',
      'activations',
      'flow',
      'classLosses',
      'batch',
      'matrix',
      'gradients',
      'drawing',
      'pinned',
      'printed',
      'samples',
      'answers',
      'landscape',
    ],
  ],
])('%s offers %j', (line, views) => {
  expect(offeredViews(specOf(network(line)))).toEqual([...views, 'beats']); // every network can be stepped through
});

const digits = planOf(network('mnist > flatten > linear 10 > relu > cross_entropy'));
const line = planOf(network('line > linear 3 > relu > linear 1 > mse'));

/** Every parameter counts up through its numbers, in the order of the state_dict. */
const counting = ({ spec }: RunPlan): RunPlan['parameters'] =>
  new Map(
    parametersOf(spec).map(({ name, shape }) => [name, Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => i / 100)]),
  );

const trainerOf = (plan: RunPlan, train: SampleSource, test?: SampleSource) => {
  const parameters = counting(plan);
  return createTrainer({ ...plan, ...(parameters ? { parameters } : {}) }, { train, ...(test ? { test } : {}) });
};

/** What is asked of the views that take arguments. */
const ARGS: { readonly [V in keyof ViewArgs]: ViewArgs[V] } = {
  drawing: { pixels: new Float32Array(784) },
  samples: { split: 'train', indices: [0, 1] },
  units: { node: 'fc1', by: 'use' },
  matrix: { node: 'fc1' },
  pinned: { numbers: [{ name: 'fc1.weight', place: 1 }] },
  beats: { number: { name: 'fc1.weight', place: 1 } },
  printed: { node: 'fc1' },
  landscape: {
    numbers: [
      { name: 'fc1.weight', place: 1 },
      { name: 'fc1.bias', place: 0 },
    ],
    x: [-1, 1],
    y: [-1, 1],
  },
};

/** These views, asked for. */
const asking = (...views: readonly ViewName[]): ViewRequests =>
  Object.fromEntries(views.map((view) => [view, Object.hasOwn(ARGS, view) ? ARGS[view as keyof ViewArgs] : true]));

test('pictures are the first rows of the weight as the state_dict has it: pixel by pixel, a neuron after the other', () => {
  const trainer = trainerOf(digits, noiseDigits(64));
  const { pictures, parameters } = trainer.snapshot().views;
  expect([...(pictures?.keys() ?? [])]).toEqual(['fc1.weight']);
  expect(pictures?.get('fc1.weight')).toEqual(
    trainer
      .parameters()
      .get('fc1.weight')
      ?.subarray(0, 5 * 784),
  );
  expect(parameters?.get('fc1.weight')?.quantiles[6]).toBe(Math.fround(78.39));
  trainer.dispose();
});

test('numbers of a small network are those of its state_dict, tensor by tensor', () => {
  const trainer = trainerOf(line, pointsSource(line.spec.data.params));
  expect(trainer.snapshot().views.values).toEqual(trainer.parameters());
  trainer.dispose();
});

test('what a network gives for its few samples is what they are multiplied and added to by hand', () => {
  const one = planOf(network('single > linear 1 > l1'));
  const parameters: RunPlan['parameters'] = new Map([
    ['fc1.weight', Float32Array.of(0.6)],
    ['fc1.bias', Float32Array.of(1.21)],
  ]);
  const trainer = createTrainer({ ...one, parameters }, { train: pointsSource(one.spec.data.params) });
  const { outputs } = trainer.snapshot().views;
  expect([outputs?.output[0]?.toFixed(6), outputs?.target[0]]).toEqual(['1.810000', 2]);
  trainer.dispose();
});

test('a snapshot has what was asked for, of that what the network offers', () => {
  const trainer = trainerOf(line, pointsSource(line.spec.data.params));
  const names = (asked?: readonly ViewName[]) => Object.keys(trainer.snapshot(asked && asking(...asked)).views);
  expect(names()).toEqual(['parameters', 'values', 'curve', 'deadNeurons']);
  expect(names(['curve', 'pictures'])).toEqual(['curve']);
  expect(names([])).toEqual([]);
  trainer.dispose();
});

test('what nobody asked for is not read', () => {
  const forbidden = () => {
    throw new Error('internal: this view was not asked for');
  };
  const closed: ViewSource = {
    spec: line.spec,
    trainable: {
      model: { parameters: [], forward: forbidden, inside: forbidden, dispose: forbidden },
      loss: forbidden,
      facts: line.spec.data.facts,
    },
    train: { count: 1, blocks: cutIntoBlocks(1, [1]), has: forbidden, read: forbidden },
    predict: forbidden,
    figuresOf: forbidden,
    stepsDone: forbidden,
    nextStep: forbidden,
    beats: forbidden,
    inside: { valuesOf: forbidden, setValues: forbidden, counting: { extremes: forbidden, countInBins: forbidden } },
  };
  expect(openViews(closed)({})).toEqual({});
  for (const view of offeredViews(line.spec)) expect(() => openViews(closed)(asking(view)), view).toThrow('not asked for');
});

test.each([
  ['digits', digits, noiseDigits(64)],
  ['points', line, pointsSource(line.spec.data.params)],
] as const)('every array of a snapshot of %s is handed over, and the next snapshot has arrays of its own', (_, plan, source) => {
  const trainer = trainerOf(plan, source, source);
  const take = () => ({ type: 'snapshot', run: 1 as never, snapshot: trainer.snapshot(asking(...offeredViews(plan.spec))) }) as const;
  const event = take();
  const transfers = transfersOf(event);
  expect(new Set(transfers)).toEqual(new Set(buffersIn(event)));
  const sent = structuredClone(event, { transfer: transfers });
  expect(buffersIn(event).every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(take()).toEqual(sent);
  trainer.dispose();
});

/** The buffers of all arrays in it, wherever they are. */
function buffersIn(value: unknown): ArrayBufferLike[] {
  if (ArrayBuffer.isView(value)) return [value.buffer];
  if (value instanceof Map) return [...value.values()].flatMap(buffersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(buffersIn) : [];
}
