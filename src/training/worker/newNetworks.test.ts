/** New networks on every data set, built by clicks or by repairs, with the settings they get: each learns in some hundred steps. */
import { createRequire } from 'node:module';
import { beforeAll, expect, test, vi } from 'vitest';
import { DATASET_NAMES, type DatasetName, dataFacts } from '../../datasets/datasets.ts';
import { EMPTY_DOCUMENT, type NetworkDocument } from '../../network/document.ts';
import { addAfter, addAt } from '../../network/edit/addNode.ts';
import { chooseDataset } from '../../network/edit/dataEdits.ts';
import { findNode } from '../../network/edit/edits.ts';
import type { Kind } from '../../network/kinds.ts';
import { problemsOf } from '../../network/repairs/repair.ts';
import { repairOf } from '../../network/repairs/repairs.ts';
import { pointsSource } from './data/pointsSource.ts';
import type { KernelEngine } from './engine/kernelEngine.ts';
import { createSolo, curveOf, specOf } from './testing/harness.ts';
import { startWasmKernels } from './testing/kernelHarness.ts';
import { noiseDigits } from './testing/noiseDigits.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

let kernels: KernelEngine;
beforeAll(async () => {
  kernels = await (
    await startWasmKernels(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm'))
  )('simd');
});

/** A Dataset alone, chosen on its card. */
const dataAlone = (name: DatasetName): NetworkDocument => {
  const { document, id } = addAt(EMPTY_DOCUMENT, 'Dataset', { x: 0, y: 0 });
  return chooseDataset(document, id, name);
};

/** Each kind is clicked in the palette; what was added is selected, so the next one comes after it. */
function clicked(name: DatasetName, kinds: readonly Kind[]): NetworkDocument {
  let [document, id] = [dataAlone(name), 'data'];
  const loss = dataFacts({ name }).y.type === 'classes' ? 'CrossEntropyLoss' : 'MSELoss';
  for (const kind of [...kinds, loss] as const) ({ document, id } = addAfter(document, kind, id));
  return document;
}

/** The first repair, until none is left. */
function repaired(document: NetworkDocument): NetworkDocument {
  const [repair] = problemsOf(document).flatMap((problem) => repairOf(document, problem) ?? []);
  return repair ? repaired(repair.document) : document;
}

/** How much of the loss of the first steps is left in the last of so many. */
async function lossLeft(document: NetworkDocument, steps: number): Promise<number> {
  const data = findNode(document, 'data');
  if (data?.kind !== 'Dataset') throw new Error('internal: no Dataset');
  const train = data.params.name === 'mnist' ? noiseDigits(64) : pointsSource(data.params);
  const { until, events } = createSolo(
    { spec: specOf(document), settings: { ...document.training, max_steps: steps } },
    { train },
    kernels,
  );
  expect(await until((run) => run.train())).toBe('finished');
  const { losses } = curveOf(events);
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  return mean(losses.slice(-5)) / mean(losses.slice(0, 5));
}

/** Data of one's own have nothing to learn from before a file is read. */
const NAMES = DATASET_NAMES.filter((name) => name !== 'table' && name !== 'images');

const HIDDEN: readonly (readonly Kind[])[] = [
  ['Linear', 'ReLU', 'Linear'],
  ['Linear', 'ReLU', 'Linear', 'ReLU', 'Linear'],
  ['Linear', 'Tanh', 'Linear'],
];

test.each(NAMES)('%s: one Linear, clicked or by repairs, comes down', async (name) => {
  expect(await lossLeft(clicked(name, ['Linear']), 300)).toBeLessThan(0.75);
  expect(await lossLeft(repaired(dataAlone(name)), 300)).toBeLessThan(0.75);
});

test.each(NAMES)('%s: hidden layers of the usual width come far down', async (name) => {
  for (const kinds of HIDDEN)
    expect([kinds.join(' '), await lossLeft(clicked(name, kinds), name === 'mnist' ? 100 : 500)]).toEqual([
      kinds.join(' '),
      expect.toSatisfy((left: number) => left < 0.5),
    ]);
});
