/** Activations over whole buffers, each by its code. */
import { Activation, ELU, GELU, LeakyReLU, ReLU, Sigmoid, SiLU, Softplus, Tanh } from './activations';
import { LEAKY_RELU, RELU } from './finish';
import { loadPart, storePart, VECTOR } from './lanes';

const ELU_CODE: i32 = 3;
const GELU_CODE: i32 = 4;
const SILU_CODE: i32 = 5;
const SIGMOID_CODE: i32 = 6;
const TANH_CODE: i32 = 7;
const SOFTPLUS_CODE: i32 = 8;

/** y[n] = activation(x[n]); x and y may be the same. */
export function activate(activation: i32, n: i32, x: usize, y: usize, p: f32, q: f32): void {
  if (activation === RELU) map<ReLU>(n, x, y, p, q);
  else if (activation === LEAKY_RELU) map<LeakyReLU>(n, x, y, p, q);
  else if (activation === ELU_CODE) map<ELU>(n, x, y, p, q);
  else if (activation === GELU_CODE) map<GELU>(n, x, y, p, q);
  else if (activation === SILU_CODE) map<SiLU>(n, x, y, p, q);
  else if (activation === SIGMOID_CODE) map<Sigmoid>(n, x, y, p, q);
  else if (activation === TANH_CODE) map<Tanh>(n, x, y, p, q);
  else if (activation === SOFTPLUS_CODE) map<Softplus>(n, x, y, p, q);
}

/** dx[n] from dy[n], what went in, x[n], and what came out, y[n]; dx may be dy. ReLU and LeakyReLU may be given y as x. */
export function activationGradient(activation: i32, n: i32, x: usize, y: usize, dy: usize, dx: usize, p: f32, q: f32): void {
  if (activation === RELU) mapGradient<ReLU>(n, x, y, dy, dx, p, q);
  else if (activation === LEAKY_RELU) mapGradient<LeakyReLU>(n, x, y, dy, dx, p, q);
  else if (activation === ELU_CODE) mapGradient<ELU>(n, x, y, dy, dx, p, q);
  else if (activation === GELU_CODE) mapGradient<GELU>(n, x, y, dy, dx, p, q);
  else if (activation === SILU_CODE) mapGradient<SiLU>(n, x, y, dy, dx, p, q);
  else if (activation === SIGMOID_CODE) mapGradient<Sigmoid>(n, x, y, dy, dx, p, q);
  else if (activation === TANH_CODE) mapGradient<Tanh>(n, x, y, dy, dx, p, q);
  else if (activation === SOFTPLUS_CODE) mapGradient<Softplus>(n, x, y, dy, dx, p, q);
}

function map<A extends Activation>(n: i32, x: usize, y: usize, p: f32, q: f32): void {
  const p4 = f32x4.splat(p);
  const q4 = f32x4.splat(q);
  for (; n >= 4; n -= 4) {
    v128.store(y, changetype<A>(<usize>0).value(v128.load(x), p4, q4));
    x += VECTOR;
    y += VECTOR;
  }
  if (n > 0) storePart(y, changetype<A>(<usize>0).value(loadPart(x, n), p4, q4), n);
}

function mapGradient<A extends Activation>(n: i32, x: usize, y: usize, dy: usize, dx: usize, p: f32, q: f32): void {
  const p4 = f32x4.splat(p);
  const q4 = f32x4.splat(q);
  for (; n >= 4; n -= 4) {
    v128.store(dx, changetype<A>(<usize>0).gradient(v128.load(x), v128.load(y), v128.load(dy), p4, q4));
    x += VECTOR;
    y += VECTOR;
    dy += VECTOR;
    dx += VECTOR;
  }
  if (n > 0) storePart(dx, changetype<A>(<usize>0).gradient(loadPart(x, n), loadPart(y, n), loadPart(dy, n), p4, q4), n);
}
