/** Whatever a network is called, and whatever points it has: its ONNX file is read as the same network. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { readOnnx } from './readOnnx.ts';
import { foreign, modelOf, specOf, valuesOf } from './testing/models.ts';
import { writeOnnx } from './writeOnnx.ts';

const PLAIN = network('points > linear 3 > gelu > linear 3 > softplus 2 > add act1 > linear 1 > custom abs(y_pred - y_true)');
const IDS = PLAIN.nodes.map(({ id }) => id);

const id = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'N', 'data', 'loss', 'weight', 'half', '_', 'a'.repeat(40)),
  fc
    .stringMatching(/^[A-Za-z_]\w{0,39}$/)
    .filter((text) => !/^(?:as|if|in|is|or|and|def|del|for|not|try|from|None|True|else|pass|with)$/.test(text)),
);
const name = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\ud800', '\u202e', '"\\', '<script>', '数字', '{}'.repeat(500)),
);
const number = fc.oneof(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), fc.constantFrom(0, 1, 0.1));

test('hostile names, ids and points come back as they were', () => {
  fc.assert(
    fc.property(
      name,
      fc.uniqueArray(id, { minLength: IDS.length, maxLength: IDS.length }),
      fc.array(number, { minLength: 1 }),
      (called, ids, numbers) => {
        const idOf = (one: string) => ids[IDS.indexOf(one)] ?? one;
        const nodes = PLAIN.nodes.map((node) => ({ ...node, id: idOf(node.id) }));
        const edges = PLAIN.edges.map((edge) => ({ ...edge, source: idOf(edge.source), target: idOf(edge.target) }));
        // −0 is 0 in every JSON.
        const rows = numbers.map((one) => [one + 0]);
        const drawn = setParam(setParam({ ...PLAIN, name: called, nodes, edges }, idOf('data'), 'x', rows), idOf('data'), 'y', rows);
        const spec = specOf(drawn);
        const bytes = writeOnnx(drawn, spec, valuesOf(spec));
        expect(readOnnx(bytes, '')).toEqual({ ok: true, value: { document: drawn, parameters: valuesOf(spec) } });
        const other = readOnnx(foreign(modelOf(bytes)), called);
        expect(other.ok && other.value.document.name).toBe(called);
        expect(other.ok && [...(other.value.parameters?.values() ?? [])]).toEqual([...valuesOf(spec).values()]);
      },
    ),
    { seed: 86, numRuns: 60 },
  );
});
