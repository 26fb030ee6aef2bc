/** ONNX out and back in: networks of ours whole, strangers' as far as their operators go, and what is said of the rest. */
import { expect, test } from 'vitest';
import { network, printDocument } from '../../network/notation.ts';
import { SEAL } from '../seal.ts';
import type { OnnxNode } from './model.ts';
import { isOnnx } from './readModel.ts';
import { readOnnx } from './readOnnx.ts';
import { floats, foreign, gemm, modelOf, op, specOf, stranger, valuesOf, W, withAttributes } from './testing/models.ts';
import { writeModel } from './writeModel.ts';
import { writeOnnx } from './writeOnnx.ts';

const EVERY = network(
  'mnist > flatten > linear 8 > leakyrelu 0.1 > linear 8 > elu 0.5 > gelu > silu > add fc1 > sigmoid > tanh > softplus 2 > add act1 act2 > relu > dropout 0.2 > identity > linear 10 > softmax > cross_entropy',
  'every kind',
);
const SPEC = specOf(EVERY);
const VALUES = valuesOf(SPEC);
const BYTES = writeOnnx(EVERY, SPEC, VALUES);

test('a network as operators', () => {
  const { graph, says, opset, irVersion } = modelOf(BYTES);
  expect([irVersion, opset, says]).toEqual([
    8,
    17,
    'data takes N images of the shape [1, 28, 28], with values from 0 to 1. act9 gives the logits of 10 classes: their softmax is the probabilities.',
  ]);
  const attributes = (node: OnnxNode) =>
    [...node.attributes].map(([name, { int, float }]) => ` ${name}=${int ?? float?.toFixed(2)}`).join('');
  expect(graph.nodes.map((node) => `${node.outputs} = ${node.op}(${node.inputs})${attributes(node)}`).join('\n')).toMatchInlineSnapshot(`
    "flatten = Flatten(data) axis=1
    fc1 = Gemm(flatten,fc1.weight,fc1.bias) transB=1
    act1 = LeakyRelu(fc1) alpha=0.10
    fc2 = Gemm(act1,fc2.weight,fc2.bias) transB=1
    act2 = Elu(fc2) alpha=0.50
    act3/scaled = Mul(act2,act3/sqrt1_2)
    act3/erf = Erf(act3/scaled)
    act3/plus_one = Add(act3/erf,act3/one)
    act3/halved = Mul(act2,act3/half)
    act3 = Mul(act3/halved,act3/plus_one)
    act4/sigmoid = Sigmoid(act3)
    act4 = Mul(act3,act4/sigmoid)
    add1 = Add(act4,fc1)
    act5 = Sigmoid(add1)
    act6 = Tanh(act5)
    act7/scaled = Mul(act6,act7/beta)
    act7/softplus = Softplus(act7/scaled)
    act7/divided = Div(act7/softplus,act7/beta)
    act7/is_straight = Greater(act7/scaled,act7/threshold)
    act7 = Where(act7/is_straight,act6,act7/divided)
    add2 = Sum(act7,act1,act2)
    act8 = Relu(add2)
    drop1 = Dropout(act8,drop1/ratio)
    identity = Identity(drop1)
    fc3 = Gemm(identity,fc3.weight,fc3.bias) transB=1
    act9 = Softmax(fc3) axis=1"
  `);
  expect(graph.inner.map(({ name, shape }) => `${name} ${shape}`).join('\n')).toMatchInlineSnapshot(`
    "flatten N,784
    fc1 N,8
    act1 N,8
    fc2 N,8
    act2 N,8
    act3/scaled N,8
    act3/erf N,8
    act3/plus_one N,8
    act3/halved N,8
    act3 N,8
    act4/sigmoid N,8
    act4 N,8
    add1 N,8
    act5 N,8
    act6 N,8
    act7/scaled N,8
    act7/softplus N,8
    act7/divided N,8
    act7/is_straight N,8
    act7 N,8
    add2 N,8
    act8 N,8
    drop1 N,8
    identity N,8
    fc3 N,10"
  `);
});

