import { beforeEach, expect, test } from 'vitest';
import { findHints } from '../../network/hints/findHints.ts';
import { network } from '../../network/notation.ts';
import { select, undo, useDocument } from './document.ts';
import { openDocument } from './editing.ts';
import { readingOf } from './reading.ts';
import { applyFix, applyRepair, repairWords } from './repairs.ts';

const open = () => useDocument.getState().document;
const firstProblem = () => {
  const reading = readingOf(open());
  const [problem] = reading.ok ? [] : reading.problems;
  if (!problem) throw new Error('the network has a problem');
  return problem;
};

beforeEach(() => select([]));

test('a repair says what it does, is one step of undo, and selects what it changed', () => {
  const broken = network('mnist > linear 10 > cross_entropy');
  openDocument(broken);
  const problem = firstProblem();
  expect(repairWords(open(), problem)).toMatchInlineSnapshot(`"Put a Flatten before fc1"`);
  expect(repairWords(open(), problem)).toBe(repairWords(broken, problem));
  applyRepair(problem);
  expect(readingOf(open()).ok).toBe(true);
  expect([...useDocument.getState().selectedNodes]).toMatchInlineSnapshot(`
    [
      "flatten",
    ]
  `);
  undo();
  expect(open()).toEqual(broken);
});

test('a hint’s fix is one step of undo too, and selects what it changed', () => {
  const doubtful = network('mnist > flatten > linear 10 > softmax > cross_entropy');
  openDocument(doubtful);
  const reading = readingOf(open());
  const [hint] = reading.ok ? findHints(reading.spec, open().training) : [];
  if (!hint) throw new Error('the network has a hint');
  applyFix(hint);
  expect(open().nodes.map(({ kind }) => kind)).toMatchInlineSnapshot(`
    [
      "Dataset",
      "Flatten",
      "Linear",
      "CrossEntropyLoss",
    ]
  `);
  undo();
  expect(open()).toEqual(doubtful);
});
