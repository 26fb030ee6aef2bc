/** Every optimizer's step against its rule in plain TypeScript, over several steps and lengths that fill no whole vector. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Kernels } from './kernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

/** One number of a parameter, and what is remembered of it. */
interface Cell {
  p: number;
  a: number;
  b: number;
}

interface Row {
  readonly kernel: (kernels: Kernels, n: number, at: { p: number; g: number; a: number; b: number }, step: number) => void;
  readonly rule: (cell: Cell, g: number, step: number) => void;
}

const RATE = 0.03;
const [B1, B2, EPS, DECAY] = [0.9, 0.999, 1e-8, 0.01];

const corrected = (t: number) => [RATE / (1 - B1 ** t), 1 / Math.sqrt(1 - B2 ** t), B1, 1 - B1, B2, 1 - B2] as const;

const moments = (cell: Cell, g: number, t: number) => {
  cell.a = B1 * cell.a + (1 - B1) * g;
  cell.b = B2 * cell.b + (1 - B2) * g * g;
  return ((RATE / (1 - B1 ** t)) * cell.a) / (Math.sqrt(cell.b) / Math.sqrt(1 - B2 ** t) + EPS);
};

const ROWS: Record<string, Row> = {
  SGD: {
    kernel: (k, n, { p, g }) => k.sgd(n, p, g, RATE, DECAY),
    rule: (cell, g) => {
      cell.p -= RATE * (g + DECAY * cell.p);
    },
  },
  'SGD with momentum': {
    kernel: (k, n, { p, g, a }) => k.sgdMomentum(n, p, g, a, RATE, 0.9, 0, DECAY),
    rule: (cell, g, t) => {
      const decayed = g + DECAY * cell.p;
      cell.a = t === 1 ? decayed : 0.9 * cell.a + decayed;
      cell.p -= RATE * cell.a;
    },
  },
  'SGD with Nesterov momentum': {
    kernel: (k, n, { p, g, a }) => k.sgdMomentum(n, p, g, a, RATE, 0.9, 1, 0),
    rule: (cell, g, t) => {
      cell.a = t === 1 ? g : 0.9 * cell.a + g;
      cell.p -= RATE * (g + 0.9 * cell.a);
    },
  },
  Adam: {
    kernel: (k, n, { p, g, a, b }, t) => k.adam(n, p, g, a, b, ...corrected(t), EPS, DECAY, 1),
    rule: (cell, g, t) => {
      cell.p -= moments(cell, g + DECAY * cell.p, t);
    },
  },
  AdamW: {
    kernel: (k, n, { p, g, a, b }, t) => k.adam(n, p, g, a, b, ...corrected(t), EPS, 0, 1 - RATE * DECAY),
    rule: (cell, g, t) => {
      cell.p *= 1 - RATE * DECAY;
      cell.p -= moments(cell, g, t);
    },
  },
  RMSprop: {
    kernel: (k, n, { p, g, a }) => k.rmsprop(n, p, g, a, 0, RATE, 0.99, EPS, 0, DECAY),
    rule: (cell, g) => {
      const decayed = g + DECAY * cell.p;
      cell.a = 0.99 * cell.a + (1 - 0.99) * decayed * decayed;
      cell.p -= (RATE * decayed) / (Math.sqrt(cell.a) + EPS);
    },
  },
  'RMSprop with momentum': {
    kernel: (k, n, { p, g, a, b }) => k.rmsprop(n, p, g, a, b, RATE, 0.99, EPS, 0.9, 0),
    rule: (cell, g) => {
      cell.a = 0.99 * cell.a + (1 - 0.99) * g * g;
      cell.b = 0.9 * cell.b + g / (Math.sqrt(cell.a) + EPS);
      cell.p -= RATE * cell.b;
    },
  },
  Adagrad: {
    kernel: (k, n, { p, g, a }) => k.adagrad(n, p, g, a, RATE, 1e-10, DECAY),
    rule: (cell, g) => {
      const decayed = g + DECAY * cell.p;
      cell.a += decayed * decayed;
      cell.p -= (RATE * decayed) / (Math.sqrt(cell.a) + 1e-10);
    },
  },
};

describe.each(Object.entries(ROWS))('%s', (_, { kernel, rule }) => {
  test.each([1, 3, 4, 6, 101])('%i numbers over twelve steps', (n) => {
    const start = Float32Array.from({ length: n }, (_, i) => Math.sin(i));
    const cells = [...start].map((p): Cell => ({ p, a: 0, b: 0 }));
    const zeros = new Float32Array(n);
    const at = { p: harness.floats(start), g: harness.floats(zeros), a: harness.floats(zeros), b: harness.floats(zeros) };
    for (let step = 1; step <= 12; step++) {
      const gradient = harness.floatsAt(at.g, n).map((_, i) => Math.cos(i * step) * 0.5 + 0.1);
      harness.floatsAt(at.g, n).set(gradient);
      kernel(harness.kernels, n, at, step);
      expect(harness.floatsAt(at.g, n)).toEqual(gradient);
      for (const [i, cell] of cells.entries()) rule(cell, gradient[i] ?? Number.NaN, step);
    }
    expect([...harness.floatsAt(at.p, n)]).toEqual(cells.map(({ p }) => expect.closeTo(p, 5)));
    expect(harness.harm()).toBe(0);
  });
});
