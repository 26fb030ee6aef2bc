/** ONNX files run by onnxruntime: the page's own numbers, for every kind and for random networks, which also come back as they were. */
import fc from 'fast-check';
import * as ort from 'onnxruntime-web';
import { beforeAll, expect, test } from 'vitest';
import { readModel } from '../../export/onnx/readModel.ts';
import { readOnnx } from '../../export/onnx/readOnnx.ts';
import { writeModel } from '../../export/onnx/writeModel.ts';
import { writeOnnx } from '../../export/onnx/writeOnnx.ts';
import { tensorsOf } from '../../export/tensors.ts';
import { fitTensors } from '../../export/weights/fitTensors.ts';
import { readSafetensors } from '../../export/weights/readSafetensors.ts';
import { writeSafetensors } from '../../export/weights/writeSafetensors.ts';
import { checksumOfTensors } from '../../lib/checksum.ts';
import { randomStream } from '../../lib/random.ts';
import { howMany } from '../../lib/testing/howMany.ts';
import type { NetworkDocument } from '../../network/document.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import { KIND_NAMES, KINDS, type LayerKind } from '../../network/kinds.ts';
import { network, printDocument } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { startCpuEngine } from '../../training/worker/testing/harness.ts';
import { outputsOf } from '../../training/worker/testing/outputs.ts';
import { drawNetwork } from '../../training/worker/testing/randomNetworks.ts';
import type { Dice } from '../../training/worker/testing/randomSettings.ts';

/** Farthest from the page's number, by the size of that where it is above 1. */
const TOLERANCE = 1e-5;
const SAMPLES = 5;
const NONE: ParameterValues = new Map();

beforeAll(async () => {
  ort.env.wasm.numThreads = 1; // more would want workers, which Node has not
  ort.env.logLevel = 'error';
  await startCpuEngine();
});

function specOf(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}

/** Numbers of a Linear's own size; those of different seeds differ. */
function valuesOf(spec: NetworkSpec, seed: number): ParameterValues {
  return new Map(
    parametersOf(spec).map(({ name, shape }) => {
      const random = randomStream(seed, name);
      const bound = 1 / Math.sqrt(shape[1] ?? 1);
      return [name, Float32Array.from({ length: sizeOf(shape) }, () => (2 * random.uniform() - 1) * bound)];
    }),
  );
}

const samplesFor = (spec: NetworkSpec, reach: number): Float32Array => {
  const random = randomStream(1, 'samples');
  return Float32Array.from({ length: SAMPLES * sizeOf(spec.data.facts.x) }, () => (2 * random.uniform() - 1) * reach);
};

async function runOnnx(bytes: Uint8Array, { data, loss }: NetworkSpec, x: Float32Array): Promise<Float32Array> {
  const session = await ort.InferenceSession.create(bytes);
  const outputs = await session.run({ [data.id]: new ort.Tensor('float32', x, [SAMPLES, ...data.facts.x]) });
  await session.release();
  return outputs[loss.input]?.data as Float32Array;
}

async function distance(document: NetworkDocument, seed: number, reach: number): Promise<number> {
  const spec = specOf(document);
  const [parameters, x] = [valuesOf(spec, seed), samplesFor(spec, reach)];
  const ours = outputsOf({ spec, parameters, settings: DEFAULT_TRAINING }, x, SAMPLES);
  const theirs = await runOnnx(writeOnnx(document, spec, parameters), spec, x);
  expect(theirs.length).toBe(ours.length);
  return ours.reduce((most, value, i) => Math.max(most, Math.abs(value - (theirs[i] ?? Number.NaN)) / Math.max(1, Math.abs(value))), 0);
}

