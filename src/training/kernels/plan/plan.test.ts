import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../../network/document.ts';
import { renameNode } from '../../../network/edit/edits.ts';
import { network } from '../../../network/notation.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { planTest, planTraining, printPlan } from './plan.ts';

const specOf = (line: string): NetworkSpec => specFrom(network(line));

function specFrom(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}

test('one hidden layer on pixels: zeros are skipped, ReLU is fused, no gradient goes into the data', () => {
  const spec = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
  expect(printPlan(planTraining(spec, { isSparse: true }))).toMatchInlineSnapshot(`
    "forward
      rows = pixels that are not 0
      act1 = ReLU(rows · fc1.weight + fc1.bias)
      fc2 = act1 · fc2.weight + fc2.bias
    loss
      loss, d fc2 = CrossEntropyLoss(fc2)
    backward
      d act1 = d fc2 · fc2.weightᵀ
      update fc2.weight by d fc2.weight = act1ᵀ · d fc2
      d fc2.bias = sum of d fc2
      update fc2.bias by d fc2.bias
      d act1 = d act1 × ReLU′ at act1
      columns = rows, by column
      update fc1.weight by d fc1.weight = columnsᵀ · d act1
      d fc1.bias = sum of d act1
      update fc1.bias by d fc1.bias"
  `);
  expect(printPlan(planTest(spec, { isSparse: true }))).toMatchInlineSnapshot(`
    "forward
      rows = pixels that are not 0
      act1 = ReLU(rows · fc1.weight + fc1.bias)
      fc2 = act1 · fc2.weight + fc2.bias
    loss
      loss = CrossEntropyLoss(fc2)"
  `);
});

test('the same, every number taken', () => {
  const spec = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
  expect(printPlan(planTraining(spec, { isSparse: false }))).toMatchInlineSnapshot(`
    "forward
      data.x = numbers of the batch
      act1 = ReLU(data.x · fc1.weight + fc1.bias)
      fc2 = act1 · fc2.weight + fc2.bias
    loss
      loss, d fc2 = CrossEntropyLoss(fc2)
    backward
      d act1 = d fc2 · fc2.weightᵀ
      update fc2.weight by d fc2.weight = act1ᵀ · d fc2
      d fc2.bias = sum of d fc2
      update fc2.bias by d fc2.bias
      d act1 = d act1 × ReLU′ at act1
      update fc1.weight by d fc1.weight = data.xᵀ · d act1
      d fc1.bias = sum of d act1
      update fc1.bias by d fc1.bias"
  `);
});

test('a residual block: two gradients join', () => {
  const spec = specOf('mnist > flatten > linear 64 > relu > linear 64 > tanh > dropout > add act1 > linear 10 > cross_entropy');
  expect(printPlan(planTraining(spec, { isSparse: true }))).toMatchInlineSnapshot(`
    "forward
      rows = pixels that are not 0
      act1 = ReLU(rows · fc1.weight + fc1.bias); rows and columns listed
      fc2 = act1 · fc2.weight + fc2.bias, by lists
      act2 = Tanh(fc2)
      drop1.mask = mask of drop1, p 0.5
      drop1 = act2 × drop1.mask
      add1 = drop1
      add1 += act1
      fc3 = add1 · fc3.weight + fc3.bias
    loss
      loss, d fc3 = CrossEntropyLoss(fc3)
    backward
      d add1 = d fc3 · fc3.weightᵀ
      update fc3.weight by d fc3.weight = add1ᵀ · d fc3
      d fc3.bias = sum of d fc3
      update fc3.bias by d fc3.bias
      d act1 = d add1
      d drop1 = d add1
      d act2 = d drop1 × drop1.mask
      d fc2 = d act2 × Tanh′ at act2
      d (joining) = d fc2 · fc2.weightᵀ
      d act1 += d (joining)
      update fc2.weight by d fc2.weight = act1ᵀ · d fc2, by lists
      d fc2.bias = sum of d fc2
      update fc2.bias by d fc2.bias
      d act1 = d act1 × ReLU′ at act1
      columns = rows, by column
      update fc1.weight by d fc1.weight = columnsᵀ · d act1
      d fc1.bias = sum of d act1
      update fc1.bias by d fc1.bias"
  `);
  expect(printPlan(planTest(spec, { isSparse: true }))).toMatchInlineSnapshot(`
    "forward
      rows = pixels that are not 0
      act1 = ReLU(rows · fc1.weight + fc1.bias); rows listed
      fc2 = act1 · fc2.weight + fc2.bias, by lists
      act2 = Tanh(fc2)
      add1 = act2
      add1 += act1
      fc3 = add1 · fc3.weight + fc3.bias
    loss
      loss = CrossEntropyLoss(fc3)"
  `);
});

test('nodes may have any names: no buffer has that of another', () => {
  const document = network('mnist > flatten > linear 64 > relu > linear 64 > tanh > dropout > add act1 > linear 10 > cross_entropy');
  const names: Record<string, string> = { data: 'y', fc1: 'rows', act1: 'mask', fc2: 'x', act2: 'weight', drop1: 'd', add1: 'joining' };
  const renamed = Object.entries(names).reduce((so, [id, name]) => {
    const one = renameNode(so, id, name);
    if (!one.ok) throw new Error(one.reason);
    return one.value;
  }, document);
  const text = (of: NetworkDocument, isSparse: boolean): string => {
    const { widths, outputs, ...plan } = planTraining(specFrom(of), { isSparse });
    return JSON.stringify([plan, ...widths, ...outputs]);
  };
  for (const isSparse of [true, false]) {
    const wanted = text(document, isSparse).replaceAll(/\b\w+\b(?!":)/g, (word) => names[word] ?? word);
    expect(text(renamed, isSparse)).toBe(wanted);
  }
});
