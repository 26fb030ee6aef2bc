/** Operators that together are an activation: SiLU, GELU, and Softplus with its arguments. */
import { float32Text } from '../../lib/numbers.ts';
import { messages } from './messages.ts';
import type { Operators } from './operators.ts';
import type { Found, Pattern } from './patterns.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.abs(b);

const pairs = (inputs: readonly string[]): readonly (readonly [string, string])[] => {
  const [a = '', b = ''] = inputs;
  return [
    [a, b],
    [b, a],
  ];
};

/** x · sigmoid(x) */
export const siluOf: Pattern = ({ inputs }, { giving }) => {
  for (const [x, gate] of pairs(inputs)) {
    const node = giving(gate);
    if (node?.op === 'Sigmoid' && node.inputs[0] === x) return { kind: 'SiLU', params: {}, inputs: [x] };
  }
  return undefined;
};

interface Scaled {
  readonly of: string;
  readonly by: number;
}

/** A value as another one times a constant. */
function scaledBy(name: string, { giving, number }: Operators): Scaled | undefined {
  const node = giving(name);
  const [of = '', divisor] = node?.inputs ?? [];
  const by = number(divisor);
  if (node?.op === 'Div' && by !== undefined) return { of, by: 1 / by };
  if (node?.op !== 'Mul') return undefined;
  for (const [factor, constant] of pairs(node.inputs)) {
    const times = number(constant);
    if (times !== undefined) return { of: factor, by: times };
  }
  return undefined;
}

/** x · ½ · (1 + erf(x / √2)), in whatever order it is multiplied */
export const geluOf: Pattern = (node, operators) => {
  const last = scaledBy(node.outputs[0] ?? '', operators);
  const product = last ? operators.giving(last.of) : node;
  if (product?.op !== 'Mul') return undefined;
  for (const [a, b] of pairs(product.inputs)) {
    for (const one of [scaledBy(a, operators), { of: a, by: 1 }])
      for (const other of [scaledBy(b, operators), { of: b, by: 1 }]) {
        if (!one || !other) continue;
        const x = insideErf(other.of, operators);
        if (x === 'tanh') return messages.why.approximatedGelu;
        if (x === one.of && near((last?.by ?? 1) * one.by * other.by, 0.5)) return { kind: 'GELU', params: {}, inputs: [x] };
      }
  }
  return undefined;
};

/** The x of 1 + erf(x / √2). */
function insideErf(name: string, operators: Operators): string | undefined {
  const sum = operators.giving(name);
  if (sum?.op !== 'Add') return undefined;
  for (const [curve, one] of pairs(sum.inputs)) {
    const node = operators.giving(curve);
    if (operators.number(one) !== 1 || !node) continue;
    if (node.op === 'Tanh') return 'tanh';
    const inner = node.op === 'Erf' ? scaledBy(node.inputs[0] ?? '', operators) : undefined;
    if (inner && near(inner.by, Math.SQRT1_2)) return inner.of;
  }
  return undefined;
}

/** softplus(β · x) / β */
export const softplusOf: Pattern = (node, operators) => {
  const beta = operators.number(node.inputs[1]);
  const softplus = operators.giving(node.inputs[0] ?? '');
  const inner = softplus?.op === 'Softplus' ? scaledBy(softplus.inputs[0] ?? '', operators) : undefined;
  if (beta === undefined || !inner || !near(inner.by, beta)) return undefined;
  return { kind: 'Softplus', params: { beta: Number(float32Text(beta)), threshold: 20 }, inputs: [inner.of] };
};

/** The same, and x itself where β · x is above a threshold. */
export const straightSoftplusOf: Pattern = ({ inputs: [condition = '', straight = '', curve = ''] }, operators) => {
  const greater = operators.giving(condition);
  const threshold = operators.number(greater?.inputs[1]);
  const bent = bentOf(curve, operators);
  if (greater?.op !== 'Greater' || threshold === undefined || bent?.kind !== 'Softplus' || bent.inputs[0] !== straight) return undefined;
  const compared = scaledBy(greater.inputs[0] ?? '', operators) ?? { of: greater.inputs[0] ?? '', by: 1 };
  if (compared.of !== straight || !near(compared.by, bent.params.beta)) return undefined;
  return { ...bent, params: { ...bent.params, threshold: Number(float32Text(threshold)) } };
};

function bentOf(name: string, operators: Operators): Found | undefined {
  const node = operators.giving(name);
  if (node?.op === 'Softplus') return { kind: 'Softplus', params: { beta: 1, threshold: 20 }, inputs: node.inputs };
  const found = node?.op === 'Div' ? softplusOf(node, operators) : undefined;
  return typeof found === 'object' ? found : undefined;
}
