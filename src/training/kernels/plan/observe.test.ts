/** What somebody looks at is not fused away, and everything else is. */
import { expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import { planTest, planTraining, printPlan, readableIn, type StepPlan } from './plan.ts';

function trainingPlan(line: string, observe: readonly string[], isSparse = true): StepPlan {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return planTraining(reading.spec, { isSparse, observe: new Set(observe) });
}

const LINE = 'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy';
const RESIDUAL = 'mnist > flatten > linear 64 > relu > identity > linear 64 > tanh > add act1 > linear 10 > cross_entropy';

/** The lines of the plan that the plan without observers does not have, and (−) those that it has instead. */
function changes(line: string, ...observe: readonly string[]): string {
  const [plain, observed] = [[], observe].map((names) => printPlan(trainingPlan(line, names)).split('\n'));
  const without = plain?.filter((step) => !observed?.includes(step)).map((step) => `− ${step.trim()}`) ?? [];
  const more = observed?.filter((step) => !plain?.includes(step)).map((step) => `+ ${step.trim()}`) ?? [];
  return [...without, ...more].join('\n');
}

test('a Linear’s own output: its activation is a step of its own, and the way back with it', () => {
  expect(changes(LINE, 'fc1')).toMatchInlineSnapshot(`
    "− act1 = ReLU(rows · fc1.weight + fc1.bias)
    − d act1 = d act1 × ReLU′ at act1
    − update fc1.weight by d fc1.weight = columnsᵀ · d act1
    − d fc1.bias = sum of d act1
    + fc1 = rows · fc1.weight + fc1.bias
    + act1 = ReLU(fc1)
    + d fc1 = d act1 × ReLU′ at act1
    + update fc1.weight by d fc1.weight = columnsᵀ · d fc1
    + d fc1.bias = sum of d fc1"
  `);
});

test('a gradient that would be overwritten in place', () => {
  expect(changes(LINE, 'd act1')).toMatchInlineSnapshot(`
    "− d act1 = d act1 × ReLU′ at act1
    − update fc1.weight by d fc1.weight = columnsᵀ · d act1
    − d fc1.bias = sum of d act1
    + d fc1 = d act1 × ReLU′ at act1
    + update fc1.weight by d fc1.weight = columnsᵀ · d fc1
    + d fc1.bias = sum of d fc1"
  `);
  expect(changes(LINE, 'd fc1')).toBe(changes(LINE, 'd act1'));
});

test('a weight’s gradient: its update waits for the last phase', () => {
  expect(changes(LINE, 'd fc1.weight')).toMatchInlineSnapshot(`
    "− update fc1.weight by d fc1.weight = columnsᵀ · d act1
    + d fc1.weight = columnsᵀ · d act1
    + update
    + update fc1.weight by d fc1.weight"
  `);
  expect(changes(LINE, 'd fc2.bias')).toMatchInlineSnapshot(`"+ update"`);
});

test('pixels that nothing needs as numbers, under each name that they have', () => {
  expect(changes(LINE, 'data.x')).toBe('+ data.x = numbers of the batch');
  for (const name of ['data', 'flatten']) expect(changes(LINE, name)).toBe('+ data.x = numbers of the batch');
});

test('what stands anyway changes nothing, nor does what there is not', () => {
  expect(changes(LINE, 'act1', 'fc2', 'd fc2', 'fc1.weight', 'd flatten', 'd data.x', 'nobody', '')).toBe('');
});

test('the gradient of a node that passes its input on', () => {
  expect(changes(RESIDUAL, 'd identity')).toMatchInlineSnapshot(`
    "− act1 = ReLU(rows · fc1.weight + fc1.bias); rows and columns listed
    − fc2 = act1 · fc2.weight + fc2.bias, by lists
    − d (joining) = d fc2 · fc2.weightᵀ
    − update fc2.weight by d fc2.weight = act1ᵀ · d fc2, by lists
    + act1 = ReLU(rows · fc1.weight + fc1.bias)
    + identity = act1
    + fc2 = identity · fc2.weight + fc2.bias
    + d identity = d fc2 · fc2.weightᵀ
    + update fc2.weight by d fc2.weight = identityᵀ · d fc2
    + d (joining) = d identity"
  `);
});

test('all at once, as the five beats need it', () => {
  const gradients = ['fc1.weight', 'fc1.bias', 'fc2.weight', 'fc2.bias'].map((name) => `d ${name}`);
  expect(printPlan(trainingPlan(LINE, ['data.x', 'fc1', 'd act1', ...gradients]))).toMatchInlineSnapshot(`
    "forward
      data.x = numbers of the batch
      rows = pixels that are not 0
      fc1 = rows · fc1.weight + fc1.bias
      act1 = ReLU(fc1)
      fc2 = act1 · fc2.weight + fc2.bias
    loss
      loss, d fc2 = CrossEntropyLoss(fc2)
    backward
      d act1 = d fc2 · fc2.weightᵀ
      d fc2.weight = act1ᵀ · d fc2
      d fc2.bias = sum of d fc2
      d fc1 = d act1 × ReLU′ at act1
      columns = rows, by column
      d fc1.weight = columnsᵀ · d fc1
      d fc1.bias = sum of d fc1
    update
      update fc2.weight by d fc2.weight
      update fc2.bias by d fc2.bias
      update fc1.weight by d fc1.weight
      update fc1.bias by d fc1.bias"
  `);
});

test('in a test, too', () => {
  const reading = readNetwork(network(LINE));
  if (!reading.ok) throw new Error('internal: it trains');
  expect(printPlan(planTest(reading.spec, { isSparse: true, observe: new Set(['flatten', 'fc1']) }))).toMatchInlineSnapshot(`
    "forward
      data.x = numbers of the batch
      rows = pixels that are not 0
      fc1 = rows · fc1.weight + fc1.bias
      act1 = ReLU(fc1)
      fc2 = act1 · fc2.weight + fc2.bias
    loss
      loss = CrossEntropyLoss(fc2)"
  `);
});

test('what can be read is what still stands after the step', () => {
  const readable = (...observe: string[]) => [...readableIn(trainingPlan(LINE, observe))].sort().join(', ');
  expect(readable()).toMatchInlineSnapshot(`"act1, d fc1.bias, d fc2, d fc2.bias, fc2"`);
  expect(readable('fc1', 'd fc1.weight', 'd fc2.weight', 'data.x')).toMatchInlineSnapshot(
    `"act1, d act1, d fc1, d fc1.bias, d fc1.weight, d fc2, d fc2.bias, d fc2.weight, data.x, fc1, fc2"`,
  );
});
