import { expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { planTest, planTraining } from './plan.ts';
import { printSteps } from './steps.ts';

function specOf(line: string): NetworkSpec {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}

test('one hidden layer on pixels: zeros are skipped, ReLU is fused, no gradient goes into the data', () => {
  const spec = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
  expect(printSteps(planTraining(spec, true).steps)).toMatchInlineSnapshot(`
    "rows = pixels that are not 0
    act1 = ReLU(rows · fc1.weight + fc1.bias)
    fc2 = act1 · fc2.weight + fc2.bias
    loss, d fc2 = CrossEntropyLoss(fc2)
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
  expect(printSteps(planTest(spec, true).steps)).toMatchInlineSnapshot(`
    "rows = pixels that are not 0
    act1 = ReLU(rows · fc1.weight + fc1.bias)
    fc2 = act1 · fc2.weight + fc2.bias
    loss = CrossEntropyLoss(fc2)"
  `);
});

test('the same, every number taken', () => {
  const spec = specOf('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
  expect(printSteps(planTraining(spec, false).steps)).toMatchInlineSnapshot(`
    "x = numbers of the batch
    act1 = ReLU(x · fc1.weight + fc1.bias)
    fc2 = act1 · fc2.weight + fc2.bias
    loss, d fc2 = CrossEntropyLoss(fc2)
    d act1 = d fc2 · fc2.weightᵀ
    update fc2.weight by d fc2.weight = act1ᵀ · d fc2
    d fc2.bias = sum of d fc2
    update fc2.bias by d fc2.bias
    d act1 = d act1 × ReLU′ at act1
    update fc1.weight by d fc1.weight = xᵀ · d act1
    d fc1.bias = sum of d act1
    update fc1.bias by d fc1.bias"
  `);
});

test('a residual block: two gradients join', () => {
  const spec = specOf('mnist > flatten > linear 64 > relu > linear 64 > tanh > dropout > add act1 > linear 10 > cross_entropy');
  expect(printSteps(planTraining(spec, true).steps)).toMatchInlineSnapshot(`
    "rows = pixels that are not 0
    act1 = ReLU(rows · fc1.weight + fc1.bias)
    fc2 = act1 · fc2.weight + fc2.bias
    act2 = Tanh(fc2)
    drop1 mask = mask of drop1, p 0.5
    drop1 = act2 × drop1 mask
    add1 = drop1
    add1 += act1
    fc3 = add1 · fc3.weight + fc3.bias
    loss, d fc3 = CrossEntropyLoss(fc3)
    d add1 = d fc3 · fc3.weightᵀ
    update fc3.weight by d fc3.weight = add1ᵀ · d fc3
    d fc3.bias = sum of d fc3
    update fc3.bias by d fc3.bias
    d act1 = d add1
    d drop1 = d add1
    d act2 = d drop1 × drop1 mask
    d fc2 = d act2 × Tanh′ at act2
    d joining = d fc2 · fc2.weightᵀ
    d act1 += d joining
    update fc2.weight by d fc2.weight = act1ᵀ · d fc2
    d fc2.bias = sum of d fc2
    update fc2.bias by d fc2.bias
    d act1 = d act1 × ReLU′ at act1
    columns = rows, by column
    update fc1.weight by d fc1.weight = columnsᵀ · d act1
    d fc1.bias = sum of d act1
    update fc1.bias by d fc1.bias"
  `);
  expect(printSteps(planTest(spec, true).steps)).toMatchInlineSnapshot(`
    "rows = pixels that are not 0
    act1 = ReLU(rows · fc1.weight + fc1.bias)
    fc2 = act1 · fc2.weight + fc2.bias
    act2 = Tanh(fc2)
    add1 = act2
    add1 += act1
    fc3 = add1 · fc3.weight + fc3.bias
    loss = CrossEntropyLoss(fc3)"
  `);
});
