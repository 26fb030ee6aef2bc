/**
 * Functions of one number in 64 bits, exact far beyond the 32 that are kept of it, and the same on every machine. Those of the compiler's own
 * library that look into tables are not used: a module has no data of its own.
 */

const LN_2: f64 = Math.LN2;
const SQRT_2: f64 = Math.SQRT2;
/** The exponent of a float64 stands above its 52 digits, and is 1023 for numbers from 1 on. */
const DIGITS: u64 = 0x000fffffffffffff;
const ONE: u64 = 0x3ff0000000000000;

/** eˣ */
export function exp(x: f64): f64 {
  return x < 0 ? 1 / (Math.expm1(-x) + 1) : Math.expm1(x) + 1;
}

/** ln x: of its power of 2, and of the rest, which lies between √½ and √2. x is a float32, so none is subnormal in 64 bits. */
export function log(x: f64): f64 {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const bits = reinterpret<u64>(x);
  let power = <f64>(<i64>(bits >> 52) - 1023);
  let rest = reinterpret<f64>((bits & DIGITS) | ONE);
  if (rest > SQRT_2) {
    rest *= 0.5;
    power += 1;
  }
  return power * LN_2 + Math.log1p(rest - 1);
}

/** xʸ as C has it: 1 is 1 to any power, and what is below 0 has whole powers only. */
export function power(x: f64, y: f64): f64 {
  if (y === 0 || x === 1) return 1;
  if (F64.isNaN(x) || F64.isNaN(y)) return NaN;
  const isWhole = floor(y) === y;
  const isOdd = isWhole && abs(y) < 9007199254740992 && floor(y * 0.5) * 2 !== y;
  if (x < 0 && !isWhole && x !== -Infinity) return NaN;
  const size = powerOfSize(abs(x), y);
  return isOdd ? copysign<f64>(size, x) : size;
}

/** Small whole powers by products, which round as Python's do. */
function powerOfSize(x: f64, y: f64): f64 {
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 3) return x * x * x;
  if (y === -1) return 1 / x;
  if (y === 0.5) return sqrt(x);
  if (x === 0) return y > 0 ? 0 : Infinity;
  if (x === 1) return 1;
  return exp(y * log(x));
}

export function sigmoid(x: f64): f64 {
  return 1 / (1 + exp(-x));
}

/** ln(1 + eˣ), and x itself from 20 on. https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export function softplus(x: f64): f64 {
  return x > 20 ? x : max<f64>(x, 0) + Math.log1p(exp(-abs(x)));
}

/** 2 / π, and π / 2 in two parts, the first with so few digits that its multiples are exact. */
const QUARTERS: f64 = 0.6366197723675814;
const QUARTER_HIGH: f64 = 1.5707963109016418;
const QUARTER_LOW: f64 = 1.5893254773528196e-8;

/** Beyond, float32 are so far apart that where on the circle one lies is hardly known: whole circles are taken out at once. */
const FAR: f64 = 1e6;
const CIRCLE: f64 = 2 * Math.PI;

export function sin(x: f64): f64 {
  return wave(x, 0);
}

export function cos(x: f64): f64 {
  return wave(x, 1);
}

/** sin(x + quarters · π / 2), by what is left of x after whole quarters of the circle. */
function wave(x: f64, quarters: i32): f64 {
  if (!(abs(x) < Infinity)) return NaN;
  if (abs(x) > FAR) x %= CIRCLE;
  const whole = nearest(x * QUARTERS);
  const rest = x - whole * QUARTER_HIGH - whole * QUARTER_LOW;
  const turn = (<i32>(whole - floor(whole * 0.25) * 4) + quarters) & 3;
  const value = turn & 1 ? cosineNear0(rest) : sineNear0(rest);
  return turn & 2 ? -value : value;
}

/** For |x| ≤ π / 4, within 2⁻³⁷: the polynomials of musl's sinf and cosf (https://musl.libc.org). */
function sineNear0(x: f64): f64 {
  const z = x * x;
  const w = z * z;
  const r = 0.008333329385889463 + z * -0.00019839334836096632;
  return x + z * x * (-0.16666666641626524 + z * r) + z * x * w * z * 2.718311493989822e-6;
}

function cosineNear0(x: f64): f64 {
  const z = x * x;
  const w = z * z;
  const r = -0.001388676377460993 + z * 2.439044879627741e-5;
  return 1 + z * -0.499999997251031 + w * 0.04166662332373906 + w * z * r;
}
