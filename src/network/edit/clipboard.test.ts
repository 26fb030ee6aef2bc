import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, edgeId } from '../document.ts';
import { readFile, writeFile } from '../file/fileFormat.ts';
import { network, printDocument } from '../notation.ts';
import { copyPart, pastePart } from './clipboard.ts';
import { overlaps } from './place.ts';

const LINES = [
  'mnist > flatten > linear 10 > relu > linear 10 > cross_entropy',
  'mnist > flatten > linear 8 > relu > linear 8 > add act1 > linear 10 > cross_entropy',
  'line > linear 1 > mse',
] as const;
const chain = network(LINES[0]);

test('a copy has the wires within it, new ids where the old ones are taken, and lies beside', () => {
  const part = copyPart(chain, new Set(['fc1', 'act1']));
  expect(printDocument(part)).toMatchInlineSnapshot(`
    "fc1 Linear {"out_features":10,"bias":true}
    act1 ReLU {}
    fc1.>act1.input"
  `);
  const once = pastePart(chain, part);
  const twice = pastePart(once.document, part);
  expect([once.ids, twice.ids]).toEqual([
    ['fc3', 'act2'],
    ['fc4', 'act3'],
  ]);
  expect(twice.document.edges.slice(chain.edges.length).map(edgeId)).toEqual(['fc3.>act2.input', 'fc4.>act3.input']);
  const places = ['fc1', 'fc3', 'fc4'].map((id) => twice.document.nodes.find((node) => node.id === id)?.position);
  expect(places).toEqual([272 * 0, 272 * 2, 272 * 3].map((y) => ({ x: 464, y }))); // a second row is there
});

test('into an empty network all goes as it is', () => {
  expect(printDocument(pastePart(EMPTY_DOCUMENT, chain).document)).toBe(printDocument(chain));
  expect(pastePart(EMPTY_DOCUMENT, chain).document.nodes).toEqual(chain.nodes);
});

test('whatever is pasted wherever: ids stay unique, no wire hangs loose, and the wires of the part are all there', () => {
  const line = fc.constantFrom(...LINES);
  const picks = fc.array(fc.nat(7), { maxLength: 6 });
  fc.assert(
    fc.property(line, line, fc.array(picks, { minLength: 1, maxLength: 4 }), (from, into, pastes) => {
      const source = network(from);
      let document = network(into);
      for (const pick of pastes) {
        const ids = new Set(pick.map((i) => source.nodes[i % source.nodes.length]?.id ?? ''));
        const sent = readFile(writeFile(copyPart(source, ids))); // as the clipboard holds it
        expect(sent.ok).toBe(true);
        const part = sent.ok ? sent.value.document : EMPTY_DOCUMENT;
        const inside = source.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target));
        expect(part.edges).toEqual(inside);
        const before = document;
        const pasted = pastePart(document, part);
        document = pasted.document;
        expect(pasted.ids).toHaveLength(ids.size);
        expect(document.edges).toHaveLength(before.edges.length + inside.length);
        expect(document.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
        const added = document.nodes.slice(before.nodes.length);
        expect(added.filter(({ kind, position }) => before.nodes.some((node) => overlaps(node, position, kind)))).toEqual([]);
      }
      expect(readFile(writeFile(document))).toEqual({ ok: true, value: { document } });
    }),
    { seed: 1, numRuns: 200 },
  );
});
