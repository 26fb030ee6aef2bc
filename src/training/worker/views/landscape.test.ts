/** The landscape of the loss against the loss worked out directly; looking at it changes nothing, and it is made anew only where it must be. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { LandscapeAsked } from '../../shared/questions.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { DataSplits } from '../data/source.ts';
import type { KernelEngine } from '../engine/kernelEngine.ts';
import { createSolo, curveOf, planOf, startCpuEngine, withPoints } from '../testing/harness.ts';
import { startWasmKernels } from '../testing/kernelHarness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer, type Trainer } from '../trainer.ts';

const single = planOf(withPoints(network('points > linear 1 > l1'), [[1]], [[2]]), { lr: 0.1, max_steps: 12 });
const start: RunPlan['parameters'] = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);
const ask = (names: readonly [string, string], x: LandscapeAsked['x'] = [-1, 2], y: LandscapeAsked['y'] = [-0.5, 2.5]): LandscapeAsked => ({
  numbers: [
    { name: names[0], place: 0 },
    { name: names[1], place: 0 },
  ],
  x,
  y,
});
const both = ask(['fc1.weight', 'fc1.bias']);

/** Looks until the map is whole. */
function whole(trainer: Trainer, asked: LandscapeAsked) {
  for (let looks = 0; looks < 2000; looks++) {
    const { landscape } = trainer.snapshot({ landscape: asked }).views;
    if (!landscape?.isPending) return landscape;
  }
  throw new Error('internal: the map never becomes whole');
}

const at = ([from, to]: readonly [number, number], i: number, side: number) => from + ((to - from) * i) / (side - 1);

describe.each(['tape', 'kernels'])('by %s', (by) => {
  let kernels: KernelEngine | undefined;
  beforeAll(async () => {
    await startCpuEngine();
    const dist = createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm');
    if (by === 'kernels') kernels = await (await startWasmKernels(dist))('simd');
  });
  const open = (plan: RunPlan, samples: DataSplits) => createTrainer(plan, samples, kernels);

  test('of one neuron at x = 1, y = 2 with L1 it is |w + b − 2|, whatever steps are taken', () => {
    const trainer = open({ ...single, parameters: start }, { train: pointsSource(single.spec.data.params) });
    const map = whole(trainer, both);
    if (!map) throw new Error('internal: no map');
    expect([map.side, map.losses.length, map.samples, map.batchOf]).toEqual([33, 33 * 33, 1, undefined]);
    for (const [i, loss] of map.losses.entries()) {
      const [w, b] = [at(both.x, i % 33, 33), at(both.y, Math.floor(i / 33), 33)];
      expect(loss).toBeCloseTo(Math.abs(w + b - 2), 5);
    }
    expect([map.step, map.at.map((one) => Number(one.toFixed(4))), Number(map.loss.toFixed(4))]).toEqual([0, [0.6, 1.21], 0.19]);
    trainer.step(single.settings);
    const next = trainer.snapshot({ landscape: both }).views.landscape;
    expect(next?.isPending).toBe(false); // nothing of it was to be made anew
    expect(next?.losses).toEqual(map.losses);
    expect([next?.step, next?.at.map((one) => Number(one.toFixed(4))), Number(next?.loss.toFixed(4))]).toEqual([1, [0.7, 1.31], 0.01]);
    trainer.dispose();
  });

  test('is a slice where more numbers move: through where the run stands, and anew after a step', () => {
    const plan = planOf(network('sine > linear 3 > tanh > linear 1 > mse'), { batch_size: 8, lr: 0.05 });
    const trainer = open(plan, { train: pointsSource(plan.spec.data.params) });
    const asked = ask(['fc1.weight', 'fc2.bias']);
    const before = trainer.parameters();
    const first = whole(trainer, asked);
    expect(trainer.parameters()).toEqual(before);
    expect(first?.samples).toBe(plan.spec.data.facts.train);
    trainer.step(plan.settings);
    const between = trainer.snapshot({ landscape: asked }).views.landscape;
    expect([between?.isPending, between?.step]).toEqual([true, 0]);
    expect(between?.losses).toEqual(first?.losses);
    const second = whole(trainer, asked);
    expect(second?.step).toBe(1);
    expect(second?.losses).not.toEqual(first?.losses);

    // One point of it, with its two numbers put into a network of their own.
    const i = 7 * 33 + 20;
    const moved = new Map([...trainer.parameters()].map(([name, values]) => [name, values.slice()]));
    moved.get('fc1.weight')?.fill(at(asked.x, 20, 33), 0, 1);
    moved.get('fc2.bias')?.fill(at(asked.y, 7, 33), 0, 1);
    const { count } = pointsSource(plan.spec.data.params);
    const full = open(
      { ...plan, parameters: moved, settings: { ...plan.settings, batch_size: count } },
      { train: pointsSource(plan.spec.data.params) },
    );
    expect(second?.losses[i]).toBeCloseTo(full.lossAt(1), 5);
    full.dispose();
    trainer.dispose();
  });

  test('of a large data set it is that of the batch of the next step', () => {
    const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { batch_size: 16 });
    const trainer = open(plan, { train: noiseDigits(2048), test: noiseDigits(64) });
    const map = whole(trainer, ask(['fc1.weight', 'fc1.bias']));
    expect([map?.samples, map?.batchOf]).toEqual([16, 1]);
    expect(map?.loss).toBeCloseTo(trainer.lossAt(1), 4);
    trainer.dispose();
  });

  test.each(['SGD', 'Adam'] as const)('a run of %s that is looked at goes where one goes that is not', (optimizer) => {
    const plan = planOf(network('sine > linear 3 > relu > linear 1 > mse'), { optimizer, momentum: 0.9, batch_size: 8, lr: 0.02 });
    const [plain, watched] = [0, 1].map(() => open(plan, { train: pointsSource(plan.spec.data.params) })) as [Trainer, Trainer];
    for (let step = 1; step <= 12; step++) {
      watched.snapshot({ landscape: ask(['fc1.bias', 'fc2.weight']) });
      expect(watched.step(plan.settings)).toEqual(plain.step(plan.settings));
    }
    expect(watched.save()).toEqual(plain.save());
    plain.dispose();
    watched.dispose();
  });

  test('a number that the network does not have has no map', () => {
    const trainer = open(single, { train: pointsSource(single.spec.data.params) });
    expect(trainer.snapshot({ landscape: ask(['fc1.weight', 'fc9.bias']) }).views).toEqual({});
    trainer.dispose();
  });
});

test('a run shows it whole at rest, and its curve is the same with it and without', async () => {
  await startCpuEngine();
  const plan = { ...planOf(network('sine > linear 3 > relu > linear 1 > mse'), { batch_size: 8, lr: 0.02, max_steps: 300 }) };
  const asked = ask(['fc1.weight', 'fc2.bias']);
  const solos = [0, 1].map(() => createSolo(plan, { train: pointsSource(plan.spec.data.params) }));
  const [plain, watched] = solos as [(typeof solos)[0], (typeof solos)[0]];
  watched.run.setViews({ landscape: asked });
  for (const solo of solos) await solo.until((run) => run.train());
  const shown = () =>
    watched.events.flatMap((event) => ('snapshot' in event && event.snapshot.views.landscape ? [event.snapshot.views.landscape] : []));
  await expect.poll(() => shown().at(-1)?.isPending, { timeout: 30_000 }).toBe(false);
  expect([shown().at(-1)?.step, shown().at(-1)?.losses.every(Number.isFinite)]).toEqual([300, true]);
  expect(curveOf(watched.events)).toEqual(curveOf(plain.events));
  for (const { run } of solos) run.dispose();
});
