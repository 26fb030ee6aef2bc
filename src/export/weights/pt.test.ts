/** A `.pt` file loaded by a real PyTorch. Where none is installed, this says so and is skipped. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pythonWith } from '../../lib/testing/python.ts';
import { floatBytes } from '../floatBytes.ts';
import type { Tensor } from '../tensors.ts';
import { writePt } from './writePt.ts';

const python = pythonWith('torch', 'numpy');
const title = 'torch.load takes the file with weights_only, bit for bit and in order';

const TENSORS: readonly Tensor[] = [
  { name: 'fc1.weight', shape: [3, 784], values: Float32Array.from({ length: 2352 }, (_, i) => Math.sin(i) * 10 ** ((i % 60) - 30)) },
  { name: 'fc1.bias', shape: [3], values: Float32Array.of(-0, 1e-45, 3.4028234663852886e38) },
  { name: 'a.weight', shape: [1, 1], values: Float32Array.of(0.1) },
];

test.skipIf(!python)(python ? title : `${title} (skipped: no Python with PyTorch here)`, { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tinkergrad-'));
  try {
    const path = join(folder, 'weights.pt');
    writeFileSync(path, writePt(TENSORS));
    const printed = execFileSync(python ?? '', [join(import.meta.dirname, 'testing/load.py'), path], { encoding: 'utf8' });
    const expected = TENSORS.map(
      ({ name, shape, values }) => `${name} [${shape.join(', ')}] ${Buffer.from(floatBytes(values)).toString('hex')}`,
    );
    expect(printed.trim().split('\n')).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the numbers of each tensor begin at a multiple of 64 bytes, and the same tensors give the same file', () => {
  const bytes = writePt(TENSORS);
  const text = Buffer.from(bytes).toString('latin1');
  const starts = TENSORS.map(({ values }) => text.indexOf(Buffer.from(floatBytes(values)).toString('latin1')));
  expect(starts.map((start) => start % 64)).toEqual([0, 0, 0]);
  expect(bytes).toEqual(writePt(TENSORS));
});
