/** Laws of editing: whatever is done in whatever order, the document stays sound, and a file gives it back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATASET_NAMES, takesNoise } from '../datasets/datasets.ts';
import { EMPTY_DOCUMENT, edgeId, type NetworkDocument, type NetworkEdge } from './document.ts';
import { addAfter, addAt } from './edit/addNode.ts';
import { makeEdge, sourceHandles, targetHandles } from './edit/connectionList.ts';
import { chooseDataset, setPoints } from './edit/dataEdits.ts';
import { connect } from './edit/drawWire.ts';
import { moveNodes, remove, renameNode, setParam, switchKind } from './edit/edits.ts';
import { readFile, writeFile } from './file/fileFormat.ts';
import { KIND_NAMES } from './kinds.ts';
import { network } from './notation.ts';
import { isNodeId } from './read/graph.ts';
import { explain, type Problem, problemNode } from './read/problems.ts';
import { readNetwork } from './read/readNetwork.ts';
import { isWrong } from './read/tally.ts';
import { OPTIMIZER_NAMES } from './training.ts';

type Edit = (document: NetworkDocument) => NetworkDocument;

const kind = fc.constantFrom(...KIND_NAMES);
/** Which node an edit is about: any of those that are there. */
const which = fc.nat({ max: 1000 });
const idAt = ({ nodes }: NetworkDocument, index: number): string => nodes[index % nodes.length]?.id ?? 'nobody';
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0); // JSON has no −0
const position = fc.record({ x: number, y: number });
const rows = fc.integer({ min: 0, max: 4 }).chain((count) => fc.tuple(table(count), table(count)));
const table = (count: number) =>
  fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: count, maxLength: count }));
const id = fc.constantFrom('constructor', '__proto__', 'toString', 'hidden', '_1', 'a'.repeat(40), 'class', 'fc1', '');

const wire = fc.tuple(which, fc.constantFrom(undefined, 'x', 'y'), which, fc.constantFrom('input', 'target'));
function wireOf(
  document: NetworkDocument,
  [from, sourceHandle, to, targetHandle]: readonly [number, string | undefined, number, string],
): NetworkEdge {
  const ends = { source: idAt(document, from), target: idAt(document, to), targetHandle };
  return (sourceHandle === undefined ? ends : { ...ends, sourceHandle }) as NetworkEdge;
}

const widths = fc.constantFrom(1, 10, 128);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(kind, which).map(
      ([k, at]): Edit =>
        (document) =>
          addAfter(document, k, idAt(document, at)).document,
    ),
  },
  fc.tuple(kind, position).map(
    ([k, at]): Edit =>
      (document) =>
        addAt(document, k, at).document,
  ),
  {
    weight: 3,
    arbitrary: wire.map(
      (ends): Edit =>
        (document) =>
          orSame(document, connect(document, wireOf(document, ends))),
    ),
  },
  which.map(
    (at): Edit =>
      (document) =>
        remove(document, new Set([idAt(document, at)])),
  ),
  which.map(
    (at): Edit =>
      (document) =>
        remove(document, new Set(), new Set(document.edges.filter((_, i, { length }) => i === at % length).map(edgeId))),
  ),
  fc.tuple(which, kind).map(
    ([at, k]): Edit =>
      (document) =>
        switchKind(document, idAt(document, at), k),
  ),
  fc.tuple(which, id).map(
    ([at, next]): Edit =>
      (document) =>
        orSame(document, renameNode(document, idAt(document, at), next)),
  ),
  fc.tuple(which, position).map(
    ([at, to]): Edit =>
      (document) =>
        moveNodes(document, new Map([[idAt(document, at), to]])),
  ),
  fc.tuple(which, widths).map(
    ([at, width]): Edit =>
      (document) =>
        onKind(document, at, 'Linear', 'out_features', width),
  ),
  fc.tuple(which, rows).map(
    ([at, [x, y]]): Edit =>
      (document) =>
        setPoints(chooseDataset(document, idAt(document, at), 'points'), idAt(document, at), { x, y }),
  ),
  fc.tuple(which, fc.constantFrom(...DATASET_NAMES)).map(
    ([at, name]): Edit =>
      (document) =>
        chooseDataset(document, idAt(document, at), name),
  ),
  fc.tuple(which, fc.double({ min: 0, max: 1000, noNaN: true })).map(
    ([at, noise]): Edit =>
      (document) => {
        const node = document.nodes[at % document.nodes.length];
        return node?.kind === 'Dataset' && takesNoise(node.params.name) ? setParam(document, node.id, 'noise', noise + 0) : document;
      },
  ),
  fc.string({ unit: 'binary' }).map(
    (name): Edit =>
      (document) => ({ ...document, name }),
  ),
  fc
    .record(
      {
        optimizer: fc.constantFrom(...OPTIMIZER_NAMES),
        momentum: fc.constantFrom(0, 0.9),
        nesterov: fc.boolean(),
        max_steps: fc.integer({ min: 1, max: 1e9 }),
        stop_loss: fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((loss) => loss + 0),
        patience: fc.integer({ min: 1, max: 1e9 }),
      },
      { requiredKeys: [] },
    )
    .map(
      (change): Edit =>
        (document) => ({ ...document, training: { ...document.training, ...change } }),
    ),
);

