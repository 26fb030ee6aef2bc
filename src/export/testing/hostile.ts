/** For tests only: networks whose names, ids and texts try to get out of where they are written. */
import fc from 'fast-check';
import type { Table } from '../../datasets/table/table.ts';
import { internal } from '../../lib/result.ts';
import { makeNode, type NetworkDocument, type NetworkNode } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { newRun, type RecordedRun } from '../recordedRun.ts';

/** Ends of texts and lines in Python, JSON, Markdown and HTML, and letters that are more than they look. */
const NASTY = [
  '"""',
  "'''",
  '"',
  "'",
  '\\',
  '\\"',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\0',
  '\x1a',
  '\f',
  '\t',
  '#',
  '{',
  '}',
  '{0}',
  '%s',
  '$(id)',
  '`',
  '<script>',
  '</script>',
  '<!--',
  '](javascript:alert(1))',
  '\ud800',
  '\udfff',
  '\u202e',
  '\ufeff',
  '𝕏',
  'é',
  '日本',
  '\\N{DASH}',
  '\\x41',
  '\\u0041',
  '\nimport os\nos.system("id")\n',
  '"""\nimport os\n"""',
  '"); import os; (("',
  'a'.repeat(300),
  '=cmd|calc!A1',
];

const nastyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** Ids that the page takes and that mean something else in Python or in PyTorch. */
const NASTY_IDS = (
  'train training forward type half cuda parameters state_dict self x nn torch OrderedDict super __fc __init__ __class__ __dict__ __proto__ ' +
  'constructor toString _ __ _x _modules append pop net step batch losses print len range list SEED STEPS Stream Network Dropout criterion ' +
  `optimizer match case train_ x_ x__ mx m_x add_module compile ${'a'.repeat(40)} T_destination`
).split(' ');

const number = fc.oneof(fc.double({ noNaN: true, min: -3e38, max: 3e38 }), fc.constantFrom(0, -0, 3e38, -3e38, 5e-324, 1e21, 1e-7));

export interface Hostile {
  readonly run: RecordedRun;
  /** The same with other texts and numbers, and the same ids. */
  readonly tame: RecordedRun;
  /** With other ids, too. */
  readonly named: RecordedRun;
  readonly file: string;
}

interface Texts {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly classes: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

const SHAPES = [
  'table > linear 3 > relu > linear 2 > cross_entropy',
  'table > linear 3 >> dropout > linear 3 > add fc1 >> linear 2 > cross_entropy',
  'points > linear 2 > tanh > linear 1 > mse',
  'points > linear 2 >> linear 2 > add fc1 > dropout >> linear 1 > custom abs(y_pred - y_true)',
] as const;

/** A network of two numbers in and one out, or two classes. */
function documentOf(shape: string, { name, columns, classes, file, rows }: Texts): NetworkDocument {
  const drawn = network(shape.replace('table', 'line').replace('points', 'line'), name);
  const table: Table = {
    file,
    x_names: columns,
    y_names: ['y'],
    x: rows,
    y: rows.map((_, i) => [i % 2]),
    classes,
    test: 2,
    standardize: { x: false, y: false },
  };
  const params = shape.startsWith('table') ? { name: 'table', table } : { name: 'points', x: rows, y: rows.map(([first = 0]) => [first]) };
  const training = { ...drawn.training, batch_size: 2, epochs: 2 };
  const nodes = drawn.nodes.map(
    (node): NetworkNode => (node.kind === 'Dataset' ? makeNode('Dataset', node.id, node.position, params) : node),
  );
  return { ...drawn, nodes, training };
}

function withIds(document: NetworkDocument, ids: readonly string[]): NetworkDocument {
  const names = new Map(document.nodes.map(({ id }, i) => [id, ids[i] ?? id]));
  const of = (id: string) => names.get(id) ?? id;
  return {
    ...document,
    nodes: document.nodes.map((node) => ({ ...node, id: of(node.id) })),
    edges: document.edges.map((edge) => ({ ...edge, source: of(edge.source), target: of(edge.target) })),
  };
}

function runOf(document: NetworkDocument): RecordedRun {
  const reading = readNetwork(document);
  return reading.ok
    ? newRun({ name: document.name, spec: reading.spec, settings: document.training })
    : internal(JSON.stringify(reading.problems));
}

const TAME: Texts = {
  name: 'tame',
  file: 'tame.py',
  columns: ['a', 'b'],
  classes: ['c', 'd'],
  rows: [1, 2, 3, 4, 5, 6].map((n) => [n, n]),
};

/** Each shape as the page itself names its nodes. */
const NAMED = new Map(SHAPES.map((shape) => [shape, runOf(documentOf(shape, TAME))]));

const texts: fc.Arbitrary<Texts> = fc.record({
  name: nastyText,
  file: nastyText,
  columns: fc.tuple(nastyText, nastyText),
  classes: fc.tuple(nastyText, nastyText),
  rows: fc.array(fc.tuple(number, number), { minLength: 6, maxLength: 6 }),
});

export const hostile: fc.Arbitrary<Hostile> = fc
  .tuple(fc.constantFrom(...SHAPES), texts, fc.shuffledSubarray(NASTY_IDS, { minLength: 10, maxLength: 10 }))
  .map(([shape, nasty, ids]) => ({
    run: runOf(withIds(documentOf(shape, nasty), ids)),
    tame: runOf(withIds(documentOf(shape, TAME), ids)),
    named: NAMED.get(shape) ?? internal(shape),
    file: nasty.file,
  }));
