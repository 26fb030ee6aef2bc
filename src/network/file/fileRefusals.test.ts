/** Everything that a network file is refused for, with the place, what was expected and what was there. */
import { expect, test } from 'vitest';
import { encodeFloats } from '../../lib/base64.ts';
import type { NetworkDocument } from '../document.ts';
import { setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { MAX_FILE_SIZE, readFile, writeFile } from './fileFormat.ts';

const LINE = setParam(setParam(network('points > linear 1 > mse'), 'data', 'x', [[1], [2]]), 'data', 'y', [[3], [5]]);
const HIDDEN = network('mnist > flatten > linear 2 > relu > linear 10 > cross_entropy');
const VALUES = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);

type Json = Record<string, unknown> & {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
  training: Record<string, unknown>;
  parameters: Record<string, unknown>;
};
const parse = (document: NetworkDocument, values?: typeof VALUES): Json => JSON.parse(writeFile(document, values));

/** What the reader says of a file with something changed. */
function after(change: (file: Json) => void, file = parse(HIDDEN)): string {
  change(file);
  const read = readFile(JSON.stringify(file));
  return read.ok ? 'ok' : read.reason;
}

const node = (index: number, values: object) => (file: Json) => Object.assign(file.nodes[index] ?? {}, values);
const edge = (index: number, values: object) => (file: Json) => Object.assign(file.edges[index] ?? {}, values);
const training = (values: object) => (file: Json) => Object.assign(file.training, values);
const drop = (of: (file: Json) => object | undefined, key: string) => (file: Json) => Reflect.deleteProperty(of(file) ?? {}, key);

