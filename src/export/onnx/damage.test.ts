/** ONNX files as they come out of a bad copy. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { howMany } from '../../lib/testing/howMany.ts';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { network } from '../../network/notation.ts';
import { damage, damaged } from '../testing/damage.ts';
import { readOnnx } from './readOnnx.ts';
import { floats, foreign, gemm, modelOf, op, specOf, stranger, valuesOf, W } from './testing/models.ts';
import { writeOnnx } from './writeOnnx.ts';
import { joined, messageField } from './writeProtobuf.ts';

test('what would grow when it is read is refused before it does', () => {
  const tiny = (field: number) => new Uint8Array(2 * 2 ** 20).map((_, i) => (i % 2 === 0 ? field * 8 + 2 : 0));
  const graph = joined([...messageField(7, [tiny(1)])]);
  const shape = joined(messageField(7, messageField(5, messageField(1, [new Uint8Array(2 ** 20)]))));
  for (const bytes of [tiny(7), graph, shape])
    expect(readOnnx(bytes, '')).toMatchObject({ ok: false, reason: expect.stringContaining('damaged') });
});

test('10,000 damaged files are refused in a sentence, or read as a network that can be saved and opened', () => {
  const small = network('single > linear 2 > gelu > linear 2 > softplus 2 > add fc1 > linear 1 > mse');
  const spec = specOf(small);
  const VALUES = valuesOf(spec);
  const whole = writeOnnx(small, spec, valuesOf(spec));
  const [bare, tiny] = [
    foreign(modelOf(whole)),
    stranger(3, [W, floats('0.bias', [2])], gemm('x', '0.weight', '0.bias'), op('Relu', 'v1')),
  ];
  const tally = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(tiny, bare, tiny, bare, whole), damage, (bytes, how) => {
      const read = readOnnx(damaged(bytes, how, 400), 'read');
      tally[read.ok ? 'read' : 'refused'] += 1;
      if (!read.ok) return void expect(read.reason).toMatch(/^[\p{L}[].{10,400}\.$/su);
      const { document, parameters } = read.value;
      if (read.value.isOwn) expect(parameters).toEqual(VALUES);
      expect(readFile(writeFile(document, parameters))).toEqual({ ok: true, value: { document, parameters } });
    }),
    { seed: 83, numRuns: howMany(10_000, 200_000) },
  );
  expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(500);
});