const orSame = (document: NetworkDocument, result: ReturnType<typeof connect>): NetworkDocument => (result.ok ? result.value : document);
function onKind(document: NetworkDocument, at: number, only: string, param: string, value: unknown): NetworkDocument {
  const node = document.nodes[at % document.nodes.length];
  return node?.kind === only ? setParam(document, node.id, param, value) : document;
}

const STARTS = [
  EMPTY_DOCUMENT,
  network('mnist > flatten > linear 10 > cross_entropy'),
  network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy'),
  network('sine 0.1 > linear 32 > tanh > linear 1 > mse'),
];

/** Documents that people could have drawn, from nothing or from a template. */
const drawnBy = (most: number) =>
  fc
    .tuple(fc.constantFrom(...STARTS), fc.array(edit, { maxLength: most }))
    .map(([start, edits]) => edits.reduce((document, next) => next(document), start));
const quick = drawnBy(25);
/** One in ten has as many nodes as a canvas can show. */
const drawn = fc.oneof({ weight: 9, arbitrary: quick }, { weight: 1, arbitrary: drawnBy(250) });
const RUNS = { seed: 7, numRuns: 300 };

test('ids stay unique and valid, whatever is done', () => {
  fc.assert(
    fc.property(drawn, ({ nodes }) => {
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      expect(nodes.filter(({ id }) => !isNodeId(id))).toEqual([]);
    }),
    RUNS,
  );
});

test('a file gives back the document that was written to it', () => {
  fc.assert(
    fc.property(drawn, (document) => {
      expect(readFile(writeFile(document))).toEqual({ ok: true, value: { document } });
    }),
    RUNS,
  );
});

test('a network trains or has a problem that is said in a sentence', () => {
  const seen = { trains: 0, not: 0 };
  fc.assert(
    fc.property(drawn, (document) => {
      const problems = problemsOf(document);
      seen[readNetwork(document).ok ? 'trains' : 'not']++;
      for (const problem of problems) expect(explain(problem, document)).toMatch(/^\S.*\.$/);
    }),
    RUNS,
  );
  expect(Math.min(seen.trains, seen.not)).toBeGreaterThan(20);
});

test('a wire that may be drawn makes no loop, no second input and no new problem at its target', () => {
  let allowed = 0;
  fc.assert(
    fc.property(quick, (document) => {
      const before = new Set(problemsOf(document).map((problem) => JSON.stringify(problem)));
      for (const edge of everyWire(document)) {
        const drawn = connect(document, edge);
        if (!drawn.ok) continue;
        allowed++;
        const made = problemsOf(drawn.value).filter((problem) => !before.has(JSON.stringify(problem)));
        const bad = made.filter((problem) => ['loop', 'doubleInput'].includes(problem.kind) || placeOf(problem) === edge.target);
        expect(bad.filter(isWrong)).toEqual([]); // there may be more to do: the first wire of an Add is half of what it needs
      }
    }),
    { seed: 11, numRuns: 200 },
  );
  expect(allowed).toBeGreaterThan(300);
});

/** Where a problem is. That the network ends too wide or too narrow for y is none of a wire, though it names the node that can be changed. */
const placeOf = (problem: Problem) => (problem.kind === 'lossWidth' ? undefined : problemNode(problem));

/** Every wire between two nodes of a document that leaves an output and enters an input. */
const everyWire = (document: NetworkDocument): NetworkEdge[] =>
  document.nodes.flatMap((from) =>
    document.nodes.flatMap((to) =>
      sourceHandles(from.kind).flatMap((sourceHandle) => targetHandles(to.kind).map((end) => makeEdge(from.id, sourceHandle, to.id, end))),
    ),
  );

function problemsOf(document: NetworkDocument): readonly Problem[] {
  const reading = readNetwork(document);
  return reading.ok ? [] : reading.problems;
}
