/** Which samples each step takes: a function of the seed alone, never of what has arrived or how fast. */
import { cutIntoBlocks } from '../../../lib/blocks.ts';
import { randomStream, shuffle } from '../../../lib/random.ts';

export interface OrderSettings {
  /** Samples in the data set, at least 1. */
  readonly count: number;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly seed: number;
  /** Sizes of the blocks within which the first epoch is shuffled, as in `cutIntoBlocks`: its first steps need only the first one. */
  readonly firstEpoch: readonly number[];
}

export interface BatchOrder {
  readonly stepsPerEpoch: number;
  /** Indices of the samples of a step; steps count from 0 here. The last batch of an epoch may be smaller. */
  batch(step: number): Uint32Array;
}

export function createOrder(settings: OrderSettings): BatchOrder {
  const { count, batchSize } = settings;
  const stepsPerEpoch = Math.ceil(count / batchSize);
  let known: { epoch: number; samples: Uint32Array } | undefined;
  return {
    stepsPerEpoch,
    batch(step) {
      const epoch = Math.floor(step / stepsPerEpoch) + 1;
      if (known?.epoch !== epoch) known = { epoch, samples: orderEpoch(settings, epoch) };
      const from = (step % stepsPerEpoch) * batchSize;
      return known.samples.subarray(from, Math.min(from + batchSize, count));
    },
  };
}

/** All samples in the order of one epoch; epochs count from 1. */
function orderEpoch(settings: OrderSettings, epoch: number): Uint32Array {
  const samples = new Uint32Array(settings.count);
  for (let i = 0; i < samples.length; i++) samples[i] = i; // many times quicker than `from`, and an epoch takes a fifth of a second
  if (!settings.shuffle) return samples;
  const random = randomStream(settings.seed, `shuffle ${epoch}`);
  const { starts } = cutIntoBlocks(settings.count, epoch === 1 ? settings.firstEpoch : [settings.count]);
  for (const [i, start] of starts.entries()) shuffle(samples.subarray(start, starts[i + 1] ?? start), random);
  return samples;
}
