/** The order of layers in networks that branch and join at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeNode, type NetworkDocument } from '../document.ts';
import type { Kind } from '../kinds.ts';
import { network } from '../notation.ts';
import { readNetwork } from './readNetwork.ts';

/** What a layer is and which of those before it (counted back, cyclically) it takes its inputs from. */
const layer = fc.tuple(
  fc.constantFrom('Add', 'Linear', 'ReLU', 'Dropout', 'Softmax'),
  fc.uniqueArray(fc.nat({ max: 200 }), { minLength: 2, maxLength: 4 }),
);

const layers = fc.oneof({ weight: 9, arbitrary: fc.array(layer, { maxLength: 20 }) }, fc.array(layer, { minLength: 50, maxLength: 150 }));

/** A network of 10 numbers in every layer, wired forwards at random, its loose ends summed at the end, its nodes in any order; one in ten is a large one. */
const forward = fc.tuple(layers, fc.infiniteStream(fc.nat())).map(([layers, stream]): NetworkDocument => {
  const { nodes, edges, ...rest } = network('mnist > flatten > linear 10');
  const made = [...nodes];
  const wires = [...edges];
  const add = (kind: Kind, sources: readonly string[], params = {}) => {
    const id = `n${made.length}`;
    made.push(makeNode(kind, id, { x: 0, y: 0 }, params));
    wires.push(...sources.map((source) => ({ source, target: id, targetHandle: 'input' as const })));
    return id;
  };
  for (const [kind, picks] of layers) {
    const before = made.slice(2).map(({ id }) => id);
    const sources = [...new Set(picks.map((pick) => before[pick % before.length] ?? ''))];
    const isSum = kind === 'Add' && sources.length > 1;
    add(
      isSum ? 'Add' : kind === 'Add' ? 'Tanh' : kind,
      isSum ? sources : sources.slice(0, 1),
      kind === 'Linear' ? { out_features: 10 } : {},
    );
  }
  const used = new Set(wires.map(({ source }) => source));
  const ends = made.map(({ id }) => id).filter((end) => !used.has(end));
  const last = ends.length > 1 ? add('Add', ends) : (ends[0] ?? '');
  const loss = add('CrossEntropyLoss', [last]);
  wires.push({ source: 'data', sourceHandle: 'y', target: loss, targetHandle: 'target' });
  const keys = new Map(made.map(({ id }) => [id, stream.next().value ?? 0]));
  return { ...rest, nodes: made.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0)), edges: wires };
});

test('any network without loops reads, and each of its layers comes after its inputs', () => {
  fc.assert(
    fc.property(forward, (document) => {
      const reading = readNetwork(document);
      expect(reading).toMatchObject({ ok: true });
      if (!reading.ok) return;
      const known = new Set([reading.spec.data.id]);
      for (const { id, inputs } of reading.spec.layers) {
        expect(inputs.filter((input) => !known.has(input))).toEqual([]);
        known.add(id);
      }
      expect(known.size).toBe(document.nodes.length - 1);
      expect(known).toContain(reading.spec.loss.input);
    }),
    { seed: 3, numRuns: 300 },
  );
});