const REFUSALS: readonly (readonly [(file: Json) => unknown, string])[] = [
  [(file) => (file.format = 'keras'), 'format: expected "tinkergrad", got "keras"'],
  [drop((file) => file, 'format'), 'format: expected "tinkergrad", got nothing'],
  [(file) => (file.version = '1'), 'version: expected 1, got "1"'],
  [(file) => (file.version = 0), 'version: expected 1, got 0'],
  [
    (file) => Object.assign(file, { version: 2, news: true }),
    'The file was made with a newer version of Tinkergrad (file version 2; this page reads 1). Reload the page to get the newest, then open the file again.',
  ],
  [
    (file) => (file.zoom = 1),
    'zoom: this name is not known; a network file has format, version, name, nodes, edges, training, parameters, pictures',
  ],
  [(file) => (file.name = 7), 'name: expected a text, got 7'],
  [drop((file) => file, 'nodes'), 'nodes: expected a list of nodes, got nothing'],
  [(file) => Object.assign(file, { edges: {} }), 'edges: expected a list of wires, got an object'],
  [(file) => Object.assign(file.nodes, { 2: null }), 'nodes[2]: expected a node, got null'],
  [node(1, { color: 'red' }), 'nodes[1].color: this name is not known; a node has id, kind, params, position, requires_grad'],
  [
    node(1, { id: 'my layer' }),
    'nodes[1].id: expected a Python identifier of at most 40 ASCII characters that is no keyword, got "my layer"',
  ],
  [node(1, { id: 'yield' }), 'nodes[1].id: expected a Python identifier of at most 40 ASCII characters that is no keyword, got "yield"'],
  [
    node(1, { id: 'a'.repeat(41) }),
    `nodes[1].id: expected a Python identifier of at most 40 ASCII characters that is no keyword, got "${'a'.repeat(39)}…"`,
  ],
  [node(4, { id: 'fc1' }), 'nodes[4].id: expected an id of its own, but nodes[2] is called fc1 too'],
  [
    drop((file) => file.nodes[3], 'kind'),
    'nodes[3].kind: expected one of Dataset, Linear, Flatten, Dropout, Add, Identity, ReLU, LeakyReLU, ELU, GELU, SiLU, Sigmoid, Tanh, Softplus, Softmax, CrossEntropyLoss, MSELoss, L1Loss, SmoothL1Loss, HuberLoss, CustomLoss, got nothing',
  ],
  [node(2, { params: { out_features: 'abc' } }), 'nodes[2].params.out_features: expected a whole number from 1 to 65,536, got "abc"'],
  [node(2, { params: { out_features: 1.5 } }), 'nodes[2].params.out_features: expected a whole number from 1 to 65,536, got 1.5'],
  [node(2, { params: { bias: true } }), 'nodes[2].params.out_features: expected a whole number from 1 to 65,536, got nothing'],
  [node(2, { params: { out_features: 2, bias: 1 } }), 'nodes[2].params.bias: expected true or false, got 1'],
  [node(2, { params: { out_features: 2, bias: null } }), 'nodes[2].params.bias: expected true or false, got null'],
  [
    node(2, { params: { out_features: 2, in_features: 784 } }),
    'nodes[2].params.in_features: this name is not known; Linear has out_features, bias',
  ],
  [node(3, { params: { inplace: true } }), 'nodes[3].params.inplace: this name is not known; ReLU has no params'],
  [node(3, { params: [] }), 'nodes[3].params: expected an object of params, got a list'],
  [node(3, { kind: 'Dropout', params: { p: 1.5 } }), 'nodes[3].params.p: expected a number from 0 to 1, got 1.5'],
  [node(5, { kind: 'SmoothL1Loss', params: { beta: -1 } }), 'nodes[5].params.beta: expected a number from 0 to 1,000,000, got -1'],
  [
    node(5, { kind: 'HuberLoss', params: { delta: 0 } }),
    'nodes[5].params.delta: expected a number from 0 to 1,000,000 (0 excluded), got 0',
  ],
  [
    node(5, { kind: 'CustomLoss', params: { formula: 7 } }),
    'nodes[5].params.formula: expected a formula, as a text of at most 2,000 letters, got 7',
  ],
  [
    node(5, { kind: 'CustomLoss', params: { formula: `y_pred${' '.repeat(2000)}` } }),
    'nodes[5].params.formula: expected a formula, as a text of at most 2,000 letters, got "y_pred                                 …"',
  ],
  [node(5, { kind: 'HuberLoss', params: { beta: 1 } }), 'nodes[5].params.beta: this name is not known; HuberLoss has delta'],
  [
    node(0, { params: {} }),
    'nodes[0].params.name: expected one of mnist, points, table, images, line, sine, abs, square, step, single, got nothing',
  ],
  [
    node(0, { params: { name: 'cifar10' } }),
    'nodes[0].params.name: expected one of mnist, points, table, images, line, sine, abs, square, step, single, got "cifar10"',
  ],
  [
    node(0, { params: { name: 'single', noise: 1 } }),
    'nodes[0].params.noise: this name is not known; Dataset single has name, x, y, table, images',
  ],
  [node(0, { params: { name: 'line', noise: -1 } }), 'nodes[0].params.noise: expected a number from 0 to 1,000, got -1'],
  [node(0, { params: { name: 'sine', noise: '0,1' } }), 'nodes[0].params.noise: expected a number from 0 to 1,000, got "0,1"'],
  [node(3, { position: { x: '0', y: 0 } }), 'nodes[3].position.x: expected a finite number, got "0"'],
  [node(3, { position: { x: 0, y: null } }), 'nodes[3].position.y: expected a finite number, got null'],
  [drop((file) => file.nodes[3], 'position'), 'nodes[3].position: expected a position, got nothing'],
  [edge(1, { source: 'ghost' }), 'edges[1].source: expected the id of a node, got "ghost"'],
  [edge(1, { target: 'toString' }), 'edges[1].target: expected the id of a node, got "toString"'],
  [edge(1, { target: 3 }), 'edges[1].target: expected the id of a node, got 3'],
  [edge(1, { sourceHandle: 'x' }), 'edges[1].sourceHandle: expected nothing, because only a Dataset has x and y, got "x"'],
  [edge(0, { sourceHandle: 'z' }), 'edges[0].sourceHandle: expected x or y, got "z"'],
  [edge(0, { sourceHandle: null }), 'edges[0].sourceHandle: expected x or y, got null'],
  [
    drop((file) => file.edges[0], 'sourceHandle'),
    'edges[0].sourceHandle: expected x or y, one of which every wire of a Dataset has, got nothing',
  ],
  [edge(1, { targetHandle: 'target' }), 'edges[1].targetHandle: expected input, because only a loss has a target, got "target"'],
  [edge(1, { targetHandle: 'output' }), 'edges[1].targetHandle: expected input or target, got "output"'],
  [drop((file) => file.edges[1], 'targetHandle'), 'edges[1].targetHandle: expected input or target, got nothing'],
  [edge(1, { label: 'x' }), 'edges[1].label: this name is not known; a wire has source, sourceHandle, target, targetHandle'],
  [
    edge(3, { source: 'flatten', target: 'fc1' }),
    'edges[3]: expected one wire on the input of Linear fc1, but edges[1] is wired to it already',
  ],
  [
    (file) => file.edges.push({ ...file.edges[5] }),
    'edges[6]: expected one wire on the target of CrossEntropyLoss loss, but edges[5] is wired to it already',
  ],
  [training({ optimizer: 'sgd' }), 'training.optimizer: expected one of SGD, Adam, AdamW, RMSprop, Adagrad, got "sgd"'],
  [training({ lr: '0.1' }), 'training.lr: expected a number from 0 to 1e12, got "0.1"'],
  [training({ batch_size: 0 }), 'training.batch_size: expected a whole number from 1 to 70,000, got 0'],
  [training({ epochs: null }), 'training.epochs: expected a whole number from 1 to 1,000,000, got null'],
  [training({ seed: 2 ** 32 }), 'training.seed: expected a whole number from 0 to 4,294,967,295, got 4294967296'],
  [training({ shuffle: 'no' }), 'training.shuffle: expected true or false, got "no"'],
  [training({ betas: [0.9, 1] }), 'training.betas: expected a number from 0 to 1 (1 excluded), got 1'],
  [training({ betas: 0.9 }), 'training.betas: expected two numbers, each a number from 0 to 1 (1 excluded), got 0.9'],
  [
    training({ amsgrad: true }),
    'training.amsgrad: this name is not known; training has optimizer, lr, schedule, step_size, gamma, T_max, start_factor, total_iters, total_steps, pct_start, div_factor, final_div_factor, batch_size, epochs, max_steps, stop_seconds, stop_loss, stop_accuracy, patience, shuffle, seed, momentum, nesterov, weight_decay, betas, eps, alpha',
  ],
  [(file) => Object.assign(file, { training: [] }), 'training: expected training settings, got a list'],
];

