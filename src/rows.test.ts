/**
 * Who adds a row to the first table is led to all others by type errors: the lists that README's section “Rows” tells. All rows are added at
 * once, since each complaint names the one that it lacks: the house is compiled once.
 */
import { beforeAll, expect, test } from 'vitest';
import { type Complaint, complaintsAfter, type Edit } from './tooling/testing/typeErrors.ts';

/** The first row of each kind of thing, by its name. */
const ROWS: Readonly<Record<string, Edit>> = {
  Mish: { path: 'network/kinds.ts', find: '    Softmax: object;', replace: '    Softmax: object;\n    Mish: object;' },
  PoissonNLLLoss: { path: 'network/kinds.ts', find: '    MSELoss: object;', replace: '    MSELoss: object;\n    PoissonNLLLoss: object;' },
  sinh: { path: 'network/formula/operations.ts', find: '  tanh: unary(', replace: '  sinh: unary(Math.sinh),\n  tanh: unary(' },
  Rprop: {
    path: 'network/training.ts',
    find: '  RMSprop: {',
    replace: "  Rprop: { says: 'Goes by the sign of the gradient.', lr: 0.01, fields: {} },\n  RMSprop: {",
  },
  moons: { path: 'datasets/datasets.ts', find: "['mnist', 'points',", replace: "['mnist', 'moons', 'points'," },
  embeddings: {
    path: 'training/shared/views.ts',
    find: '  readonly curve: FittedCurve;',
    replace: '  readonly curve: FittedCurve;\n  readonly embeddings: ByTensor<TensorSummary>;',
  },
  halved: {
    path: 'network/schedules.ts',
    find: '  constant: row(',
    replace: "  halved: row({ label: 'halved', says: '', defaults: {}, factor: () => 0.5 }),\n  constant: row(",
  },
  stop_step_loss: {
    path: 'network/stopping.ts',
    find: '  readonly patience?: number;',
    replace: '  readonly patience?: number;\n  readonly stop_step_loss?: number;',
  },
  welcome: { path: 'stores/view.ts', find: "  | 'commands'", replace: "  | 'welcome'\n  | 'commands'" },
};

/** Rows of tables that are alone. */
const SINGLE: readonly Edit[] = [
  {
    path: 'stores/files/exporters.ts',
    find: '  saveMetrics: {',
    replace:
      "  picture: { name: 'Picture (SVG)', says: 'The network as it is drawn.', label: 'Save a picture', keys: [], hasNetwork: false, failure: 'No picture', make: trainedFile },\n  saveMetrics: {",
  },
  {
    path: 'panels/runs/columns.ts',
    find: '  seed: {',
    replace: "  accuracy: { title: 'Accuracy', value: ({ accuracy }) => accuracy, text: ({ accuracy }) => String(accuracy) },\n  seed: {",
  },
  {
    path: 'stores/laboratory/race/variations.ts',
    find: '  seed: {',
    replace:
      "  shuffle: { label: 'Shuffling', says: '', field: undefined, names: () => ['yes', 'no'], first: () => ['yes', 'no'], laneOf: (document, value) => withTraining(document, { shuffle: value === 'yes' }), words: (_, value) => String(value) },\n  seed: {",
  },
];

let complaints: readonly Complaint[];
beforeAll(async () => {
  complaints = await complaintsAfter([...Object.values(ROWS), ...SINGLE]);
}, 120_000);

/** The rows that a complaint is about; where it lists what is missing, no others. */
function names({ text }: Complaint): readonly string[] {
  const [, missing = text] = /missing the following properties from type '.*': (.*)/.exec(text) ?? [];
  return Object.keys(ROWS).filter((name) => new RegExp(`\\b${name}\\b`).test(missing));
}

/** Every file that is complained of for want of this row. */
const led = (name: string) => [...new Set(complaints.filter((one) => names(one).includes(name)).map(({ file }) => file))].sort().join('\n');

test('an activation', () => {
  expect(led('Mish')).toMatchInlineSnapshot(`
    "export/onnx/kindNodes.ts
    network/curves.ts
    network/hints/ranges.ts
    network/kinds.ts
    network/pytorch/torchModules.ts
    network/read/memory.ts
    training/kernels/codes.ts
    training/kernels/plan/activationCodes.ts
    training/worker/tape/layers.ts
    training/worker/testing/oracle.ts"
  `);
});

test('a loss', () => {
  expect(led('PoissonNLLLoss')).toMatchInlineSnapshot(`
    "network/curves.ts
    network/kinds.ts
    network/lossValues.ts
    network/pytorch/torchModules.ts
    panels/beats/lossArithmetic.ts
    training/kernels/plan/lossCalls.ts
    training/worker/tape/losses.ts
    training/worker/testing/oracleLosses.ts"
  `);
});

test('an operation of formulas', () => {
  expect(led('sinh')).toMatchInlineSnapshot(`
    "network/formula/gradients.ts
    training/kernels/codes.ts
    training/worker/tape/formulas.ts"
  `);
});

test('an optimizer', () => {
  expect(led('Rprop')).toMatchInlineSnapshot(`
    "network/rates.ts
    network/read/memory.ts
    panels/beats/updateArithmetic.ts
    stores/run/divergence.ts
    training/kernels/plan/updates.ts
    training/worker/tape/optimizer.ts
    training/worker/tape/optimizerRules.ts
    training/worker/testing/randomSettings.ts"
  `);
});

test('a data set', () => {
  expect(led('moons')).toMatchInlineSnapshot(`
    "datasets/datasets.ts
    export/picture/cardLines.ts
    network/drawing/words.ts
    panels/inspector/NodeInspector.tsx
    training/worker/data/loaders.ts
    training/worker/data/shardedDigits.ts
    training/worker/inbox.ts"
  `);
});

test('a live view', () => {
  expect(led('embeddings')).toMatchInlineSnapshot(`
    "canvas/cards/viewPictures.tsx
    training/worker/views/views.ts"
  `);
});

test('what training may stop at', () => {
  expect(led('stop_step_loss')).toMatchInlineSnapshot(`
    "export/pytorch/stops.ts
    network/read/readTraining.ts
    network/stopping.ts
    panels/glossary/words/settingWords.ts
    panels/training/StopDetails.tsx
    training/worker/runEnd.ts
    training/worker/stopWatch.ts"
  `);
});

test('a dialog', () => {
  expect(led('welcome')).toMatchInlineSnapshot(`"pages/dialogTable.tsx"`);
});

test('a schedule', () => {
  expect(led('halved')).toMatchInlineSnapshot(`
    "export/pytorch/optimizer.ts
    training/worker/testing/randomRuns.ts"
  `);
});

test('an exporter is one row, and the house itself compiles: there are no other complaints', () => {
  const told = new Set(Object.keys(ROWS).flatMap((name) => led(name).split('\n')));
  expect(complaints.filter((one) => names(one).length === 0 && !told.has(one.file))).toEqual([]);
});