test('our own file comes back whole: places, training, name and all values', () => {
  expect(isOnnx(BYTES)).toBe(true);
  expect(readOnnx(BYTES, 'other')).toEqual({ ok: true, value: { document: EVERY, parameters: VALUES } });
});

test('what another program has changed is refused as long as it keeps the checksum; without that it is read as what it is', () => {
  const model = modelOf(BYTES);
  const ones = model.graph.initializers.map((tensor) =>
    tensor.name === 'fc3.bias' ? { ...tensor, values: new Float32Array(10).fill(1) } : tensor,
  );
  const nodes = model.graph.nodes.map((node) => (node.op === 'Tanh' ? { ...node, op: 'Relu' } : node));
  const changed = { ...model, graph: { ...model.graph, initializers: ones, nodes } };
  expect(readOnnx(writeModel(changed), 'other')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('take tinkergrad_checksum out'),
  });
  const metadata = new Map([...model.metadata].filter(([key]) => key !== SEAL));
  const edited = readOnnx(writeModel({ ...changed, metadata }), 'edited');
  expect(edited.ok && edited.value.document.name).toBe('edited');
  expect(edited.ok && edited.value.document.nodes.find(({ id }) => id === 'act6')?.kind).toBe('ReLU');
  const bias = { name: 'fc3.bias', shape: [10], values: new Float32Array(10).fill(1) };
  expect(edited.ok && edited.value.tensors).toContainEqual(bias);
  expect(edited.ok && edited.value.parameters?.get('fc3.bias')).toEqual(bias.values);
});

test('without it, each layer is recognized by its operators', () => {
  const read = readOnnx(foreign(modelOf(BYTES)), 'every kind');
  expect(read.ok && printDocument(read.value.document)).toBe(printDocument(EVERY));
  expect(read.ok && read.value.parameters).toEqual(VALUES);
});

const outcome = (bytes: Uint8Array) => {
  const read = readOnnx(bytes, 'read');
  return read.ok ? printDocument(read.value.document).split('\n') : read.reason;
};
test('what other programs write: MatMul with Add, Reshape, GELU in any order, Constants', () => {
  const [half, root, one, two] = [
    floats('half', [], [0.5]),
    floats('root', [1], [Math.SQRT2]),
    floats('one', [], [1]),
    floats('two', [], [2]),
  ];
  const matMul = stranger(3, [floats('W', [3, 2]), floats('b', [2])], op('MatMul', 'x', 'W'), op('Add', 'b', 'v1'));
  expect(outcome(matMul)).toMatchInlineSnapshot(`
    [
      "v2 Linear {"out_features":2,"bias":true}",
      "loss MSELoss {}",
      "v2.>loss.input",
    ]
  `);
  const read = readOnnx(matMul, 'read');
  expect(read.ok && [...(read.value.parameters?.get('v2.weight') ?? [])]).toEqual([0, 2, 4, 1, 3, 5]);
  const gelus = [
    [op('Div', 'v1', 'root'), op('Erf', 'v2'), op('Add', 'v3', 'one'), op('Mul', 'v1', 'v4'), op('Mul', 'v5', 'half')],
    [op('Div', 'v1', 'root'), op('Erf', 'v2'), op('Add', 'one', 'v3'), op('Mul', 'half', 'v4'), op('Mul', 'v5', 'v1')],
    [op('Div', 'v1', 'root'), op('Erf', 'v2'), op('Add', 'v3', 'one'), op('Mul', 'v4', 'v1'), op('Div', 'v5', 'two')],
  ].map((nodes) => outcome(stranger(3, [W, half, root, one, two], gemm(), ...nodes)));
  for (const gelu of gelus) expect(gelu).toContain('v6 GELU {}');
  const images = stranger(784, [floats('fc.weight', [10, 784])], gemm('x', 'fc.weight'), withAttributes(op('Softmax', 'v1'), { axis: -1 }));
  expect(outcome(images)).toMatchInlineSnapshot(`
    [
      "data Dataset {"name":"mnist"}",
      "flatten Flatten {}",
      "fc Linear {"out_features":10,"bias":false}",
      "v2 Softmax {}",
      "loss CrossEntropyLoss {}",
      "data.x>flatten.input",
      "flatten.>fc.input",
      "fc.>v2.input",
      "v2.>loss.input",
      "data.y>loss.target",
    ]
  `);
});