/** Each kind between two Linears, with PyTorch's arguments and with odd ones; one is first, where it sees the samples themselves. */
const LINES: { readonly [K in LayerKind]: readonly string[] } = {
  Linear: ['sine > linear 3 > linear 1 > mse'],
  Flatten: ['mnist > flatten > linear 3 > linear 10 > cross_entropy'],
  Dropout: ['dropout', 'dropout 0', 'dropout 1'].map((one) => `sine > linear 4 > ${one} > linear 1 > mse`),
  Add: ['sine > linear 4 > tanh > linear 4 > add act1 > linear 4 > add act1 fc1 > linear 1 > mse'],
  Identity: ['sine > identity > linear 1 > mse'],
  ReLU: ['sine > relu > linear 1 > mse'],
  LeakyReLU: ['leakyrelu', 'leakyrelu 0', 'leakyrelu -0.3', 'leakyrelu 1.5'].map((one) => `sine > ${one} > linear 1 > mse`),
  ELU: ['elu', 'elu 0.5', 'elu -0.7', 'elu 10'].map((one) => `sine > ${one} > linear 1 > mse`),
  GELU: ['sine > gelu > linear 1 > mse'],
  SiLU: ['sine > silu > linear 1 > mse'],
  Sigmoid: ['sine > sigmoid > linear 1 > mse'],
  Tanh: ['sine > tanh > linear 1 > mse'],
  Softplus: ['softplus', 'softplus 0.5', 'softplus 5', 'softplus 100'].map((one) => `sine > ${one} > linear 1 > mse`),
  Softmax: ['sine > linear 7 > softmax > linear 1 > mse'],
};

/** With a threshold that is reached early. */
const withThreshold = (document: NetworkDocument, threshold: number): NetworkDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.kind === 'Softplus' ? { ...node, params: { ...node.params, threshold } } : node)),
});

const CASES = KIND_NAMES.filter((kind): kind is LayerKind => !['data', 'loss'].includes(KINDS[kind].family)).flatMap((kind) =>
  LINES[kind]
    .map((line) => network(line))
    .flatMap((one) => (kind === 'Softplus' ? [one, withThreshold(one, 1), withThreshold(one, -5)] : [one])),
);

test.each(CASES.map((document) => ({ name: document.name, document })))(
  'onnxruntime gives the page’s numbers: $name',
  async ({ document }) => {
    for (const reach of [2, 90]) expect(await distance(document, 3, reach)).toBeLessThan(TOLERANCE);
  },
);

const diceOf = (g: fc.GeneratorValue): Dice => {
  const whole: Dice['whole'] = (min, max) => g(fc.integer, { min, max });
  return { whole, pick: (options) => options[whole(0, options.length - 1)] as (typeof options)[number] };
};

test('so it does for random networks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      expect(await distance(drawNetwork(diceOf(g)), 5, 1)).toBeLessThan(TOLERANCE);
    }),
    { seed: 84, numRuns: howMany(30, 600) },
  );
});

test('random networks come back: as ONNX with and without our file in it, and their weights as safetensors', () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const document = drawNetwork(diceOf(g));
      const spec = specOf(document);
      const parameters = valuesOf(spec, 6);
      const bytes = writeOnnx(document, spec, parameters);
      const own = readOnnx(bytes, '');
      if (!own.ok) throw new Error(own.reason);
      expect(own.value.document).toEqual(document);
      expect(checksumOfTensors(own.value.parameters ?? NONE)).toBe(checksumOfTensors(parameters));
      const model = readModel(bytes);
      const foreign = model.ok ? readOnnx(writeModel({ ...model.value, metadata: new Map() }), 'foreign') : model;
      if (!foreign.ok) throw new Error(foreign.reason);
      expect(checksumOfTensors(foreign.value.parameters ?? NONE)).toBe(checksumOfTensors(parameters));
      expect(layersIn(foreign.value.document)).toEqual(layersIn(document));
      const tensors = readSafetensors(writeSafetensors(tensorsOf(spec, parameters)));
      const fitted = tensors.ok ? fitTensors(tensors.value.tensors, spec, 0) : tensors;
      expect(fitted.ok && checksumOfTensors(fitted.value.values)).toBe(checksumOfTensors(parameters));
    }),
    { seed: 85, numRuns: howMany(200, 5000) },
  );
});

/** Layers and the wires between them, as text; a Softplus whose threshold is out of reach has PyTorch's. */
function layersIn(document: NetworkDocument): readonly string[] {
  const layers = new Set(document.nodes.filter(({ kind }) => !['data', 'loss'].includes(KINDS[kind].family)).map(({ id }) => id));
  const nodes = document.nodes.filter(({ id }) => layers.has(id));
  const edges = document.edges.filter(({ source, target }) => layers.has(source) && layers.has(target));
  return printDocument({ ...document, nodes, edges })
    .split('\n')
    .sort();
}
