/** What a network says of the whole test set, against its samples one by one, by the tape and by the plan. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { network } from '../../../network/notation.ts';
import { digitSource, emptyDigits } from '../data/digits.ts';
import type { SampleSource } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { compileModel } from '../tape/compile.ts';
import { createSolo, planOf, specOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer, type Trainer } from '../trainer.ts';
import { lookedAt } from './answers.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let engine: KernelEngine;
beforeAll(async () => {
  const dist = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  engine = await (await startWasmKernels(`${dist}/dist/`))('simd');
});

const [train, held] = [noiseDigits(200), noiseDigits(2300)];
const plan = planOf(network('mnist > flatten > linear 12 > relu > dropout 0.5 > linear 10 > cross_entropy'), { batch_size: 40, lr: 0.5 });

/** What the same parameters say of one sample alone. */
function oneByOne(trainer: Trainer, samples: readonly number[]) {
  const model = compileModel({ ...plan, parameters: trainer.parameters() });
  const answers = samples.map((sample) => {
    const { x } = held.read(Uint32Array.of(sample));
    const logits = tf.tidy(() => [...model.forward(tf.tensor(x, [1, 1, 28, 28]), false).dataSync<'float32'>()]);
    const predicted = logits.indexOf(Math.max(...logits));
    const sum = logits.reduce((total, logit) => total + Math.exp(logit), 0);
    return { predicted, probabilities: logits.map((logit) => Math.exp(logit) / sum) };
  });
  model.dispose();
  return answers;
}

const labelOf = (sample: number): number => held.bytes?.labels[sample] ?? 0;

describe.each([['the tape'], ['the plan']])('by %s', (way) => {
  const runTo = (steps: number, test: SampleSource = held) => {
    const trainer = createTrainer(plan, { train, test }, way === 'the plan' ? engine : undefined);
    for (let step = 1; step <= steps; step++) trainer.step(plan.settings);
    return trainer;
  };

  test('each test digit has the class and the probability that it has alone, dropout off', () => {
    const trainer = runTo(5);
    const { answers } = trainer.snapshot({ answers: true }).views;
    expect([answers?.step, answers?.predicted.length, answers?.of]).toEqual([5, 2300, 2300]);
    expect(new Set(answers?.predicted).size).toBeGreaterThan(2);
    const samples = Array.from({ length: 2300 / 23 }, (_, i) => i * 23);
    for (const [i, { predicted, probabilities }] of oneByOne(trainer, samples).entries()) {
      const sample = samples[i] ?? 0;
      expect(answers?.labels[sample]).toBe(labelOf(sample));
      expect(answers?.predicted[sample]).toBe(predicted);
      expect(answers?.sureness[sample]).toBeCloseTo(probabilities[predicted] ?? 0, 5);
    }
    trainer.dispose();
  });

  test('the loss of each class is the mean over its digits, and all together are the loss of a test', () => {
    const trainer = runTo(5);
    const { answers } = trainer.snapshot({ answers: true }).views;
    const due = trainer.dueTest();
    let figures = due?.next();
    while (due && !figures) figures = due.next();
    const right = [...(answers?.predicted ?? [])].filter((predicted, sample) => predicted === labelOf(sample)).length;
    expect(figures?.accuracy).toBeCloseTo(right / 2300, 6);
    const counts = Array.from({ length: 10 }, (_, label) => [...(answers?.labels ?? [])].filter((own) => own === label).length);
    const total = counts.reduce((sum, count, label) => sum + count * (answers?.losses[label] ?? 0), 0);
    expect(figures?.loss).toBeCloseTo(total / 2300, 4);
    trainer.dispose();
  });

  test('nothing is said before the test digits are there, and looking changes nothing', () => {
    const trainer = runTo(2, digitSource(emptyDigits(200, [100])));
    const before = trainer.parameters();
    expect(trainer.snapshot({ answers: true }).views).toEqual({});
    trainer.dispose();
    const looked = runTo(2);
    looked.snapshot({ answers: true });
    expect(looked.parameters()).toEqual(before);
    looked.dispose();
  });
});

test('of a network that is very large the first are looked at, as many as there is time for', () => {
  const ofWidth = (width: number) =>
    lookedAt(specOf(network(`mnist > flatten > linear ${width} > relu > linear 10 > cross_entropy`)), 10_000);
  expect([128, 250, 1000, 60_000].map(ofWidth)).toEqual([10_000, 10_000, 2000, 40]);
});

test('while training goes on they come beside the snapshots, and at rest with the last one', async () => {
  let clock = 0;
  const now = () => (clock += 100); // each look is so many ms after the last one
  const solo = createSolo({ ...plan, settings: { ...plan.settings, max_steps: 30 } }, { train, test: held }, engine, now);
  solo.run.setViews({ answers: true, parameters: true });
  const before = solo.events.length;
  await solo.until((run) => run.train());
  const shown = solo.events.slice(before).flatMap((event) => (event.type === 'views' || event.type === 'snapshot' ? [event] : []));
  const [beside, last] = [shown.filter(({ type }) => type === 'views'), shown.at(-1)];
  expect(beside.length).toBeGreaterThan(0);
  for (const { snapshot } of beside) expect(snapshot.views.answers?.step).toBe(snapshot.step);
  expect(last).toMatchObject({ type: 'snapshot', snapshot: { step: 30, views: { answers: { step: 30 } } } });
  for (const event of shown.slice(0, -1)) if (event.type === 'snapshot') expect(event.snapshot.views.answers).toBeUndefined();
  solo.run.dispose();
});
