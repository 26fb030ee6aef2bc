/** Models: names, first values, layout, and what they give compared with plain TypeScript. */
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { makeNode, type NetworkDocument } from '../../../network/document.ts';
import { network } from '../../../network/notation.ts';
import { planOf, startCpuEngine, withPoints } from '../testing/harness.ts';
import { compileModel } from './compile.ts';
import { readParameter, transpose } from './parameters.ts';

beforeAll(async () => void (await startCpuEngine()));

const small = withPoints(network('points > linear 3 > tanh > linear 1 > mse'), [[0.5, -1]], [[2]]);

test('parameters have PyTorch’s names, shapes and range, and follow from the seed', () => {
  const draw = (seed: number) => {
    const model = compileModel(planOf(small, { seed }));
    const drawn = model.parameters.map((parameter) => ({ ...parameter.spec, values: readParameter(parameter) }));
    model.dispose();
    return drawn;
  };
  const drawn = draw(4);
  expect(drawn.map(({ name, shape }) => `${name} ${shape.join('×')}`)).toMatchInlineSnapshot(`
    [
      "fc1.weight 3×2",
      "fc1.bias 3",
      "fc2.weight 1×3",
      "fc2.bias 1",
    ]
  `);
  for (const { shape, values, name } of drawn) {
    const bound = 1 / Math.sqrt(name.startsWith('fc1') ? 2 : 3);
    expect(values.length).toBe(shape.reduce((a, b) => a * b, 1));
    expect(values.every((value) => Math.abs(value) <= bound && value !== 0)).toBe(true);
  }
  expect(draw(4)).toEqual(drawn);
  expect(draw(5)).not.toEqual(drawn);
});

test('a Linear draws as many large values as small ones', () => {
  const model = compileModel(planOf(network('mnist > flatten > linear 10 > cross_entropy')));
  const weight = model.parameters[0] ? [...readParameter(model.parameters[0])] : [];
  const share = weight.filter((value) => Math.abs(value) < 0.5 / 28).length / weight.length;
  expect(share).toBeCloseTo(0.5, 1);
  model.dispose();
});

test('given parameters are taken in state_dict order', () => {
  const weight = Float32Array.from([1, 2, 3, 4, 5, 6]);
  const parameters = new Map([
    ['fc1.weight', weight],
    ['fc1.bias', Float32Array.from([0.1, 0.2, 0.3])],
    ['fc2.weight', Float32Array.from([1, 10, 100])],
    ['fc2.bias', Float32Array.from([-1])],
  ]);
  const model = compileModel({ ...planOf(small), parameters });
  expect(model.parameters.map(readParameter)).toEqual([...parameters.values()]);
  const [x0, x1] = [0.5, -1];
  const hidden = [1 * x0 + 2 * x1 + 0.1, 3 * x0 + 4 * x1 + 0.2, 5 * x0 + 6 * x1 + 0.3].map(Math.tanh);
  const expected = (hidden[0] ?? 0) + 10 * (hidden[1] ?? 0) + 100 * (hidden[2] ?? 0) - 1;
  expect(model.forward(tf.tensor([[x0, x1]]), true).dataSync()[0]).toBeCloseTo(expected, 3);
  model.dispose();
});

test('wires that part and meet again are followed', () => {
  const model = compileModel(planOf(withPoints(network('points > linear 2 > relu > add fc1 > linear 1 > mse'), [[1]], [[1]])));
  expect(model.forward(tf.tensor([[1], [2]]), false).shape).toEqual([2, 1]);
  model.dispose();
});

test('ids that tfjs would not take as names, and names that it has, do no harm', () => {
  const renamed: NetworkDocument = {
    ...small,
    nodes: small.nodes.map((node) =>
      node.id === 'fc1' ? makeNode('Linear', '_x', node.position, { out_features: 2, bias: false }) : node,
    ),
    edges: small.edges.map((edge) => ({ ...edge, source: edge.source.replace('fc1', '_x'), target: edge.target.replace('fc1', '_x') })),
  };
  const [one, two] = [compileModel(planOf(renamed)), compileModel(planOf(renamed))];
  expect(one.parameters.map(({ spec }) => spec.name)).toEqual(['_x.weight', 'fc2.weight', 'fc2.bias']);
  expect(one.forward(tf.tensor([[1, 2]]), true).dataSync()).toEqual(two.forward(tf.tensor([[1, 2]]), true).dataSync());
  one.dispose();
  two.dispose();
});

test('a model gives back every tensor', () => {
  const plan = planOf(small);
  compileModel(plan).dispose();
  const before = tf.memory().numTensors;
  const model = compileModel(plan);
  tf.tidy(() => void model.forward(tf.tensor([[1, 2]]), true));
  tf.tidy(() => void model.forward(tf.tensor([[1, 2]]), false));
  model.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

test('transposing twice changes nothing', () => {
  const values = Float32Array.from({ length: 15 }, (_, i) => i);
  expect(transpose(transpose(values, 3, 5), 5, 3)).toEqual(values);
  expect([...transpose(values.subarray(0, 6), 2, 3)]).toEqual([0, 3, 1, 4, 2, 5]);
});
