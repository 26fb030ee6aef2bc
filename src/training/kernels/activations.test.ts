/** Every activation against Math in float64, its gradient against the formula, and both at the kinks as PyTorch has them. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ElementwiseKind } from '../../network/kinds.ts';
import { ACTIVATION_CODES, type ActivationCode } from './kernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

/** erf by its series, which converges everywhere; for |x| ≤ 5 exact enough in float64. */
function erf(x: number): number {
  if (Math.abs(x) > 5) return Math.sign(x);
  let [term, sum] = [x, x];
  for (let n = 1; n < 150; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const share = (x: number) => 0.5 * (1 + erf(x * Math.SQRT1_2));
const density = (x: number) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
const ALPHA = Math.fround(1.3);

interface Row {
  readonly p?: number;
  readonly q?: number;
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
  /** What errors are measured against, where values are small by cancelling, in float32's last places. */
  readonly size?: (x: number) => number;
}

const ROWS: Record<ElementwiseKind, Row> = {
  ReLU: { value: (x) => Math.max(0, x), slope: (x) => (x > 0 ? 1 : 0) },
  LeakyReLU: { p: 0.25, value: (x) => (x > 0 ? x : 0.25 * x), slope: (x) => (x > 0 ? 1 : 0.25) },
  ELU: { p: ALPHA, value: (x) => (x > 0 ? x : ALPHA * Math.expm1(x)), slope: (x) => (x > 0 ? 1 : ALPHA * Math.exp(x)) },
  GELU: { value: (x) => x * share(x), slope: (x) => share(x) + x * density(x), size: (x) => Math.abs(x) },
  SiLU: { value: (x) => x * sigmoid(x), slope: (x) => sigmoid(x) * (1 + x * (1 - sigmoid(x))) },
  Sigmoid: { value: sigmoid, slope: (x) => sigmoid(x) * (1 - sigmoid(x)) },
  Tanh: { value: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 },
  Softplus: {
    p: 2,
    q: 12,
    value: (x) => (2 * x > 12 ? x : Math.log1p(Math.exp(2 * x)) / 2),
    slope: (x) => (2 * x > 12 ? 1 : sigmoid(2 * x)),
  },
};

/** Small and large, both signs, 0, and a count that fills no whole vector. */
const X = Float32Array.from({ length: 4003 }, (_, i) => {
  const size = i % 2 ? 10 ** (-6 + (i / 4003) * 7.6) : (i / 4003) * 20;
  return i === 0 ? 0 : i % 4 < 2 ? size : -size;
});
const DY = Float32Array.from(X, (_, i) => 1 + (i % 5));

test('the assembly has a line for every code', () => {
  const x = harness.floats([1]);
  const missing = Object.entries(ACTIVATION_CODES).filter(([, code]) => {
    try {
      harness.kernels.activate(code, 1, x, x, 1, 1);
      harness.kernels.activationGradient(code, 1, x, x, x, x, 1, 1);
      return false;
    } catch {
      return true; // the end of `byCode`
    }
  });
  expect(missing.map(([kind]) => kind)).toEqual([]);
  expect(() => harness.kernels.activate(99 as ActivationCode, 1, x, x, 1, 1)).toThrow('unreachable');
});

describe.each(Object.entries(ROWS))('%s', (kind, { p = 0, q = 0, value, slope, size }) => {
  const code: ActivationCode = ACTIVATION_CODES[kind as ElementwiseKind];

  test('value', () => {
    const [x, y] = [harness.floats(X), harness.room(X.length)];
    harness.kernels.activate(code, X.length, x, y, p, q);
    const got = harness.floatsAt(y, X.length);
    const worst = Math.max(
      ...X.map((v, i) => Math.abs((got[i] ?? Number.NaN) - value(v)) / Math.max(size?.(v) ?? Math.abs(value(v)), 1e-30)),
    );
    expect(worst).toBeLessThan(1e-6);
    harness.kernels.activate(code, X.length, x, x, p, q);
    expect(harness.floatsAt(x, X.length)).toEqual(got);
    expect(harness.harm()).toBe(0);
  });

  test('gradient', () => {
    const [x, y, dy, dx] = [harness.floats(X), harness.floats(X.map(value)), harness.floats(DY), harness.room(X.length)];
    harness.kernels.activationGradient(code, X.length, x, y, dy, dx, p, q);
    const got = harness.floatsAt(dx, X.length);
    const worst = Math.max(...X.map((v, i) => Math.abs((got[i] ?? Number.NaN) / (DY[i] ?? 1) - slope(v))));
    expect(worst).toBeLessThan(1e-6);
    harness.kernels.activationGradient(code, X.length, x, y, dy, dy, p, q);
    expect(harness.floatsAt(dy, X.length)).toEqual(got);
    expect(harness.harm()).toBe(0);
  });

  test('keeps NaN, and ends where it should for ±∞', () => {
    const x = harness.floats([Number.NaN, Number.POSITIVE_INFINITY, 1e30, -1e30]);
    harness.kernels.activate(code, 4, x, x, p, q);
    const [nan, infinite, high, low] = harness.floatsAt(x, 4);
    expect(nan).toBeNaN();
    expect(infinite).toBe(value(1e308) > 1 ? Number.POSITIVE_INFINITY : 1);
    expect(high).toBe(Math.fround(value(1e30)));
    expect(low).toBeCloseTo(Math.fround(value(-1e30)) || 0, 5);
  });
});

test('ReLU and LeakyReLU give the same gradient when told what came out instead of what went in', () => {
  for (const kind of ['ReLU', 'LeakyReLU'] as const) {
    const { p = 0, value } = ROWS[kind];
    const [x, y, dy] = [harness.floats(X), harness.floats(X.map(value)), harness.floats(DY)];
    const [a, b] = [harness.room(X.length), harness.room(X.length)];
    harness.kernels.activationGradient(ACTIVATION_CODES[kind], X.length, x, y, dy, a, p, 0);
    harness.kernels.activationGradient(ACTIVATION_CODES[kind], X.length, y, y, dy, b, p, 0);
    expect(harness.floatsAt(a, X.length)).toEqual(harness.floatsAt(b, X.length));
  }
});

describe('Softmax', () => {
  test.each([1, 3, 4, 10, 17])('over rows of %i', (width) => {
    const rows = 5;
    const X = Float32Array.from({ length: rows * width }, (_, i) => Math.sin(i) * 10 ** (i % 3));
    const DY = Float32Array.from(X, (_, i) => Math.cos(i));
    const [y, dx] = [harness.room(X.length), harness.room(X.length)];
    harness.kernels.softmax(rows, width, harness.floats(X), y);
    harness.kernels.softmaxGradient(rows, width, y, harness.floats(DY), dx);
    for (let row = 0; row < rows; row++) {
      const x = [...X.slice(row * width, (row + 1) * width)];
      const dy = DY.slice(row * width, (row + 1) * width);
      const sum = x.reduce((total, v) => total + Math.exp(v - Math.max(...x)), 0);
      const shares = x.map((v) => Math.exp(v - Math.max(...x)) / sum);
      const mean = shares.reduce((total, share, i) => total + share * (dy[i] ?? 0), 0);
      expect([...harness.floatsAt(y + 4 * row * width, width)]).toEqual(shares.map((share) => expect.closeTo(share, 6)));
      expect([...harness.floatsAt(dx + 4 * row * width, width)]).toEqual(
        shares.map((share, i) => expect.closeTo(share * ((dy[i] ?? 0) - mean), 6)),
      );
    }
    expect(harness.harm()).toBe(0);
  });
});
