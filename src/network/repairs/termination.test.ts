/** Repairing any graph comes to an end: thousands that nobody drew, and networks that were damaged. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATASET_NAMES } from '../../datasets/datasets.ts';
import { howMany } from '../../lib/testing/howMany.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../document.ts';
import { setParam, switchKind } from '../edit/edits.ts';
import { KIND_NAMES, type Kind } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { explain } from '../read/problems.ts';
import { problemsOf, type Repair } from './repair.ts';
import { repairOf } from './repairs.ts';

const WHOLE = [
  'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy',
  'mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy',
  'line > linear 1 > mse',
  'abs > linear 4 > relu > linear 1 > l1',
].map((line) => network(line));

/** The first repair that is offered, as a person would find it from the top of the list. */
function offered(document: NetworkDocument): Repair | undefined {
  for (const problem of problemsOf(document)) {
    const repair = repairOf(document, problem);
    if (repair) return repair;
  }
  return undefined;
}

/** A graph that nobody drew: few ids, so that wires often meet a node, and now and then a loop, a double or a ghost. */
const IDS = ['data', 'fc1', 'fc2', 'act1', 'act2', 'add1', 'loss', 'n1', 'n2'] as const;
const id = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...IDS) },
  { weight: 1, arbitrary: fc.constantFrom('ghost', 'class', 'a b', '__proto__') },
);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(1, 10, 64, 784) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(0, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '10', null, [], [[1], [2, 3]]) },
);
const params: Record<'Linear' | 'Dataset' | 'other', fc.Arbitrary<object>> = {
  Linear: fc.record({ out_features: value }),
  Dataset: fc.oneof(
    fc.record({ name: fc.constantFrom(...DATASET_NAMES) }),
    fc.record(
      {
        name: fc.constantFrom('points', 'line', 'nothing'),
        noise: value,
        x: fc.constantFrom([], [[1], [2]], [[1, 2]], 7),
        y: fc.constantFrom([], [[1], [2]], [[1, 2]]),
      },
      { requiredKeys: ['name'] },
    ),
  ),
  other: fc.dictionary(fc.constantFrom('p', 'alpha', 'beta'), value, { maxKeys: 1 }),
};
const likely: readonly Kind[] = ['Dataset', 'Linear', 'Linear', 'Flatten', 'ReLU', 'Add', 'CrossEntropyLoss', 'MSELoss'];
const node = fc
  .tuple(id, fc.constantFrom(...likely, ...likely, ...KIND_NAMES), fc.nat({ max: 800 }), fc.nat({ max: 400 }))
  .chain(([name, kind, x, y]) =>
    params[kind === 'Linear' || kind === 'Dataset' ? kind : 'other'].map((given) => makeNode(kind, name, { x, y }, given)),
  );
const edge = fc.record({
  source: id,
  sourceHandle: fc.constantFrom(undefined, 'x', 'y'),
  target: id,
  targetHandle: fc.constantFrom('input', 'input', 'target'),
});
/** Wires between nodes that are there, with the handles that their kinds have: most of a drawing, and what makes problems deep ones. */
const plain = fc.tuple(fc.nat(), fc.nat());
const graph = fc
  .record({ nodes: fc.array(node, { maxLength: 8 }), plain: fc.array(plain, { maxLength: 8 }), wild: fc.array(edge, { maxLength: 3 }) })
  .map(({ nodes, plain: pairs, wild }): NetworkDocument => {
    const wires = pairs.flatMap(([from, to]) => plainWire(nodes[from % nodes.length], nodes[to % nodes.length]) ?? []);
    return { ...EMPTY_DOCUMENT, nodes, edges: [...wires, ...wild.map(withoutEmpty)] };
  });
function plainWire(from: NetworkNode | undefined, to: NetworkNode | undefined): NetworkEdge | undefined {
  if (!from || !to || from === to || to.kind === 'Dataset') return undefined;
  const source = { source: from.id, ...(from.kind === 'Dataset' ? ({ sourceHandle: to.kind.endsWith('Loss') ? 'y' : 'x' } as const) : {}) };
  return { ...source, target: to.id, targetHandle: from.kind === 'Dataset' && to.kind.endsWith('Loss') ? 'target' : 'input' };
}
const withoutEmpty = ({ sourceHandle, ...wire }: { sourceHandle: unknown }): NetworkEdge =>
  ({ ...wire, ...(sourceHandle === undefined ? {} : { sourceHandle }) }) as NetworkEdge;

/** A network that trains, with wires cut and drawn, a kind swapped and a number changed. */
const damaged = fc
  .record({
    whole: fc.constantFrom(...WHOLE),
    cuts: fc.array(fc.nat({ max: 40 }), { maxLength: 2 }),
    plain: fc.array(plain, { maxLength: 2 }),
    swaps: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...KIND_NAMES)), { maxLength: 1 }),
    widths: fc.array(fc.tuple(fc.nat(), value), { maxLength: 1 }),
  })
  .map(({ whole, cuts, plain: pairs, swaps, widths }): NetworkDocument => {
    const at = (index: number) => whole.nodes[index % whole.nodes.length];
    const wires = pairs.flatMap(([from, to]) => plainWire(at(from), at(to)) ?? []);
    const wired = { ...whole, edges: [...whole.edges.filter((_, i) => !cuts.includes(i)), ...wires] };
    const swapped = swaps.reduce<NetworkDocument>((document, [index, kind]) => switchKind(document, at(index)?.id ?? '', kind), wired);
    return widths.reduce<NetworkDocument>(
      (document, [index, width]) => setParam(document, at(index)?.id ?? '', 'out_features', width),
      swapped,
    );
  });

/** Clicks after which repairing must have ended; a graph of 8 nodes and 11 wires has no more to repair. */
const MOST_CLICKS = 80;

const GRAPHS = howMany(2000, 10_000);

test(`${GRAPHS} graphs are read; what does not train names a node, and repairing it ends`, () => {
  const seen = { trains: 0, repaired: 0, left: 0 };
  fc.assert(
    fc.property(fc.oneof(graph, damaged), (document) => {
      const problems = problemsOf(document);
      if (problems.length === 0) {
        seen.trains++;
        return;
      }
      const names = [...document.nodes.map((one) => one.id), ...document.edges.map(({ source }) => source)];
      const sentences = problems.map((problem) => explain(problem, document));
      if (names.length > 0) expect(sentences.filter((sentence) => names.some((name) => sentence.includes(name)))).not.toEqual([]);
      let now = document;
      let clicks = 0;
      for (let repair = offered(now); repair; repair = offered(now)) {
        now = repair.document;
        clicks++;
        if (clicks > MOST_CLICKS) expect.fail(`no end after ${clicks} clicks: ${printDocument(document)}`);
      }
      const isDone = problemsOf(now).length === 0;
      if (isDone) seen.repaired++;
      else seen.left++;
    }),
    { seed: 11, numRuns: GRAPHS },
  );
  expect(Math.min(seen.trains, seen.repaired, seen.left)).toBeGreaterThan(GRAPHS / 10);
}, 60_000);
