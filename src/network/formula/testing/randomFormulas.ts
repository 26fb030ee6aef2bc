/** For tests only: formulas of every operation, nested a few deep, that stay within what 32 bits can hold. */
import fc from 'fast-check';

const NUMBERS = ['0.5', '1', '2', '3', '0.25', '1.5', '10'];

/** What is put for a part, where `x` and `y` are other parts. */
const FORMS = [
  (x: string, y: string) => `${x} + ${y}`,
  (x: string, y: string) => `${x} - ${y}`,
  (x: string, y: string) => `(${x}) * (${y})`,
  (x: string, y: string) => `(${x}) / (1 + square(${y}))`,
  (x: string) => `-(${x})`,
  (x: string) => `abs(${x})`,
  (x: string) => `(${x}).abs()`,
  (x: string) => `tanh(${x}) ** 2`,
  (x: string) => `(${x}) ** 2`,
  (x: string) => `torch.square(${x})`,
  (x: string) => `sqrt(0.5 + abs(${x}))`,
  (x: string) => `exp(-abs(${x}))`,
  (x: string) => `log(0.5 + abs(${x}))`,
  (x: string) => `log1p(abs(${x}))`,
  (x: string) => `torch.sin(${x})`,
  (x: string) => `cos(${x})`,
  (x: string) => `torch.sigmoid(${x})`,
  (x: string) => `F.relu(${x})`,
  (x: string) => `F.softplus(${x})`,
  (x: string) => `sign(${x})`,
  (x: string, y: string) => `torch.maximum(${x}, ${y})`,
  (x: string, y: string) => `minimum(${x}, ${y})`,
  (x: string) => `clamp(${x}, -1, 1)`,
  (x: string, y: string) => `where(${x} < ${y}, ${y}, ${x})`,
  (x: string, y: string) => `torch.where(${x} >= 0, ${x}, ${y})`,
  (x: string, y: string) => `(0.5 + abs(${x})) ** tanh(${y})`,
  (x: string) => `mean(${x})`,
  (x: string) => `torch.sum(${x}) / 4`,
] as const;

/** Every one has y_pred in it, and a gradient that leads there. */
export const randomFormulas: fc.Arbitrary<string> = fc
  .letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 1, arbitrary: fc.constantFrom('y_pred', 'y_true', 'y_pred - y_true', 'y_pred', 'y_pred - y_true', ...NUMBERS) },
      { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...FORMS), tie('part'), tie('part')).map(([form, x, y]) => form(x, y)) },
    ),
  }))
  .part.map((part) => `0.5 * y_pred + (${part})`)
  .filter((text) => text.length <= 500);
