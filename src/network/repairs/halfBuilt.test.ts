/** Half-built networks: the first repair, again and again, gives the network that the person was building. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATASET_NAMES, dataFacts } from '../../datasets/datasets.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkNode, type NodeId } from '../document.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { chooseDataset } from '../edit/dataEdits.ts';
import { ACTIVATION_NAMES, type Kind } from '../kinds.ts';
import { printDocument } from '../notation.ts';
import { isWrong } from '../read/tally.ts';
import { problemsOf, type Repair } from './repair.ts';
import { repairOf } from './repairs.ts';

/** The first repair that is offered, as a person would find it from the top of the list. */
function offered(document: NetworkDocument): Repair | undefined {
  for (const problem of problemsOf(document)) {
    const repair = repairOf(document, problem);
    if (repair) return repair;
  }
  return undefined;
}

function finish(document: NetworkDocument): { readonly document: NetworkDocument; readonly story: readonly string[] } {
  const story: string[] = [];
  let now = document;
  for (let repair = offered(now); repair; repair = offered(now)) {
    story.push(repair.says);
    now = repair.document;
    if (story.length > 60) expect.fail(`no end: ${story.join(', ')}\n${printDocument(document)}`);
  }
  return { document: now, story };
}

const bending = fc.constantFrom(...ACTIVATION_NAMES.filter((kind) => kind !== 'Softmax'));
const hidden = fc.tuple(
  fc.option(fc.constantFrom(1, 8, 32, 128), { nil: undefined }),
  bending,
  fc.option(fc.constantFrom<Kind>('Dropout', 'Identity'), { nil: undefined }),
);

interface Plan {
  readonly name: (typeof DATASET_NAMES)[number];
  readonly hidden: readonly (readonly [number | undefined, Kind, Kind | undefined])[];
  /** Of the last Linear: none yet, as it came from the palette, or right. */
  readonly last: 'none' | 'untouched' | 'right';
  readonly forgetsFlatten: boolean;
  readonly lacks: readonly ('Dataset' | 'loss')[];
  /** Which of the wires are drawn. */
  readonly wires: readonly boolean[];
  readonly hasTarget: boolean;
  /** When the Dataset and the loss were made, among the layers. */
  readonly when: readonly [number, number];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  name: fc.constantFrom(...DATASET_NAMES),
  hidden: fc.array(hidden, { maxLength: 4 }),
  last: fc.constantFrom('none', 'untouched', 'right'),
  forgetsFlatten: fc.boolean(),
  lacks: fc.subarray(['Dataset', 'loss'] as const),
  wires: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  hasTarget: fc.boolean(),
  when: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })),
});

const linear = (id: string, out_features: number | undefined) =>
  makeNode('Linear', id, { x: 0, y: 0 }, out_features === undefined ? {} : { out_features });

/** The layers of a plan in their order. */
function layersOf({ name, hidden: blocks, last, forgetsFlatten }: Plan): NetworkNode[] {
  const { x, y } = dataFacts({ name });
  const at = { x: 0, y: 0 };
  const layers = blocks.flatMap(([width, activation, more], i) => [
    linear(`fc${i}`, width),
    makeNode(activation, `act${i}`, at),
    ...(more ? [makeNode(more, `more${i}`, at)] : []),
  ]);
  const right = y.type === 'classes' ? y.count : y.width;
  const end = last === 'none' ? [] : [linear('last', last === 'right' ? right : undefined)];
  return [...(x.length > 1 && !forgetsFlatten ? [makeNode('Flatten', 'flatten', at)] : []), ...layers, ...end];
}

/** What a person has drawn of a plan so far. */
function drawn(one: Plan): NetworkDocument {
  const layers = layersOf(one);
  const data = makeNode('Dataset', 'data', { x: 0, y: 0 });
  const loss = makeNode(dataFacts({ name: one.name }).y.type === 'classes' ? 'CrossEntropyLoss' : 'MSELoss', 'loss', { x: 0, y: 0 });
  const [hasData, hasLoss] = [!one.lacks.includes('Dataset'), !one.lacks.includes('loss')];
  const chain = [...(hasData ? [data] : []), ...layers, ...(hasLoss ? [loss] : [])];
  const edges = chain.slice(1).flatMap((node, i) => {
    const before = chain[i];
    const isImage = before?.kind === 'Dataset' && node.kind !== 'Flatten' && dataFacts({ name: one.name }).x.length > 1;
    return before && one.wires[i] && !isImage ? [makeEdge(before.id, before.kind === 'Dataset' ? 'x' : undefined, node.id, 'input')] : [];
  });
  const target = hasData && hasLoss && one.hasTarget ? [makeEdge('data', 'y', 'loss', 'target')] : [];
  const nodes: NetworkNode[] = [...layers];
  if (hasData) nodes.splice(one.when[0] % (nodes.length + 1), 0, data);
  if (hasLoss) nodes.splice(one.when[1] % (nodes.length + 1), 0, loss);
  const document = { ...EMPTY_DOCUMENT, nodes, edges: [...edges, ...target] };
  return hasData ? chooseDataset(document, 'data', one.name) : document;
}

