/** Choosing what is learned from, and what goes along: the batch size, the points typed before. */
import { expect, test } from 'vitest';
import { DATASET_NAMES } from '../../datasets/datasets.ts';
import { batchField, factsOf, fittingBatch } from '../data.ts';
import type { NetworkDocument } from '../document.ts';
import { readFile, writeFile } from '../file/fileFormat.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { chooseDataset, setPoints } from './dataEdits.ts';
import { setParam } from './edits.ts';

const LINE = network('line > linear 1 > mse');
const paramsOf = (document: NetworkDocument) => document.nodes[0]?.params;
const withBatch = (document: NetworkDocument, batch_size: number) => ({ ...document, training: { ...document.training, batch_size } });

test('a fitting batch size stays fitting, another stays as long as there are samples enough', () => {
  const single = chooseDataset(LINE, 'data', 'single');
  expect([LINE, single, chooseDataset(single, 'data', 'mnist')].map(({ training }) => training.batch_size)).toEqual([64, 1, 64]);
  expect(chooseDataset(withBatch(LINE, 8), 'data', 'sine').training.batch_size).toBe(8);
  expect(chooseDataset(withBatch(LINE, 8), 'data', 'points').training.batch_size).toBe(4);
});

test('a data set of numbers can be exchanged for any other and trains at once', () => {
  for (const name of DATASET_NAMES.filter((one) => !['mnist', 'table', 'images'].includes(one)))
    expect([name, readNetwork(chooseDataset(LINE, 'data', name)).ok]).toEqual([name, true]);
});

test('points that were typed are there again, noise begins anew', () => {
  const typed = setPoints(chooseDataset(LINE, 'data', 'points'), 'data', { x: [[1], [2]], y: [[3], [4]] });
  const away = chooseDataset(typed, 'data', 'line');
  expect(paramsOf(away)).toEqual({ name: 'line', noise: 0, x: [[1], [2]], y: [[3], [4]] });
  expect(paramsOf(chooseDataset(setParam(away, 'data', 'noise', 2), 'data', 'sine'))).toMatchObject({ name: 'sine', noise: 0 });
  expect(paramsOf(chooseDataset(away, 'data', 'points'))).toEqual({ name: 'points', x: [[1], [2]], y: [[3], [4]] });
  expect(typed.training.batch_size).toBe(2);
});

test('the batch size may be typed up to as many as there are samples', () => {
  expect([undefined, factsOf(LINE), factsOf(network('single > linear 1 > mse'))].map((facts) => batchField(facts).max)).toEqual([
    70_000, 64, 1,
  ]);
  expect([factsOf(network('single > linear 1 > mse')), factsOf({ nodes: [], edges: [] })].map(fittingBatch)).toEqual([1, 64]);
});

test('a file that names no batch size has one that fits its data; one that names too large a one opens with a problem', () => {
  const open = (training: object | undefined) => {
    const read = readFile(JSON.stringify({ ...JSON.parse(writeFile(chooseDataset(LINE, 'data', 'points'))), training }));
    return read.ok ? ([read.value.document.training.batch_size, readNetwork(read.value.document).ok] as const) : read.reason;
  };
  expect([open(undefined), open({ optimizer: 'Adam' }), open({ batch_size: 3 }), open({ batch_size: 5 })]).toEqual([
    [4, true],
    [4, true],
    [3, true],
    [5, false],
  ]);
});

test('a file of generated data comes back unchanged, and missing noise is none', () => {
  const noisy = setParam(LINE, 'data', 'noise', 0.25);
  expect(readFile(writeFile(noisy))).toEqual({ ok: true, value: { document: noisy } });
  expect(readFile(writeFile(noisy).replace(/"noise": 0.25/, '"noise": 0'))).toEqual({ ok: true, value: { document: LINE } });
  expect(readFile(writeFile(noisy).replace(/,\s*"noise": 0.25/, ''))).toEqual({ ok: true, value: { document: LINE } });
});
