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

test('10,000 damaged files: none of ours is read, but as a stranger’s, which is looked at first', () => {
  const small = network('single > linear 2 > gelu > linear 2 > softplus 2 > add fc1 > linear 1 > mse');
  const spec = specOf(small);
  const own = writeOnnx(small, spec, valuesOf(spec));
  const bare = foreign(modelOf(own));
  const tiny = stranger(3, [W, floats('0.bias', [2])], gemm('x', '0.weight', '0.bias'), op('Relu', 'v1'));
  const tally = { whole: 0, 'looked at': 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(tiny, bare, own, own), damage, (bytes, how) => {
      const copy = damaged(bytes, how, 400);
      const read = readOnnx(copy, 'read');
      const isRead = read.ok && read.value.tensors === undefined;
      tally[isRead ? 'whole' : read.ok ? 'looked at' : 'refused'] += 1;
      if (!read.ok) return void expect(read.reason).toMatch(/^[\p{L}“[].{10,400}\.$/su);
      if (isRead) expect(copy).toEqual(own); // a byte that became what it was
      const { document, parameters } = read.value;
      expect(readFile(writeFile(document, parameters))).toEqual({ ok: true, value: { document, parameters } });
    }),
    { seed: 83, numRuns: howMany(10_000, 200_000) },
  );
  console.log(`damaged ONNX files: ${JSON.stringify(tally)}`);
  expect(Math.min(tally['looked at'], tally.refused)).toBeGreaterThan(300);
});
