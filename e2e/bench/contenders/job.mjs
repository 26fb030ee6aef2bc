/** What a contender is asked to train, and the worker's ear that asks it. */
// @ts-check
import { CLASSES, LEARNING_RATES, layersOf, NETWORKS, PIXELS, startingParameters } from '../workloads.mjs';

/** @typedef {import('../workloads.mjs').Workload} Workload */
/** @typedef {Workload & { images: string, labels: string }} JobNames with the files of pixels (bytes) and of class numbers */

/**
 * @typedef {object} Batch preloaded, as all contenders but ours have it
 * @property {Float32Array} x batch × 784, 0 … 1
 * @property {Float32Array} y batch × 10, one-hot
 */

/**
 * @typedef {object} Job
 * @property {number} batch
 * @property {'SGD' | 'Adam'} optimizer
 * @property {number} rate
 * @property {boolean} skip the first hidden layer's output is added to the last one's
 * @property {readonly Layer[]} layers
 * @property {readonly Batch[]} batches
 */

/** @typedef {{ inputs: number, outputs: number, weight: Float32Array, bias: Float32Array }} Layer weight [inputs, outputs] */

/**
 * @typedef {object} Learner
 * @property {(batch: number) => unknown} step one optimizer step on the batch of this number; a promise where the library works later
 * @property {() => number | Promise<number>} loss of the batch of the last step, before its update; waits until the step is done
 */

/** Steps whose losses are compared between the contenders before they are timed. */
const CHECKED_STEPS = 3;

/** PyTorch's defaults, written out for every contender. */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/**
 * Answers the bench page: a job is prepared and its first losses told; a number is a burst of so many ms.
 * @param {(job: Job) => Learner | Promise<Learner>} create
 */
export function serve(create) {
  /** @type {Learner} */
  let learner;
  /** @type {Job} */
  let job;
  let next = 0;
  const step = () => learner.step(next++ % job.batches.length);
  const check = async () => {
    const losses = [];
    for (let i = 0; i < CHECKED_STEPS; i++) {
      await step();
      losses.push(await learner.loss());
    }
    return { losses };
  };
  const burst = async (/** @type {number} */ ms) => {
    const began = performance.now();
    let steps = 0;
    do {
      await step();
      steps++;
    } while (performance.now() - began < ms);
    const loss = await learner.loss();
    if (!Number.isFinite(loss)) throw new Error(`internal: the loss is ${loss}`);
    return { samples: steps * job.batch, ms: performance.now() - began };
  };
  globalThis.onmessage = async ({ data }) => {
    try {
      if (typeof data === 'number') return postMessage(await burst(data));
      job = await loadJob(data);
      learner = await create(job);
      postMessage(await check());
    } catch (error) {
      postMessage({ error: String(error) });
    }
  };
}

/** @param {JobNames} names
 * @returns {Promise<Job>}
 */
async function loadJob({ network, optimizer, batch, images, labels }) {
  const [pixels, classes] = await Promise.all(
    [images, labels].map(async (file) => new Uint8Array(await (await fetch(file)).arrayBuffer())),
  );
  return {
    batch,
    optimizer,
    rate: LEARNING_RATES[optimizer],
    skip: NETWORKS[network].skip,
    layers: layersIn(startingParameters(NETWORKS[network]), layersOf(NETWORKS[network])),
    batches: sliceBatches(pixels ?? new Uint8Array(), classes ?? new Uint8Array(), batch),
  };
}

/**
 * @param {Float32Array} values
 * @param {readonly (readonly [number, number])[]} shapes
 * @returns {Layer[]}
 */
function layersIn(values, shapes) {
  let end = 0;
  const take = (/** @type {number} */ count) => {
    end += count;
    return values.slice(end - count, end);
  };
  return shapes.map(([inputs, outputs]) => ({ inputs, outputs, weight: take(inputs * outputs), bias: take(outputs) }));
}

/**
 * @param {Uint8Array} pixels
 * @param {Uint8Array} classes
 * @param {number} batch
 * @returns {Batch[]} whole batches only
 */
function sliceBatches(pixels, classes, batch) {
  return Array.from({ length: Math.floor(classes.length / batch) }, (_, i) => {
    const x = Float32Array.from(pixels.subarray(i * batch * PIXELS, (i + 1) * batch * PIXELS), (byte) => byte / 255);
    const y = new Float32Array(batch * CLASSES);
    for (let row = 0; row < batch; row++) y[row * CLASSES + (classes[i * batch + row] ?? 0)] = 1;
    return { x, y };
  });
}
