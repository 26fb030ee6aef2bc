/** Runs in the page before its own code: notes when the training thread said what. It travels as text, so it has only what it brings. */
// @ts-check

/**
 * @typedef {object} Bundle some steps that the worker told of at once
 * @property {number} at when the page heard of them, in ms since it was opened
 * @property {number} steps
 * @property {number} samples trained in them
 * @property {number} ms that they took, by the worker's own clock
 * @property {readonly { step: number, accuracy: number | null }[]} tests
 */

/**
 * @typedef {object} Watched
 * @property {string} phase of the run, as the worker said last
 * @property {number} step taken so far
 * @property {boolean} hasData whether all digits are there
 * @property {number} workerStarted in ms since the page was opened
 * @property {number} trainPressed likewise, the last time
 * @property {number} trainTaken likewise, when the page first handed a press on to the worker
 * @property {number} lastHeard likewise, of any message of the worker
 * @property {Bundle[]} bundles
 */

/** Leaves its notes as `watched` in the page. */
export function watchWorkers() {
  /** @type {Watched} */
  const watched = {
    phase: 'none',
    step: 0,
    hasData: false,
    workerStarted: 0,
    trainPressed: 0,
    trainTaken: Number.NaN,
    lastHeard: 0,
    bundles: [],
  };
  Object.assign(globalThis, { watched });
  /** Of the run: samples of a batch and of an epoch; trained since training last began, and how long that took. */
  let [batch, epoch, trained, elapsed] = [0, 0, 0, 0];

  /** The last batch of an epoch is what is left.
   * @param {{ firstStep: number, losses: Float32Array, stepsPerEpoch: number }} samples
   */
  const countSamples = ({ firstStep, losses, stepsPerEpoch }) => {
    const lastOfEpochs = Math.floor((firstStep + losses.length - 1) / stepsPerEpoch) - Math.floor((firstStep - 1) / stepsPerEpoch);
    return losses.length * batch - lastOfEpochs * (stepsPerEpoch * batch - epoch);
  };

  /** @type {Record<string, (event: any, at: number) => void>} */
  const hear = {
    phase({ phase, step }) {
      Object.assign(watched, { phase, step });
      if (phase === 'training') [trained, elapsed] = [0, 0];
    },
    data({ loadedBytes, totalBytes }) {
      watched.hasData = loadedBytes === totalBytes;
    },
    samples: ({ samples }, at) => hear.metrics?.({ metrics: samples }, at), // in checkouts before that name, to which this one may be compared
    metrics({ metrics: samples }, at) {
      const count = countSamples(samples);
      trained += count;
      const now = samples.samplesPerSecond > 0 ? (trained * 1000) / samples.samplesPerSecond : elapsed;
      watched.step = samples.firstStep + samples.losses.length - 1;
      watched.bundles.push({ at, steps: samples.losses.length, samples: count, ms: now - elapsed, tests: samples.tests });
      elapsed = now;
    },
  };

  globalThis.Worker = class extends Worker {
    /** @param {ConstructorParameters<typeof Worker>} args */
    constructor(...args) {
      super(...args);
      watched.workerStarted = performance.now();
      this.addEventListener('message', ({ data }) => {
        watched.lastHeard = performance.now();
        hear[data.type]?.(data, watched.lastHeard);
      });
    }

    /** @param {any} command
     * @param {any} options
     */
    postMessage(command, options) {
      if (command.type === 'train' && Number.isNaN(watched.trainTaken)) watched.trainTaken = performance.now();
      if (command.type === 'prepare') [batch, epoch] = [command.plan.settings.batch_size, command.plan.spec.data.facts.train];
      super.postMessage(command, options);
    }
  };

  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.textContent?.trim().startsWith('Train')) watched.trainPressed = performance.now();
    },
    true,
  );
}