/** The layers from the Dataset to the loss. */
function chainOf({ nodes, edges }: NetworkDocument): NetworkNode[] {
  const chain: NetworkNode[] = [];
  let at: NodeId | undefined = nodes.find(({ kind }) => kind.endsWith('Loss'))?.id;
  while (at !== undefined && chain.length <= nodes.length) {
    const id: NodeId = at;
    const node = nodes.find((one) => one.id === id);
    if (node) chain.unshift(node);
    at = edges.find(({ target, targetHandle }) => target === id && targetHandle === 'input')?.source;
  }
  return chain;
}

test('the first repair until none is left: it trains, with all layers in their order, and nothing between but what had to be', () => {
  let repairs = 0;
  fc.assert(
    fc.property(plan, (one) => {
      const before = drawn(one);
      const { document, story } = finish(before);
      repairs += story.length;
      expect(problemsOf(document)).toEqual([]);
      const mine = layersOf(one).map(({ id }) => id);
      const chain = chainOf(document);
      expect(chain.map(({ id }) => id).filter((id) => mine.includes(id))).toEqual(mine);
      expect(chain).toHaveLength(document.nodes.length);
      const added = chain.filter(({ id, kind }) => !mine.includes(id) && kind !== 'Dataset' && !kind.endsWith('Loss'));
      expect(added.filter(({ kind }) => kind !== 'Flatten' && kind !== 'Linear')).toEqual([]);
      expect(added.length).toBeLessThanOrEqual(2);
      expect(chain.map(({ kind }) => kind).join(' ')).not.toMatch(/Linear Linear (?!Soft|Drop|Linear|Identity)\w+ \w+Loss/);
    }),
    { seed: 12, numRuns: 1000 },
  );
  expect(repairs).toBeGreaterThan(1000);
}, 60_000);

test('as long as no wire is wrong, all of it is to do, each gap once', () => {
  fc.assert(
    fc.property(plan, (one) => {
      const document = drawn({ ...one, wires: one.wires.map(() => false), hasTarget: false });
      const problems = problemsOf(document);
      expect(problems.filter(isWrong)).toEqual([]);
      const nodes = problems.flatMap((problem) => ('node' in problem && problem.kind !== 'missingTarget' ? [problem.node] : []));
      expect(new Set(nodes).size).toBe(nodes.length);
    }),
    { seed: 13, numRuns: 300 },
  );
}, 60_000);

const row = (...kinds: Kind[]): NetworkDocument => ({
  ...EMPTY_DOCUMENT,
  nodes: kinds.map((kind, i) => makeNode(kind, kind === 'Dataset' ? 'data' : `n${i}`, { x: 0, y: 0 })),
});
const built = (document: NetworkDocument) =>
  chainOf(document)
    .map(({ kind }) => kind)
    .join(' ');

test('five nodes that were just dragged in: what is still to do, once, from the Dataset on', () => {
  const { document, story } = finish(row('Dataset', 'Linear', 'ReLU', 'Linear', 'CrossEntropyLoss'));
  expect(story).toEqual([
    'Wire x of data to n1, with a Flatten',
    'Wire n1 to n2',
    'Wire n2 to n3',
    'Wire n3 to n4',
    'Wire y of data to the target of n4',
    'Set out_features of n3 to 10',
  ]);
  expect(built(document)).toBe('Dataset Flatten Linear ReLU Linear CrossEntropyLoss');
});

test('an activation that was dragged in late goes between two Linears, not before the loss', () => {
  expect(built(finish(row('Dataset', 'Linear', 'Linear', 'CrossEntropyLoss', 'ReLU')).document)).toBe(
    'Dataset Flatten Linear ReLU Linear CrossEntropyLoss',
  );
  expect(built(finish(row('Linear', 'Linear', 'Linear', 'ReLU', 'Tanh')).document)).toBe(
    'Dataset Flatten Linear ReLU Linear Tanh Linear CrossEntropyLoss',
  );
});

test('a residual block of which only the way around is wired', () => {
  const block = row('Dataset', 'Flatten', 'Linear', 'ReLU', 'Linear', 'ReLU', 'Add', 'Linear', 'CrossEntropyLoss');
  const { document } = finish({ ...block, edges: [makeEdge('n3', undefined, 'n6', 'input')] });
  expect(problemsOf(document)).toEqual([]);
  expect(document.edges.filter(({ target }) => target === 'n6').map(({ source }) => source)).toEqual(['n3', 'n5']);
});
