/** The network file as FORMAT.md has it: what is written, what is read, and what opens though it cannot train yet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, type NetworkDocument } from '../document.ts';
import { moveNodes, remove, setParam } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { checkSavable, readFile, writeFile } from './fileFormat.ts';

const LINE = setParam(setParam(network('points > linear 1 > mse'), 'data', 'x', [[1], [2]]), 'data', 'y', [[3], [5]]);
const HIDDEN = network('mnist > flatten > linear 2 > relu > linear 10 > cross_entropy');
const VALUES = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);

test('writes the keys in the order of the format, parameters last', () => {
  const places = new Map([['loss', { x: 272, y: 8 }]]);
  expect(writeFile(moveNodes(network('linear 1 > mse'), places), new Map([['fc1.bias', Float32Array.of(1.21)]]))).toMatchInlineSnapshot(`
    "{
      "format": "tinkergrad",
      "version": 1,
      "name": "linear 1 > mse",
      "nodes": [
        {
          "id": "fc1",
          "kind": "Linear",
          "params": {
            "out_features": 1,
            "bias": true
          },
          "position": {
            "x": 0,
            "y": 0
          }
        },
        {
          "id": "loss",
          "kind": "MSELoss",
          "params": {},
          "position": {
            "x": 272,
            "y": 8
          }
        }
      ],
      "edges": [
        {
          "source": "fc1",
          "target": "loss",
          "targetHandle": "input"
        }
      ],
      "training": {
        "optimizer": "SGD",
        "lr": 0.3,
        "batch_size": 64,
        "epochs": 50,
        "shuffle": true,
        "seed": 0
      },
      "parameters": {
        "fc1.bias": {
          "shape": [
            1
          ],
          "data": "SOGaPw=="
        }
      }
    }
    "
  `);
});

test('writes training as a script has it: the optimizer and its arguments, then the loop', () => {
  const training = {
    seed: 1,
    shuffle: false,
    max_steps: 9,
    batch_size: 2,
    betas: [0.8, 0.9],
    eps: 1e-6,
    lr: 0.01,
    optimizer: 'Adam',
    momentum: 0.5,
  } as const;
  const text = writeFile({ ...EMPTY_DOCUMENT, training });
  expect(JSON.stringify(JSON.parse(text).training)).toMatchInlineSnapshot(
    `"{"optimizer":"Adam","lr":0.01,"betas":[0.8,0.9],"eps":0.000001,"momentum":0.5,"batch_size":2,"max_steps":9,"shuffle":false,"seed":1}"`,
  );
});

test('gives back document and parameters, from text and from bytes', () => {
  const text = writeFile(LINE, VALUES);
  const expected = { ok: true, value: { document: LINE, parameters: VALUES } };
  expect(readFile(text)).toEqual(expected);
  expect(readFile(new TextEncoder().encode(text))).toEqual(expected);
  expect(readFile(`\uFEFF${text}`)).toEqual(expected);
});

test.each(['line_mse_sgd', 'mnist_relu_sgd', 'mnist_tanh_adam', 'seed_single_neuron_l1'])(
  'opens the reference run %s, ready to train',
  (name) => {
    const path = join(import.meta.dirname, '../../training/worker/testing/testdata', `${name}.json`);
    const file = readFile(readFileSync(path));
    if (!file.ok) throw new Error(file.reason);
    const reading = readNetwork(file.value.document);
    const shapes = reading.ok ? reading.spec.layers.flatMap(({ parameters }) => parameters) : [];
    const sizes = shapes.map(({ name: parameter, shape }) => [parameter, shape.reduce((a, b) => a * b, 1)]);
    expect(sizes.length).toBeGreaterThan(0);
    expect([...(file.value.parameters ?? [])].map(([parameter, values]) => [parameter, values.length])).toEqual(sizes);
    expect(JSON.parse(writeFile(file.value.document, file.value.parameters))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  },
);

test('fills in what is missing with the defaults of PyTorch', () => {
  const bare = {
    format: 'tinkergrad',
    version: 1,
    nodes: [
      { id: 'fc1', kind: 'Linear', params: { out_features: 3 }, position: { x: 0, y: 0 } },
      { id: 'act1', kind: 'LeakyReLU', params: {}, position: { x: 0, y: 0 } },
      { id: 'act2', kind: 'Softplus', position: { x: 0, y: 0 } },
      { id: 'loss', kind: 'SmoothL1Loss', params: {}, position: { x: 0, y: 0 } },
      { id: 'loss2', kind: 'HuberLoss', position: { x: 0, y: 0 } },
    ],
    edges: [],
    training: { optimizer: 'RMSprop' },
  };
  const { training: _, ...untrained } = bare;
  const [read, plain] = [readFile(JSON.stringify(bare)), readFile(JSON.stringify(untrained))];
  expect(
    read.ok && [read.value.document.name, read.value.document.nodes.map(({ params }) => params), read.value.document.training],
  ).toMatchInlineSnapshot(`
    [
      "Untitled",
      [
        {
          "bias": true,
          "out_features": 3,
        },
        {
          "negative_slope": 0.01,
        },
        {
          "beta": 1,
          "threshold": 20,
        },
        {
          "beta": 1,
        },
        {
          "delta": 1,
        },
      ],
      {
        "batch_size": 64,
        "lr": 0.01,
        "optimizer": "RMSprop",
        "seed": 0,
        "shuffle": true,
      },
    ]
  `);
  expect(plain.ok && plain.value.document.training).toEqual(EMPTY_DOCUMENT.training);
});

test.each<readonly [string, NetworkDocument]>([
  ['an empty canvas', EMPTY_DOCUMENT],
  ['a missing wire', remove(HIDDEN, new Set(), new Set(['fc1.>act1.input']))],
  ['a wrong shape', network('mnist > linear 10 > cross_entropy')],
  ['a loop', { ...HIDDEN, edges: HIDDEN.edges.map((wire) => (wire.target === 'fc1' ? { ...wire, source: 'act1' } : wire)) }],
  ['a Dataset without points', network('points > linear 1 > mse')],
  ['two losses', { ...HIDDEN, nodes: [...HIDDEN.nodes, ...network('l1').nodes.map((loss) => ({ ...loss, id: 'loss2' }))] }],
  ['a formula that is none', network('line > linear 1 > custom abs(y_pred - ')],
  ['a formula that is too long', network(`line > linear 1 > custom y_pred${' + y_pred'.repeat(90)}`)],
  ['nesterov without momentum', { ...HIDDEN, training: { ...HIDDEN.training, nesterov: true } }],
  ['points of a Dataset that shows MNIST again', setParam(LINE, 'data', 'name', 'mnist')],
])('opens a network that cannot train yet: %s', (_, document) => {
  expect(readFile(writeFile(document))).toEqual({ ok: true, value: { document } });
  expect(readNetwork(document).ok).toBe(false);
});

test('keeps the parameters of a layer whose width is not known yet', () => {
  const loose = remove(LINE, new Set(), new Set(['data.x>fc1.input']));
  const values = new Map([['fc1.weight', Float32Array.of(1, 2, 3)]]);
  expect(readFile(writeFile(loose, values))).toEqual({ ok: true, value: { document: loose, parameters: values } });
});

test('says beforehand why parameters cannot be saved, and writes no file with them', () => {
  const saying = (values: Map<string, Float32Array>) => {
    const savable = checkSavable(LINE, values);
    return savable.ok ? 'ok' : savable.reason;
  };
  const huge = new Map([['fc1.weight', new Float32Array(13_000_000)]]);
  const diverged = new Map([...VALUES, ['fc1.weight', Float32Array.of(Number.NaN)] as const]);
  expect(
    [
      saying(VALUES),
      saying(new Map()),
      saying(new Map([...VALUES, ['fc2.bias', Float32Array.of(1)]])),
      saying(diverged),
      saying(huge),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "ok
    There is no value for fc1.weight. Train the network as it is drawn now, then save again.
    The values of fc2.bias do not fit the network as it is drawn now. Train it again, then save again.
    fc1.weight holds numbers that are not finite, because the run diverged. Reset, train again with a smaller lr, then save.
    A file with 13,000,000 parameters would be larger than 64 MB and could not be opened again. Save without them."
  `);
  expect(() => writeFile(LINE, diverged)).toThrow('internal: parameters that cannot be saved');
});
