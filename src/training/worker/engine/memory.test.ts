/** The estimate of memory compared with what TensorFlow.js really takes at its peak, step by step, tests and snapshots included. */
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { cutIntoBlocks } from '../../../lib/blocks.ts';
import { network } from '../../../network/notation.ts';
import { estimateMemory, momentsKept } from '../../../network/read/memory.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../../network/training.ts';
import type { SampleSource } from '../data/source.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { createTrainer } from '../trainer.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => void (await startCpuEngine()));

/** Blank digits, all there. */
const blank = (count: number): SampleSource => ({
  count,
  blocks: cutIntoBlocks(count, [count]),
  has: () => true,
  read: ({ length }) => ({ size: length, x: new Float32Array(length * 784), y: new Float32Array(length * 10) }),
});

/** The most bytes that there are after any operation of three steps and a test, beyond those before. */
function peakOf(line: string, settings: Partial<TrainingSettings>): { peak: number; estimate: number } {
  const plan = planOf(network(`mnist > flatten > ${line} > linear 10 > cross_entropy`), settings);
  const before = tf.memory().numBytes;
  let peak = 0;
  const engine = tf.engine() as unknown as { runKernelFunc(params: unknown): unknown };
  const original = engine.runKernelFunc;
  engine.runKernelFunc = function (params) {
    const result = original.call(this, params);
    peak = Math.max(peak, tf.memory().numBytes);
    return result;
  };
  try {
    const trainer = createTrainer(plan, { train: blank(3 * plan.settings.batch_size), test: blank(1000) });
    for (let step = 0; step < 3; step++) trainer.step(plan.settings);
    for (const test = trainer.dueTest(); test && !test.next(); );
    trainer.snapshot();
    trainer.dispose();
  } finally {
    engine.runKernelFunc = original;
  }
  const { bytes, parts } = estimateMemory(plan.spec, plan.settings);
  // The moments to go back to are no tensors.
  return { peak: peak - before, estimate: bytes - parts.anchors };
}

const LINES: [string, Partial<TrainingSettings>][] = [
  ['linear 64 > relu', { batch_size: 64 }],
  ['linear 256 > relu > linear 256 > tanh', { batch_size: 64, optimizer: 'Adam' }],
  ['linear 256 > relu', { batch_size: 64, optimizer: 'RMSprop', momentum: 0.9 }],
  ['linear 64 > gelu > linear 64 > silu > dropout 0.5 > linear 64 > softplus', { batch_size: 500, optimizer: 'AdamW' }],
  ['linear 128 > elu > linear 128 > leakyrelu > add act1 > sigmoid', { batch_size: 1000, optimizer: 'Adagrad' }],
  ['linear 32 > identity > softmax', { batch_size: 1000, momentum: 0.9 }],
];

test.each(LINES)('%s, %o: no less than there is, and no more than twice that', (line, settings) => {
  const { peak, estimate } = peakOf(line, settings);
  expect(estimate).toBeGreaterThanOrEqual(peak);
  expect(estimate).toBeLessThanOrEqual(2 * peak);
});

test.each(OPTIMIZER_NAMES)('%s keeps as many moments as it is said to', (optimizer) => {
  for (const momentum of [0, 0.5]) {
    const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { optimizer, momentum });
    const trainer = createTrainer(plan, { train: blank(100) });
    trainer.step(plan.settings);
    for (const moments of trainer.save().moments) expect(moments.size).toBe(momentsKept(plan.settings));
    trainer.dispose();
  }
});
