/** The loops of a network over typed arrays, row by row, passing over zeros. Not type-checked: an index in bounds cannot be proved to TypeScript without slowing it. */

/**
 * y = x · weight + bias, and max(0, y) where asked for.
 * @param {Float32Array} x rows × inputs
 * @param {import('./job.mjs').Layer} layer
 * @param {Float32Array} y rows × outputs
 * @param {boolean} rectify
 */
export function forward(x, { inputs, outputs, weight, bias }, y, rectify) {
  const rows = y.length / outputs;
  for (let r = 0; r < rows; r++) {
    const to = r * outputs;
    y.set(bias, to);
    for (let i = 0; i < inputs; i++) {
      const value = x[r * inputs + i];
      if (value === 0) continue;
      const from = i * outputs;
      for (let o = 0; o < outputs; o++) y[to + o] += value * weight[from + o];
    }
    if (rectify) for (let o = to; o < to + outputs; o++) if (y[o] < 0) y[o] = 0;
  }
}

/**
 * The gradients of weight and bias: xᵀ · dy and the sums of dy's columns.
 * @param {Float32Array} x rows × inputs
 * @param {Float32Array} dy rows × outputs
 * @param {import('./job.mjs').Layer} layer
 * @param {{ weight: Float32Array, bias: Float32Array }} gradient is overwritten
 */
export function parameterGradients(x, dy, { inputs, outputs }, gradient) {
  const rows = dy.length / outputs;
  gradient.weight.fill(0);
  gradient.bias.fill(0);
  for (let r = 0; r < rows; r++) {
    const from = r * outputs;
    for (let o = 0; o < outputs; o++) gradient.bias[o] += dy[from + o];
    for (let i = 0; i < inputs; i++) {
      const value = x[r * inputs + i];
      if (value === 0) continue;
      const to = i * outputs;
      for (let o = 0; o < outputs; o++) gradient.weight[to + o] += value * dy[from + o];
    }
  }
}

/**
 * dx = dy · weightᵀ.
 * @param {Float32Array} dy rows × outputs
 * @param {import('./job.mjs').Layer} layer
 * @param {Float32Array} dx rows × inputs
 */
export function inputGradient(dy, { inputs, outputs, weight }, dx) {
  const rows = dy.length / outputs;
  for (let r = 0; r < rows; r++) {
    const from = r * outputs;
    for (let i = 0; i < inputs; i++) {
      let sum = 0;
      for (let o = 0; o < outputs; o++) sum += dy[from + o] * weight[i * outputs + o];
      dx[r * inputs + i] = sum;
    }
  }
}

/** The gradient of a ReLU: nothing where its output y is 0. */
export function rectifyGradient(y, dy) {
  for (let i = 0; i < dy.length; i++) if (y[i] === 0) dy[i] = 0;
}

/** to += from. */
export function addTo(to, from) {
  for (let i = 0; i < to.length; i++) to[i] += from[i];
}

/**
 * @param {Float32Array} logits rows × classes
 * @param {Float32Array} y one-hot
 * @param {Float32Array} gradient of the logits, is overwritten
 * @param {number} classes
 * @returns {number} the mean over the rows
 */
export function softmaxCrossEntropy(logits, y, gradient, classes) {
  const rows = logits.length / classes;
  let loss = 0;
  for (let from = 0; from < logits.length; from += classes) {
    let max = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (let c = from; c < from + classes; c++) max = Math.max(max, logits[c]);
    for (let c = from; c < from + classes; c++) sum += gradient[c] = Math.exp(logits[c] - max);
    for (let c = from; c < from + classes; c++) {
      if (y[c] === 1) loss += Math.log(sum) + max - logits[c];
      gradient[c] = (gradient[c] / sum - y[c]) / rows;
    }
  }
  return loss / rows;
}

/** w -= rate · g. */
export function sgd(w, g, rate) {
  for (let i = 0; i < w.length; i++) w[i] -= rate * g[i];
}

/**
 * Adam as PyTorch has it; m and v are its moments, step counts from 1.
 * @param {{ rate: number, step: number, beta1: number, beta2: number, epsilon: number }} settings
 */
export function adam(w, g, m, v, { rate, step, beta1, beta2, epsilon }) {
  const size = rate / (1 - beta1 ** step);
  const correction = Math.sqrt(1 - beta2 ** step);
  for (let i = 0; i < w.length; i++) {
    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
    w[i] -= (size * m[i]) / (Math.sqrt(v[i]) / correction + epsilon);
  }
}
