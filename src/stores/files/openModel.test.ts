/** Weights and models out of the page and back into it, with a real training thread. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readModel } from '../../export/onnx/readModel.ts';
import { writeModel } from '../../export/onnx/writeModel.ts';
import { damage, damaged } from '../../export/testing/damage.ts';
import { writeSafetensors } from '../../export/weights/writeSafetensors.ts';
import type { Result } from '../../lib/result.ts';
import { network, printDocument } from '../../network/notation.ts';
import { startBuilder } from '../builder/builder.ts';
import { currentRun } from '../builder/currentRun.ts';
import { undo, useDocument } from '../document/document.ts';
import { openDocument, setParam } from '../document/editing.ts';
import { makeRealClient } from '../lesson/testing/realRuns.ts';
import { useView } from '../view.ts';
import { leaveAsked, takeAsked, useAskedFile } from './askedFile.ts';
import { type Download, openFrom, type ReadableFile, useFiles } from './files.ts';
import { onnxFile, ptFile, safetensorsFile } from './modelFiles.ts';

vi.stubGlobal('document', { baseURI: 'http://page/' });
vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void draw());

const LINE = 'sine > linear 3 > tanh > linear 1 > mse';

let end = () => {};
beforeEach(async () => {
  useFiles.setState({ refusal: undefined });
  openDocument(network(LINE, 'Welle'));
  end = startBuilder(makeRealClient);
  await ready();
});
afterEach(() => end());

const ready = () => vi.waitFor(() => expect(currentRun().run.getState().phase).toBe('ready'));
const step = async () => {
  currentRun().commands.step();
  await vi.waitFor(() => expect(currentRun().run.getState().phase).toBe('paused'));
};

async function bytesOf(made: Promise<Result<Download>>): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const file = await made;
  if (!file.ok) throw new Error(file.reason);
  return { name: file.value.name, bytes: new Uint8Array(await file.value.blob.arrayBuffer()) };
}
const asFile = (name: string, bytes: Uint8Array): ReadableFile => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
});
const refusal = () => useFiles.getState().refusal?.text;
const notice = () => useDocument.getState().notice?.text;

test('weights that were saved are what training starts from when they are opened, and undo takes that back', async () => {
  await step();
  const { name, bytes } = await bytesOf(safetensorsFile());
  expect(name).toBe('welle-step-1.safetensors');
  const trained = await currentRun().commands.readParameters();
  openDocument(network(LINE, 'another'));
  await ready();
  await openFrom(asFile(name, bytes));
  expect([refusal(), notice()]).toEqual([undefined, 'Training starts from the 4 tensors of the file.']);
  await vi.waitFor(() => expect(currentRun().run.getState().plan?.parameters).toBeDefined());
  expect(currentRun().run.getState().plan?.parameters).toEqual(trained.ok && trained.value.parameters);
  expect(useDocument.getState().document.name).toBe('another');
  undo();
  expect(useDocument.getState().parameters).toBeUndefined();
});

test('a file is known by what is in it, not by its name', async () => {
  const { bytes } = await bytesOf(safetensorsFile());
  await openFrom(asFile('download', bytes));
  expect(notice()).toContain('4 tensors');
});

test('what is missing is drawn from the seed, and that is said', async () => {
  const bytes = writeSafetensors([{ name: 'fc2.bias', shape: [1], values: Float32Array.of(7) }]);
  await openFrom(asFile('part.safetensors', bytes));
  expect(notice()).toBe(
    'Training starts from the 1 tensor of the file. Not in the file, so drawn from the seed: fc1.weight, fc1.bias, fc2.weight.',
  );
  expect(useDocument.getState().parameters?.get('fc2.bias')).toEqual(Float32Array.of(7));
});

const stranger = (...values: number[]): Uint8Array => {
  const bytes = writeSafetensors([{ name: 'fc2.bias', shape: [values.length], values: Float32Array.from(values) }]);
  const text = Buffer.from(bytes).toString('latin1').replace('tinkergrad_checksum', 'anything_else_there');
  return new Uint8Array(Buffer.from(text, 'latin1'));
};

test('what carries no checksum is looked at first, and used when that is wanted', async () => {
  await openFrom(asFile('strange.safetensors', stranger(7)));
  const asks = {
    name: 'strange.safetensors',
    isModel: false,
    tensors: [{ name: 'fc2.bias', shape: [1], range: [7, 7] }],
    drawn: ['fc1.weight', 'fc1.bias', 'fc2.weight'],
  };
  expect(useAskedFile.getState().asked).toMatchObject(asks);
  expect(useView.getState().dialog?.name).toBe('askedFile');
  expect(useDocument.getState().parameters).toBeUndefined();
  leaveAsked();
  expect([useAskedFile.getState().asked, useView.getState().dialog]).toEqual([undefined, undefined]);
  expect(useDocument.getState().parameters).toBeUndefined();
  await openFrom(asFile('strange.safetensors', stranger(7)));
  takeAsked();
  expect(useView.getState().dialog).toBeUndefined();
  expect(useDocument.getState().parameters?.get('fc2.bias')).toEqual(Float32Array.of(7));
  await openFrom(asFile('strange.safetensors', stranger(2e19)));
  expect(refusal()).toContain('beyond float32');
});

test('of 500 damaged files of weights and models none is open without a question', async () => {
  const { bytes } = await bytesOf(safetensorsFile());
  const onnx = await bytesOf(onnxFile());
  const before = useDocument.getState();
  const tally = { asked: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(bytes, stranger(7), onnx.bytes), damage, async (file, how) => {
      const copy = damaged(file, how, 200);
      if (Buffer.from(copy).equals(file)) return; // a byte that became what it was
      useFiles.setState({ refusal: undefined });
      await openFrom(asFile('damaged', copy));
      const isAsked = useAskedFile.getState().asked !== undefined;
      tally[isAsked ? 'asked' : 'refused'] += 1;
      expect(isAsked).toBe(refusal() === undefined);
      expect(useDocument.getState()).toBe(before);
      leaveAsked();
    }),
    { seed: 88, numRuns: 500 },
  );
  expect(tally.asked).toBeGreaterThan(5);
  expect(tally.refused).toBeGreaterThan(200);
});

test('what does not fit is refused, and the network stays as it was', async () => {
  const { bytes } = await bytesOf(safetensorsFile());
  setParam('fc1', 'out_features', 4);
  const before = useDocument.getState();
  await openFrom(asFile('old.safetensors', bytes));
  expect(refusal()).toBe('fc1.weight has the shape [3, 1] in the file; the network that is open needs [4, 1].');
  expect(useDocument.getState()).toBe(before);
  await openFrom(asFile('broken.safetensors', bytes.subarray(0, bytes.length - 1)));
  expect(refusal()).toContain('damaged or cut off');
  openDocument({ ...network(LINE), edges: [] });
  await openFrom(asFile('early.safetensors', bytes));
  expect(refusal()).toContain('cannot train yet');
});

test('a .pt file is a program: it is refused, whatever it is called', async () => {
  const { name, bytes } = await bytesOf(ptFile());
  expect(name).toBe('welle-step-0.pt');
  for (const called of [name, 'weights.bin', 'weights.safetensors']) {
    useFiles.setState({ refusal: undefined });
    await openFrom(asFile(called, bytes));
    expect(refusal()).toContain('is a program that Python runs');
  }
});

test('a model of ours opens whole, with the values it had', async () => {
  await step();
  const { document } = useDocument.getState();
  const { name, bytes } = await bytesOf(onnxFile());
  expect(name).toBe('welle-step-1.onnx');
  openDocument(network('mnist > flatten > linear 10 > cross_entropy'));
  await openFrom(asFile(name, bytes));
  expect(refusal()).toBeUndefined();
  expect(useDocument.getState().document).toEqual(document);
  expect(useDocument.getState().parameters?.size).toBe(4);
});

test('a stranger’s model opens as far as it says what it is, and what is not in it is said', async () => {
  const { bytes } = await bytesOf(onnxFile());
  const model = readModel(bytes);
  if (!model.ok) throw new Error(model.reason);
  await openFrom(asFile('wave.onnx', writeModel({ ...model.value, metadata: new Map() })));
  expect(useDocument.getState().document.name).toBe('Welle');
  const weight = { name: 'fc1.weight', shape: [3, 1] };
  expect(useAskedFile.getState().asked).toMatchObject({
    isModel: true,
    tensors: expect.arrayContaining([expect.objectContaining(weight)]),
  });
  takeAsked();
  await vi.waitFor(() => expect(notice()).toContain('add a Dataset'));
  expect(useDocument.getState().document.name).toBe('wave');
  expect(printDocument(useDocument.getState().document)).toMatchInlineSnapshot(`
    "fc1 Linear {"out_features":3,"bias":true}
    act1 Tanh {}
    fc2 Linear {"out_features":1,"bias":true}
    loss MSELoss {}
    fc1.>act1.input
    act1.>fc2.input
    fc2.>loss.input"
  `);
  expect(new Set(useDocument.getState().document.nodes.map(({ position: { x, y } }) => `${x} ${y}`)).size).toBe(4);
  await openFrom(asFile('cut.onnx', bytes.subarray(0, 100)));
  expect(refusal()).toContain('no ONNX model');
});
