/** Which samples each step takes: a function of the seed alone, never of what has arrived or how fast. */
import { randomStream, shuffle } from '../../../lib/random.ts';

export interface OrderSettings {
  /** Samples in the data set, at least 1. */
  readonly count: number;
  readonly batchSize: number;
  readonly shuffle: boolean;
  readonly seed: number;
  /** Samples that arrive together: the first epoch shuffles within such blocks, so that its first steps need only the first one. */
  readonly block: number;
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
  const block = epoch === 1 ? settings.block : settings.count;
  for (let from = 0; from < settings.count; from += block) shuffle(samples.subarray(from, from + block), random);
  return samples;
}