test.each(REFUSALS.map(([change, reason]) => [reason, change] as const))('%s', (reason, change) => {
  expect(after(change)).toBe(reason);
});

const points = (x: unknown, y: unknown) => after(node(0, { params: { name: 'points', x, y } }), parse(LINE));

test('refuses points that are no table', () => {
  expect(
    [
      points('1', [[1]]),
      points([1], [[1]]),
      points([[1], []], [[1], [2]]),
      points([[1], [2, 3]], [[1], [2]]),
      points([[1], [2]], [[1], ['2']]),
      points([[1], [2]], [[1]]),
      points([[1], [2]], undefined),
      points([[]], [[]]),
      points([[1]], [[1e39]]),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "nodes[0].params.x: expected a list of rows, a row a sample, got "1"
    nodes[0].params.x[0]: expected a list of numbers, got 1
    nodes[0].params.x[1]: expected a list of numbers, got an empty list
    nodes[0].params.x[1]: expected as many numbers as the first row has, 1, got 2
    nodes[0].params.y[1][0]: expected a finite number, got "2"
    nodes[0].params.y: expected as many rows as x has, 2, got 1
    nodes[0].params.y: expected as many rows as x has, 2, got 0
    nodes[0].params.x[0]: expected a list of numbers, got an empty list
    nodes[0].params.y[0][0]: expected a number from -3.4e38 to 3.4e38, got 1e+39"
  `);
});

const tensor = (name: string, shape: unknown, data: unknown) =>
  after((file) => (file.parameters[name] = { shape, data }), parse(LINE, VALUES));

test('refuses parameters that are not those of the network', () => {
  const one = encodeFloats(Float32Array.of(1));
  expect(
    [
      tensor('fc1.weight', [1, 2], one),
      tensor('fc1.weight', [1], one),
      tensor('fc1.weight', 1, one),
      tensor('fc1.weight', [1, 1], 'AACAPw='),
      tensor('fc1.weight', [1, 1], encodeFloats(Float32Array.of(1, 2))),
      tensor('fc1.weight', [1, 1], encodeFloats(Float32Array.of(Number.NaN))),
      tensor('fc1.weight', [1, 1], [1]),
      tensor('fc2.weight', [1, 1], one),
      tensor('toString', [1, 1], one),
      after((file) => Object.assign(file.parameters, { 'fc1.bias': [1] }), parse(LINE, VALUES)),
      after(
        drop((file) => file.parameters, 'fc1.bias'),
        parse(LINE, VALUES),
      ),
      after((file) => Object.assign(file, { parameters: [] }), parse(LINE)),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "parameters.fc1.weight.shape: expected [1, 1], got [1, 2]
    parameters.fc1.weight.shape: expected [1, 1], got [1]
    parameters.fc1.weight.shape: expected [1, 1], got 1
    parameters.fc1.weight.data: expected float32 numbers in base64, got "AACAPw="
    parameters.fc1.weight.data: expected as many numbers as the shape says, 1, got 2
    parameters.fc1.weight.data: expected finite numbers, got NaN at index 0
    parameters.fc1.weight.data: expected a text in base64, got a list
    parameters.fc2.weight: the network has no parameter of this name
    parameters.toString: the network has no parameter of this name
    parameters.fc1.bias: expected an object with shape and data and nothing else, got a list
    parameters: expected a value for every parameter, but fc1.bias is missing
    parameters: expected an object of tensors, each under its name, got a list"
  `);
});

test.each<readonly [string, Uint8Array | string, string]>([
  ['nothing', '', 'The file is empty. Choose a network file, as Save writes it.'],
  ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'The file is not a text in UTF-8. Choose a network file, as Save writes it.'],
  ['half a file', writeFile(LINE).slice(0, 200), 'The file is not JSON, or is cut off. Choose a network file, as Save writes it.'],
  ['a list', '[]', 'expected a network file, which is a JSON object, got a list'],
  ['a number', '7', 'expected a network file, which is a JSON object, got 7'],
  ['too much', ' '.repeat(MAX_FILE_SIZE + 1), 'The file is larger than 64 MB, which is more than can be opened here.'],
])('refuses %s', (_, input, reason) => {
  expect(readFile(input)).toEqual({ ok: false, reason });
});
