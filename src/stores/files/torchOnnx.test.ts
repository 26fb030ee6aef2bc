/** ONNX files of PyTorch's own exporter, opened: each gives PyTorch's numbers; and ours held against the format's own checker. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOnnx } from '../../export/onnx/readOnnx.ts';
import { writeOnnx } from '../../export/onnx/writeOnnx.ts';
import { makeNode, type NetworkDocument } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { type NetworkSpec, parametersOf, printSpec, sizeOf } from '../../network/read/spec.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { startCpuEngine } from '../../training/worker/testing/harness.ts';
import { outputsOf } from '../../training/worker/testing/outputs.ts';

/** The first Python here that has a package; Debian's belong to the system's own. */
const pythonWith = (names: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', `import ${names}`]).status === 0);
const [torch, onnx] = [pythonWith('torch, numpy'), pythonWith('onnx')];

const folder = mkdtempSync(join(tmpdir(), 'tinkergrad-'));
beforeAll(async () => void (await startCpuEngine()));
afterAll(() => rmSync(folder, { recursive: true }));

function specOf(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}

/** Where the data could not be told: samples of so many numbers, and answers of as many as come out. */
function withData(document: NetworkDocument, width: number, answers: number): NetworkDocument {
  if (document.nodes.some(({ kind }) => kind === 'Dataset')) return document;
  const data = makeNode('Dataset', 'data', { x: 0, y: 0 }, { name: 'points', x: [Array(width).fill(0)], y: [Array(answers).fill(0)] });
  const fed = new Set(document.edges.map(({ target }) => target));
  const first = document.nodes.filter(({ id }) => !fed.has(id)).map(({ id }) => id);
  const edges = [
    ...first.map((target) => ({ source: 'data', sourceHandle: 'x', target, targetHandle: 'input' }) as const),
    ...document.edges,
    { source: 'data', sourceHandle: 'y', target: 'loss', targetHandle: 'target' } as const,
  ];
  return { ...document, nodes: [data, ...document.nodes], edges, training: { ...document.training, batch_size: 1 } };
}

interface Exported {
  readonly path: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}
const SAMPLES = 5;

const reads = 'what PyTorch exports gives PyTorch’s numbers here';
test.skipIf(!torch)(torch ? reads : `${reads} (skipped: no Python with PyTorch here)`, { timeout: 120_000 }, () => {
  const script = join(import.meta.dirname, 'testing/exportOnnx.py');
  const printed = execFileSync(torch ?? '', [script, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exported = printed.split('\n').flatMap((line): Exported[] => (line.startsWith('#') ? [JSON.parse(line.slice(1))] : []));
  const specs = exported.map(({ path, x, y }) => {
    const read = readOnnx(readFileSync(path), 'read');
    if (!read.ok) throw new Error(`${path}: ${read.reason}`);
    const { document, parameters = new Map() } = read.value;
    const spec = specOf(withData(document, x.length / SAMPLES, y.length / SAMPLES));
    const ours = outputsOf({ spec, parameters, settings: DEFAULT_TRAINING }, Float32Array.from(x), SAMPLES);
    expect(Math.max(...y.map((value, i) => Math.abs(value - (ours[i] ?? Number.NaN))))).toBeLessThan(1e-5);
    return printSpec(spec);
  });
  expect(specs.filter((_, i) => i % 2 === 1).join('\n\n')).toMatchInlineSnapshot(`
    "data points 4
    fc1 Linear 4 → 8 (40) from data
    act1 ReLU 8 → 8 from fc1
    fc2 Linear 8 → 3 (27) from act1
    loss MSELoss from fc2

    data points 4
    fc1 Linear 4 → 8 (40) from data
    act1 GELU 8 → 8 from fc1
    fc2 Linear 8 → 8 (72) from act1
    act2 SiLU 8 → 8 from fc2
    fc3 Linear 8 → 8 (64) from act2
    act3 Softplus 8 → 8 from fc3
    fc4 Linear 8 → 8 (72) from act3
    act4 ELU 8 → 8 from fc4
    act5 LeakyReLU 8 → 8 from act4
    act6 Softplus 8 → 8 from act5
    act7 Sigmoid 8 → 8 from act6
    fc5 Linear 8 → 3 (27) from act7
    act8 Softmax 3 → 3 from fc5
    loss MSELoss from act8

    data points 5
    fc1 Linear 5 → 6 (36) from data
    act1 ReLU 6 → 6 from fc1
    fc2 Linear 6 → 6 (42) from act1
    act2 SiLU 6 → 6 from fc2
    add1 Add 6 → 6 from act1 + act2
    act3 Tanh 6 → 6 from act2
    add2 Add 6 → 6 from add1 + act3
    fc3 Linear 6 → 2 (14) from add2
    loss MSELoss from fc3

    data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    fc1 Linear 784 → 16 (12,560) from flatten
    act1 Tanh 16 → 16 from fc1
    fc2 Linear 16 → 10 (170) from act1
    loss CrossEntropyLoss from fc2

    data mnist 1×28×28
    flatten Flatten 1×28×28 → 784 from data
    lambda2 Linear 784 → 12 (9,420) from flatten
    act1 GELU 12 → 12 from lambda2
    head Linear 12 → 10 (130) from act1
    loss CrossEntropyLoss from head"
  `);
});

const EVERY =
  'mnist > flatten > linear 8 > leakyrelu 0.1 > elu > gelu > silu > add fc1 > sigmoid > tanh > softplus 2 > add act1 act2 > relu > dropout 0.2 > identity > linear 10 > softmax > cross_entropy';
const checks = 'the checker of ONNX finds nothing wrong with ours, shapes included';
test.skipIf(!onnx)(onnx ? checks : `${checks} (skipped: no Python with onnx here)`, { timeout: 60_000 }, () => {
  const files = [network(EVERY, 'Größe "1" <&>'), network('sine > linear 8 > softplus > linear 1 > mse')].map((document, i) => {
    const spec = specOf(document);
    const path = join(folder, `own-${i}.onnx`);
    const values = new Map(parametersOf(spec).map(({ name, shape }) => [name, new Float32Array(sizeOf(shape)).fill(0.1)]));
    writeFileSync(path, writeOnnx(document, spec, values));
    return path;
  });
  execFileSync(onnx ?? '', [join(import.meta.dirname, '../../export/onnx/testing/check.py'), ...files]);
});
