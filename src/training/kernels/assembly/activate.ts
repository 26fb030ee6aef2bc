/** Activations over whole buffers, each by its code. */
import { Activation, ELU, GELU, LeakyReLU, ReLU, Sigmoid, SiLU, Softplus, Tanh } from './activations';
import * as codes from './codes';
import { loadPart, storePart, VECTOR } from './lanes';

/** y[n] = activation(x[n]); x and y may be the same. */
export function activate(activation: i32, n: i32, x: usize, y: usize, p: f32, q: f32): void {
  byCode(activation, n, x, y, 0, 0, p, q);
}

/** dx[n] from dy[n], what went in, x[n], and what came out, y[n]; dx may be dy. ReLU and LeakyReLU may be given y as x. */
export function activationGradient(activation: i32, n: i32, x: usize, y: usize, dy: usize, dx: usize, p: f32, q: f32): void {
  byCode(activation, n, x, y, dy, dx, p, q);
}

/** The one place where a code meets its class. A code without a line here ends the program: a test calls every one of them. */
function byCode(activation: i32, n: i32, x: usize, y: usize, dy: usize, dx: usize, p: f32, q: f32): void {
  if (activation === codes.ReLU) run<ReLU>(n, x, y, dy, dx, p, q);
  else if (activation === codes.LeakyReLU) run<LeakyReLU>(n, x, y, dy, dx, p, q);
  else if (activation === codes.ELU) run<ELU>(n, x, y, dy, dx, p, q);
  else if (activation === codes.GELU) run<GELU>(n, x, y, dy, dx, p, q);
  else if (activation === codes.SiLU) run<SiLU>(n, x, y, dy, dx, p, q);
  else if (activation === codes.Sigmoid) run<Sigmoid>(n, x, y, dy, dx, p, q);
  else if (activation === codes.Tanh) run<Tanh>(n, x, y, dy, dx, p, q);
  else if (activation === codes.Softplus) run<Softplus>(n, x, y, dy, dx, p, q);
  else if (activation !== codes.none) unreachable();
}

/** The gradient where there is a `dx`, else the value. */
function run<A extends Activation>(n: i32, x: usize, y: usize, dy: usize, dx: usize, p: f32, q: f32): void {
  if (dx) mapGradient<A>(n, x, y, dy, dx, p, q);
  else map<A>(n, x, y, p, q);
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
