/** The view of the data set: images by number and by class, copied, and none that has not arrived. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { SamplesAsked } from '../../shared/questions.ts';
import { digitSource, emptyDigits, placeDigits } from '../data/digits.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

beforeAll(startCpuEngine);

const [train, held] = [noiseDigits(64), noiseDigits(30)];
const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'));

function ask(asked: SamplesAsked, data = { train, test: held }) {
  const trainer = createTrainer(plan, data);
  const { samples } = trainer.snapshot({ samples: asked }).views;
  trainer.dispose();
  return samples;
}

test('samples are those of the numbers that were asked for, in that order', () => {
  const asked = { split: 'train', indices: [63, 5, 64, -1] } as const;
  const samples = ask(asked);
  expect(samples).toMatchObject({ asked, indices: Uint32Array.of(63, 5), labels: Uint8Array.of((63 * 7) % 10, 5), of: 64 });
  expect(samples?.pixels.subarray(784)).toEqual(train.bytes?.pixels.slice(5 * 784, 6 * 784));
});

test('those of one class come in the order of the set, a page at a time', () => {
  const ofTest = (skip: number) => ask({ split: 'test', ofClass: 3, skip, count: 2 });
  expect([...(ofTest(0)?.indices ?? [])]).toEqual([9, 19]);
  expect(ofTest(2)).toMatchObject({ indices: Uint32Array.of(29), labels: Uint8Array.of(3), of: 3 });
});

test('nothing is shown of what has not arrived, and of a class nothing before all of the set has', () => {
  const half = emptyDigits(64, [32]);
  placeDigits(half, 0, train.bytes?.labels.slice(0, 32) ?? new Uint8Array(), train.bytes?.pixels.slice(0, 32 * 784) ?? new Uint8Array());
  const data = { train: digitSource(half), test: held };
  expect(ask({ split: 'train', indices: [31] }, data)?.labels).toHaveLength(1);
  expect(ask({ split: 'train', indices: [31, 32] }, data)).toBeUndefined();
  expect(ask({ split: 'train', ofClass: 0, skip: 0, count: 1 }, data)).toBeUndefined();
});
