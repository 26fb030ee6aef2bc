/** jax-js: the whole step, update included, compiled by `jit`, on its WebAssembly backend. */
// @ts-check
import { blockUntilReady, defaultDevice, init, jit, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import { ADAM, serve } from './job.mjs';

/** @typedef {import('@jax-js/jax').Array} Array_ counted by hand: what is handed to a function is gone, unless `.ref` is */

serve(async ({ batch, optimizer, rate, skip, layers, batches }) => {
  await init('wasm');
  defaultDevice('wasm');
  const data = batches.map(({ x, y }) => ({ x: np.array(x).reshape([batch, 784]), y: np.array(y).reshape([batch, 10]) }));

  /** @param {Array_[]} parameters weight and bias of each layer in turn
   * @param {Array_} x
   * @param {Array_} y
   */
  const lossOf = (parameters, x, y) => {
    let flow = x;
    /** @type {Array_ | undefined} */
    let kept;
    for (let i = 0; i < parameters.length; i += 2) {
      const isLast = i + 2 === parameters.length;
      if (isLast && kept) flow = flow.add(kept);
      flow = np.matmul(flow, of(parameters, i)).add(of(parameters, i + 1));
      if (!isLast) flow = nn.relu(flow);
      if (skip && i === 0) kept = flow.ref;
    }
    return np.sum(nn.logSoftmax(flow).mul(y)).mul(-1 / batch);
  };
  const gradient = valueAndGrad(lossOf);

  const sgd = jit((/** @type {Array_[]} */ parameters, /** @type {Array_} */ x, /** @type {Array_} */ y) => {
    const [loss, gradients] = gradient(
      parameters.map(({ ref }) => ref),
      x,
      y,
    );
    return { loss, parameters: parameters.map((p, i) => p.sub(of(gradients, i).mul(rate))) };
  });

  /** `m` and `v` are the moments, `corrections` the two bias corrections of the step. */
  const adam = jit(
    (
      /** @type {Array_[]} */ parameters,
      /** @type {Array_[]} */ m,
      /** @type {Array_[]} */ v,
      /** @type {Array_[]} */ corrections,
      /** @type {Array_} */ x,
      /** @type {Array_} */ y,
    ) => {
      const [loss, gradients] = gradient(
        parameters.map(({ ref }) => ref),
        x,
        y,
      );
      const nextM = m.map((old, i) => old.mul(ADAM.beta1).add(of(gradients, i).ref.mul(1 - ADAM.beta1)));
      const nextV = v.map((old, i) => old.mul(ADAM.beta2).add(np.square(of(gradients, i)).mul(1 - ADAM.beta2)));
      const next = parameters.map((p, i) => {
        const divisor = np.sqrt(of(nextV, i).ref.div(of(corrections, 1).ref)).add(ADAM.epsilon);
        return p.sub(of(nextM, i).ref.div(of(corrections, 0).ref).mul(rate).div(divisor));
      });
      for (const correction of corrections) correction.dispose();
      return { loss, parameters: next, m: nextM, v: nextV };
    },
  );

  let parameters = layers.flatMap(({ inputs, outputs, weight, bias }) => [np.array(weight).reshape([inputs, outputs]), np.array(bias)]);
  let m = parameters.map((p) => np.zeros(p.shape));
  let v = parameters.map((p) => np.zeros(p.shape));
  let steps = 0;
  /** @type {Array_ | undefined} */
  let loss;

  return {
    async step(number) {
      const { x, y } = of(data, number);
      steps += 1;
      loss?.dispose();
      if (optimizer === 'SGD') ({ loss, parameters } = sgd(parameters, x.ref, y.ref));
      else {
        const corrections = [1 - ADAM.beta1 ** steps, 1 - ADAM.beta2 ** steps].map((number) => np.array([number]));
        ({ loss, parameters, m, v } = adam(parameters, m, v, corrections, x.ref, y.ref));
      }
      await blockUntilReady(parameters);
    },
    loss: async () => (await loss?.ref.data())?.[0] ?? Number.NaN,
  };
});

/**
 * @template T
 * @param {readonly T[]} items
 * @param {number} i
 * @returns {T}
 */
function of(items, i) {
  const item = items[i];
  if (item === undefined) throw new Error('internal: there is no such item');
  return item;
}
