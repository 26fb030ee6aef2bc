/** Tensors of any names, shapes and numbers: for tests. */
import fc from 'fast-check';
import type { Tensor } from '../../tensors.ts';

const name = fc.oneof(
  fc.stringMatching(/^[a-z_]{1,8}\.(weight|bias)$/),
  fc.string({ minLength: 1, maxLength: 30 }),
  fc.constantFrom('__proto__.weight', '__proto__', 'constructor', 'ü.bias', '数字', '"\\'),
);
const shape = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 });
const number = fc.float({ noNaN: true, noDefaultInfinity: true });

const tensor: fc.Arbitrary<Tensor> = fc.tuple(name, shape).chain(([name, shape]) => {
  const count = shape.reduce((a, b) => a * b, 1);
  return fc.array(number, { minLength: count, maxLength: count }).map((values) => ({ name, shape, values: Float32Array.from(values) }));
});

export const tensorLists = fc.uniqueArray(tensor, { maxLength: 6, selector: ({ name }) => name });
