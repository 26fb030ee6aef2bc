/** Formulas computed by a real PyTorch, from the code that a script gets: the same losses and gradients. Where none is installed, this says so and is skipped. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { startPython, torch, withTorch } from '../../lib/testing/python.ts';
import { formulaAsPyTorch } from './asPyTorch.ts';
import { evaluate } from './gradients.ts';
import { type Formula, readFormula } from './readFormula.ts';
import { CONVENTIONS } from './testing/conventions.ts';
import { randomFormulas } from './testing/randomFormulas.ts';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy

interface Case {
  readonly formula: Formula;
  readonly yPred: readonly number[];
  readonly yTrue: readonly number[];
}

/** Numbers, those that are none as texts. */
interface Answer {
  readonly loss: number | string;
  readonly gradient: readonly (number | string)[];
}

function askTorch(cases: readonly Case[]): readonly Answer[] {
  const input = JSON.stringify(
    cases.map(({ formula, yPred, yTrue }) => ({ code: formulaAsPyTorch(formula), y_pred: yPred, y_true: yTrue })),
  );
  const { stdout, stderr } = startPython(torch, ['e2e/torch/formulas.py'], { input });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function formulaOf(text: string): Formula {
  const read = readFormula(text);
  if (!read.ok) throw new Error(`internal: ${text}: ${read.reason.says}`);
  return read.value;
}

const numberOf = (told: number | string): number =>
  typeof told === 'number' ? told : told.endsWith('inf') ? Number(told.replace('inf', 'Infinity')) : Number.NaN;

test.skipIf(!torch)(withTorch('slopes at kinks and edges are PyTorch’s'), () => {
  const answers = askTorch(CONVENTIONS.map(([text, yPred, yTrue]) => ({ formula: formulaOf(text), yPred: [yPred], yTrue: [yTrue] })));
  const told = answers.map(({ gradient }, i) => [CONVENTIONS[i]?.[0], ...gradient.map(numberOf)]);
  expect(told).toEqual(CONVENTIONS.map(([text, , , slope]) => [text, slope]));
});

test.skipIf(!torch)(withTorch('random formulas have PyTorch’s losses and gradients'), () => {
  const [yPred, yTrue] = [
    [0.3, -1.2, 2.5, 0.9],
    [-0.4, 0.7, 2.1, 0.9],
  ];
  const texts = fc.sample(randomFormulas, { numRuns: 500, seed: 1 });
  const cases = texts.map((text) => ({ formula: formulaOf(text), yPred, yTrue }));
  askTorch(cases).forEach(({ loss, gradient }, i) => {
    const wanted = evaluate(formulaOf(texts[i] ?? ''), yPred, yTrue);
    const near = (value: number | string, other: number) => Math.abs(numberOf(value) - other) <= 1e-9 * Math.max(1, Math.abs(other));
    const differ = [loss, ...gradient].flatMap((value, k) =>
      near(value, [wanted.loss, ...wanted.gradient][k] ?? Number.NaN) ? [] : [value],
    );
    expect({ text: texts[i], differ }).toEqual({ text: texts[i], differ: [] });
  });
});