const REFUSED: Readonly<Record<string, Uint8Array>> = {
  'an operator of images': stranger(3, [W], op('Conv', 'x', '0.weight')),
  'an operator that was made up': stranger(3, [W], op('constructor', 'x')),
  'a scaled Gemm': stranger(3, [W], withAttributes(gemm(), { alpha: 0.5 })),
  'a weight that is worked out': stranger(3, [W], op('Relu', 'x'), gemm('x', 'v1')),
  'sizes that do not chain': stranger(3, [W, floats('1.weight', [2, 5])], gemm(), gemm('v1', '1.weight')),
  'an input of another size': stranger(7, [W], gemm()),
  'a bias of another size': stranger(3, [W, floats('0.bias', [3])], gemm('x', '0.weight', '0.bias')),
  'GELU by tanh': stranger(
    3,
    [W, floats('half', [], [0.5]), floats('one', [], [1])],
    gemm(),
    op('Tanh', 'v1'),
    op('Add', 'v2', 'one'),
    op('Mul', 'v3', 'half'),
    op('Mul', 'v1', 'v4'),
  ),
  'a constant that is added': stranger(3, [W, floats('one', [], [1])], gemm(), op('Add', 'v1', 'one')),
  'a value added to itself': stranger(3, [W], gemm(), op('Add', 'v1', 'v1')),
  'a value from nowhere': stranger(3, [W], gemm('y')),
  'not a number': stranger(3, [floats('0.weight', [2, 3], [Number.NaN])], gemm()),
  'a Softmax over the batch': stranger(3, [W], gemm(), withAttributes(op('Softmax', 'v1'), { axis: 0 })),
  'a slope that no LeakyReLU has here': stranger(3, [W], gemm(), withAttributes(op('LeakyRelu', 'v1'), { alpha: 100.5 })),
  'no layers': stranger(3, []),
  text: new TextEncoder().encode('no model'),
  nothing: new Uint8Array(),
};

test('what cannot be read is said by name', () => {
  expect(Object.fromEntries(Object.entries(REFUSED).map(([what, bytes]) => [what, outcome(bytes)]))).toMatchInlineSnapshot(`
    {
      "GELU by tanh": "Mul “v5” cannot be read: it is GELU in its approximation by tanh, and GELU here is the exact one.",
      "a Softmax over the batch": "Softmax “v2” cannot be read: it is not over the features of a sample.",
      "a bias of another size": "Gemm “v1” cannot be read: “0.bias” does not have 2 numbers, one for each output.",
      "a constant that is added": "Add “v2” cannot be read: as it is used there it is no layer that networks have here.",
      "a scaled Gemm": "Gemm “v1” cannot be read: only transA = 0 and alpha = beta = 1 are those of a Linear.",
      "a slope that no LeakyReLU has here": "LeakyRelu “v2” cannot be read: its negative_slope does not fit, expected a number from -10 to 10, got 100.5.",
      "a value added to itself": "Add “v2” cannot be read: it adds a value to itself.",
      "a value from nowhere": "Gemm “v1” takes “y”, which nothing before it gives.",
      "a weight that is worked out": "Gemm “v2” cannot be read: its weight and bias are not constants of the file.",
      "an input of another size": "The sizes do not fit at Gemm “v1”: it takes 3 and gets 7.",
      "an operator of images": "Conv “v1” cannot be read: Conv is not among the layers that networks have here.",
      "an operator that was made up": "constructor “v1” cannot be read: constructor is not among the layers that networks have here.",
      "no layers": "“v0” is a constant or the second output of an operator; a network here has layers in that place.",
      "not a number": "Gemm “v1” cannot be read: “0.weight” has NaN at index 0.",
      "nothing": "The file is no ONNX model, or it is damaged or cut off.",
      "sizes that do not chain": "The sizes do not fit at Gemm “v2”: it takes 5 and gets 2.",
      "text": "The file is no ONNX model, or it is damaged or cut off.",
    }
  `);
});
