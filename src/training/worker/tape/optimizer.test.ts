/** Every optimizer against PyTorch's formulas, written down once more in plain numbers, over several steps. */
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_TRAINING, type OptimizerName, optimizerParams, type TrainingSettings } from '../../../network/training.ts';
import { startCpuEngine } from '../testing/harness.ts';
import { createOptimizer } from './optimizer.ts';

beforeAll(async () => void (await startCpuEngine()));

const START = [0.6, -1.2, 3];
const GRADIENTS = [
  [0.5, -0.3, 2],
  [0.4, 0.1, -1],
  [-0.2, 0.7, 0],
  [0.05, -0.9, 1e-4],
  [0.3, 0.2, 4],
];

type State = { p: number; a: number; b: number };
type Oracle = (state: State, g: number, settings: TrainingSettings, t: number) => State;

/** One step of one number, as the algorithm boxes of the torch.optim pages have it. */
const ORACLES: Record<OptimizerName, Oracle> = {
  SGD: ({ p, a, b }, gradient, { lr, ...rest }, t) => {
    const { momentum = 0, nesterov, weight_decay = 0 } = optimizerParams({ lr, ...rest });
    let g = gradient + weight_decay * p;
    if (momentum) a = t > 1 ? momentum * a + g : g;
    if (momentum) g = nesterov ? g + momentum * a : a;
    return { p: p - lr * g, a, b };
  },
  Adam: (state, gradient, settings, t) => adam(state, gradient + (optimizerParams(settings).weight_decay ?? 0) * state.p, settings, t),
  AdamW: (state, gradient, settings, t) =>
    adam({ ...state, p: state.p - settings.lr * (optimizerParams(settings).weight_decay ?? 0) * state.p }, gradient, settings, t),
  RMSprop: ({ p, a, b }, gradient, settings) => {
    const { alpha = 0, eps = 0, momentum = 0, weight_decay = 0 } = optimizerParams(settings);
    const g = gradient + weight_decay * p;
    a = alpha * a + (1 - alpha) * g * g;
    b = momentum * b + g / (Math.sqrt(a) + eps);
    return { p: p - settings.lr * b, a, b };
  },
  Adagrad: ({ p, a, b }, gradient, settings) => {
    const { eps = 0, weight_decay = 0 } = optimizerParams(settings);
    const g = gradient + weight_decay * p;
    a += g * g;
    return { p: p - (settings.lr * g) / (Math.sqrt(a) + eps), a, b };
  },
};

function adam({ p, a, b }: State, g: number, settings: TrainingSettings, t: number): State {
  const { betas: [beta1, beta2] = [0, 0], eps = 0 } = optimizerParams(settings);
  a = beta1 * a + (1 - beta1) * g;
  b = beta2 * b + (1 - beta2) * g * g;
  return { p: p - (settings.lr * (a / (1 - beta1 ** t))) / (Math.sqrt(b / (1 - beta2 ** t)) + eps), a, b };
}

const CASES: [string, Partial<TrainingSettings> & { optimizer: OptimizerName }][] = [
  ['SGD', { optimizer: 'SGD', lr: 0.1 }],
  ['SGD with momentum', { optimizer: 'SGD', lr: 0.1, momentum: 0.9 }],
  ['SGD with momentum and decay', { optimizer: 'SGD', lr: 0.1, momentum: 0.9, weight_decay: 0.1 }],
  ['SGD with Nesterov', { optimizer: 'SGD', lr: 0.1, momentum: 0.9, nesterov: true }],
  ['Adam', { optimizer: 'Adam', lr: 0.01 }],
  ['Adam with a large eps', { optimizer: 'Adam', lr: 0.01, eps: 0.1, betas: [0.8, 0.9] }],
  ['Adam with decay', { optimizer: 'Adam', lr: 0.01, weight_decay: 0.1 }],
  ['AdamW', { optimizer: 'AdamW', lr: 0.01 }],
  ['RMSprop', { optimizer: 'RMSprop', lr: 0.01 }],
  ['RMSprop with momentum and a large eps', { optimizer: 'RMSprop', lr: 0.01, momentum: 0.5, eps: 0.1 }],
  ['Adagrad', { optimizer: 'Adagrad', lr: 0.05 }],
  ['Adagrad with decay', { optimizer: 'Adagrad', lr: 0.05, weight_decay: 0.1 }],
];

/** Takes one step after the other; `lr` may differ from step to step. */
function follow(base: TrainingSettings, lrs: readonly number[]): { ours: number[][]; oracle: number[][] } {
  const variable = tf.variable(tf.tensor(START));
  const optimizer = createOptimizer(base);
  let states = START.map((p): State => ({ p, a: 0, b: 0 }));
  const [ours, oracle]: [number[][], number[][]] = [[], []];
  lrs.forEach((lr, i) => {
    const settings = { ...base, lr };
    const gradient = GRADIENTS[i] ?? [];
    optimizer.step([variable], { [variable.name]: tf.tensor(gradient) }, settings);
    states = states.map((state, j) => ORACLES[base.optimizer](state, gradient[j] ?? 0, settings, i + 1));
    ours.push([...variable.dataSync()]);
    oracle.push(states.map(({ p }) => p));
  });
  optimizer.dispose();
  variable.dispose();
  return { ours, oracle };
}

const close = (rows: number[][]) => rows.map((row) => row.map((value) => expect.closeTo(value, 5)));

describe.each(CASES)('%s', (_, changes) => {
  const settings: TrainingSettings = { ...DEFAULT_TRAINING, ...changes };

  test('steps as PyTorch', () => {
    const { ours, oracle } = follow(settings, [settings.lr, settings.lr, settings.lr, settings.lr, settings.lr]);
    expect(ours).toEqual(close(oracle));
  });

  test('keeps its moments when the rate changes', () => {
    const { ours, oracle } = follow(settings, [settings.lr, settings.lr * 3, settings.lr / 10, 0, settings.lr]);
    expect(ours).toEqual(close(oracle));
    expect(ours[3]).toEqual(ours[2]);
  });

  test('frees what it holds', () => {
    const before = tf.memory().numTensors;
    tf.tidy(() => void follow(settings, [0.1, 0.1, 0.1]));
    expect(tf.memory().numTensors).toBe(before);
  });
});

test('takes up a momentum that is turned on mid-way as PyTorch does: the first buffer is the gradient', () => {
  const variable = tf.variable(tf.tensor([1]));
  const optimizer = createOptimizer(DEFAULT_TRAINING);
  const step = (gradient: number, momentum: number) =>
    optimizer.step([variable], { [variable.name]: tf.tensor([gradient]) }, { ...DEFAULT_TRAINING, lr: 0.1, momentum });
  step(1, 0);
  step(1, 0.9);
  expect(variable.dataSync()[0]).toBeCloseTo(0.8, 6);
  step(1, 0.9);
  expect(variable.dataSync()[0]).toBeCloseTo(0.61, 6);
});
