/** Laws of splicing and reconnecting: whatever network they are done to, its wires stay sound, and what is not asked for stays as it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, edgeId, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import { network } from '../notation.ts';
import { readGraph } from '../read/graph.ts';
import { orderNodes } from '../read/order.ts';
import { addAfter, addAt } from './addNode.ts';
import { makeEdge, sourceHandles, targetHandles } from './connectionList.ts';
import { connect, remove } from './edits.ts';
import { removeAndReconnect } from './reconnect.ts';
import { addOnWire, insertOnWire, reconnectWire } from './splice.ts';

const which = fc.nat({ max: 1000 });
const kind = fc.constantFrom(...KIND_NAMES, 'Add' as const, 'Linear' as const);
const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];
const orSame = (document: NetworkDocument, result: ReturnType<typeof connect>): NetworkDocument => (result.ok ? result.value : document);

/** A wire between any two nodes, from and to any of their handles. */
function anyWire({ nodes }: NetworkDocument, [from, to, ends]: readonly [number, number, number]): NetworkEdge | undefined {
  const [source, target] = [at(nodes, from), at(nodes, to)];
  const into = target && at(targetHandles(target.kind), ends);
  return source && target && into && makeEdge(source.id, at(sourceHandles(source.kind), ends), target.id, into);
}

const wire = fc.tuple(which, which, which);
const growth = fc.oneof(
  fc.tuple(kind, which).map(
    ([k, after]) =>
      (document: NetworkDocument) =>
        addAfter(document, k, at(document.nodes, after)?.id ?? '').document,
  ),
  fc.tuple(kind, which).map(
    ([k, x]) =>
      (document: NetworkDocument) =>
        addAt(document, k, { x: (x % 40) * 40, y: 600 }).document,
  ),
  wire.map((ends) => (document: NetworkDocument) => {
    const edge = anyWire(document, ends);
    return edge ? orSame(document, connect(document, edge)) : document;
  }),
);
const STARTS = [EMPTY_DOCUMENT, network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy')];
/** Networks that people could have drawn, one in ten a large one. */
const drawnBy = (most: number) =>
  fc
    .tuple(fc.constantFrom(...STARTS), fc.array(growth, { maxLength: most }))
    .map(([start, steps]) => steps.reduce((document, step) => step(document), start));
const drawn = fc.oneof({ weight: 9, arbitrary: drawnBy(20) }, { weight: 1, arbitrary: drawnBy(120) });
const RUNS = { seed: 5, numRuns: 400 };

/** What is wrong with a document's wires, as far as none of it could be drawn by hand. */
function unsound(document: NetworkDocument): string[] {
  const { graph, problems } = readGraph(document);
  const ids = document.edges.map(edgeId);
  const crowded = [...graph.inputs].filter(([id, wires]) => wires.length > 1 && KINDS[graph.nodes.get(id)?.kind ?? 'Add'].arity !== 'sum');
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice ${id}`),
    ...problems
      .filter((problem) => ['missingNode', 'noSuchHandle', 'fromLoss', 'intoData', 'targetNotY', 'yIntoInput'].includes(problem.kind))
      .map((problem) => problem.kind),
    ...orderNodes(graph).problems.map((problem) => problem.kind),
    ...crowded.map(([id]) => `two inputs ${id}`),
    ...[...graph.targets].filter(([, wires]) => wires.length > 1).map(([id]) => `two targets ${id}`),
  ];
}

/** The wires of `before` that are in `after`, in either's order. */
const kept = (before: NetworkDocument, after: NetworkDocument) => {
  const [was, is] = [before.edges.map(edgeId), after.edges.map(edgeId)];
  return { was: was.filter((id) => is.includes(id)), is: is.filter((id) => was.includes(id)) };
};

test('removing and reconnecting leaves sound wires, all that a plain removal leaves, in order, and ends that were there', () => {
  let joined = 0;
  fc.assert(
    fc.property(drawn, fc.array(which, { maxLength: 6 }), fc.array(which, { maxLength: 2 }), (document, some, wires) => {
      const nodes = new Set(some.flatMap((index) => at(document.nodes, index)?.id ?? []));
      const edges = new Set(wires.flatMap((index) => [at(document.edges, index)].flatMap((edge) => (edge ? edgeId(edge) : []))));
      const [reconnected, plain] = [removeAndReconnect(document, nodes, edges), remove(document, nodes, edges)];
      expect(unsound(reconnected)).toEqual([]);
      expect(reconnected.nodes).toEqual(plain.nodes);
      const { was, is } = kept(plain, reconnected);
      expect(was).toEqual(plain.edges.map(edgeId));
      expect(is).toEqual(was);
      joined += reconnected.edges.length - plain.edges.length;
    }),
    RUNS,
  );
  expect(joined).toBeGreaterThan(100);
});

test('removing nothing is the very same document, and a wire alone is removed and no more', () => {
  fc.assert(
    fc.property(drawn, which, (document, index) => {
      expect(removeAndReconnect(document, new Set())).toBe(document);
      const edges = new Set([at(document.edges, index)].flatMap((edge) => (edge ? edgeId(edge) : [])));
      expect(removeAndReconnect(document, new Set(), edges)).toEqual(remove(document, new Set(), edges));
    }),
    RUNS,
  );
});

test('a node put into a wire and removed again leaves the wires as they were', () => {
  const seen = { put: 0, not: 0 };
  fc.assert(
    fc.property(drawn, kind, which, (document, k, index) => {
      const edge = at(document.edges, index);
      if (!edge) return;
      const { document: added, id, note } = addOnWire(document, k, edge);
      seen[note ? 'not' : 'put']++;
      expect(unsound(added)).toEqual([]);
      if (note) expect(added.edges).toEqual(document.edges);
      expect(removeAndReconnect(added, new Set([id])).edges).toEqual(document.edges);
    }),
    RUNS,
  );
  expect(Math.min(seen.put, seen.not)).toBeGreaterThan(50);
});

test('a node that stands alone is put into a wire as a new one is', () => {
  fc.assert(
    fc.property(drawn, kind, which, (document, k, index) => {
      const edge = at(document.edges, index);
      if (!edge) return;
      const alone = addAt(document, k, { x: -5000, y: 0 });
      const [mine, fresh] = [insertOnWire(alone.document, edge, alone.id), addOnWire(document, k, edge)];
      expect(mine.ok).toBe(fresh.note === undefined);
      if (mine.ok) expect(mine.value.edges).toEqual(fresh.document.edges);
    }),
    RUNS,
  );
});

test('a moved end changes one wire, or nothing', () => {
  const seen = { moved: 0, not: 0 };
  fc.assert(
    fc.property(drawn, which, wire, (document, index, ends) => {
      const [edge, next] = [at(document.edges, index), anyWire(document, ends)];
      if (!edge || !next) return;
      const moved = reconnectWire(document, edge, next);
      seen[moved.ok ? 'moved' : 'not']++;
      if (!moved.ok) return;
      expect(unsound(moved.value)).toEqual([]);
      expect(moved.value.edges.filter((other, i) => other !== document.edges[i]).length).toBeLessThan(2);
      expect(moved.value.edges).toHaveLength(document.edges.length);
    }),
    RUNS,
  );
  expect(Math.min(seen.moved, seen.not)).toBeGreaterThan(30);
});
