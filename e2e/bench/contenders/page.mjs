/** The page on which other libraries compete: a worker each, started for one job. */
// @ts-check

/** @typedef {import('./job.mjs').JobNames} JobNames */

/** @type {Record<string, () => Worker>} */
const STARTERS = {
  'tfjs-wasm': () => new Worker(new URL('./tfjsWasm.mjs', import.meta.url), { type: 'module' }),
  'tfjs-cpu': () => new Worker(new URL('./tfjsCpu.mjs', import.meta.url), { type: 'module' }),
  'jax-js': () => new Worker(new URL('./jax.mjs', import.meta.url), { type: 'module' }),
  'typed arrays': () => new Worker(new URL('./typedArrays.mjs', import.meta.url), { type: 'module' }),
};

/** @type {Map<string, Worker>} */
const running = new Map();

/**
 * Starts a contender afresh; the one of its name before is gone.
 * @param {string} name
 * @param {JobNames} job
 * @returns {Promise<{ losses: readonly number[] }>} of its first steps
 */
function begin(name, job) {
  running.get(name)?.terminate();
  const worker = STARTERS[name]?.();
  if (!worker) throw new Error(`internal: no contender is called ${name}`);
  running.set(name, worker);
  return ask(worker, job);
}

/**
 * @param {string} name
 * @param {number} ms
 * @returns {Promise<{ samples: number, ms: number }>}
 */
function burst(name, ms) {
  const worker = running.get(name);
  if (!worker) throw new Error(`internal: ${name} has no job`);
  return ask(worker, ms);
}

/**
 * @param {Worker} worker
 * @param {unknown} question
 * @returns {Promise<any>}
 */
function ask(worker, question) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(question);
  });
}

Object.assign(globalThis, { contenders: { begin, burst } });
