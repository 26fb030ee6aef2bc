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
    replace: '  Rprop: { lr: 0.01, fields: {} },\n  RMSprop: {',
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
    replace: '  halved: row({ defaults: {}, factor: () => 0.5 }),\n  constant: row(',
  },
  stop_step_loss: {
    path: 'network/stopping.ts',
    find: '  readonly patience?: number;',
    replace: '  readonly patience?: number;\n  readonly stop_step_loss?: number;',
  },
  pictureTikz: {
    path: 'stores/files/exporters.ts',
    find: '  saveMetrics: {',
    replace: '  pictureTikz: { keys: [], hasNetwork: false, make: trainedFile },\n  saveMetrics: {',
  },
  dropRate: {
    path: 'stores/laboratory/race/variations.ts',
    find: '  seed: {',
    replace:
      "  dropRate: { field: undefined, names: () => ['0'], first: () => ['0'], laneOf: (document) => document, words: (_, value) => String(value) },\n  seed: {",
  },
  gradNorm: {
    path: 'panels/runs/columns.ts',
    find: '  seed: {',
    replace: '  gradNorm: { value: ({ steps }) => steps, text: ({ steps }) => String(steps) },\n  seed: {',
  },
  welcome: { path: 'stores/view.ts', find: "  'commands',", replace: "  'welcome',\n  'commands'," },
};

let complaints: readonly Complaint[];
beforeAll(async () => {
  complaints = await complaintsAfter(Object.values(ROWS));
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
    "canvas/dialogs/kindItems.tsx
    canvas/palette/PaletteButton.tsx
    export/onnx/kindNodes.ts
    network/curves.ts
    network/hints/ranges.ts
    network/kinds.ts
    network/messages.ts
    network/pytorch/torchModules.ts
    network/read/memory.ts
    panels/glossary/words/kindWords.ts
    panels/inspector/NodeInspector.tsx
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
    network/messages.ts
    network/pytorch/torchModules.ts
    panels/beats/lossArithmetic.ts
    panels/inspector/NodeInspector.tsx
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
    "network/messages.ts
    network/rates.ts
    network/read/memory.ts
    panels/beats/updateArithmetic.ts
    panels/glossary/words/settingWords.ts
    panels/training/OptimizerDetails.tsx
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
    datasets/messages.ts
    export/picture/cardLines.ts
    locales/languages/de.ts
    panels/about/weightRows.ts
    panels/inspector/NodeInspector.tsx
    training/shared/messages.ts
    training/worker/data/loaders.ts
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
    network/lateMessages.ts
    network/messages.ts
    network/read/readTraining.ts
    network/stopWords.ts
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

test('a column of the table of runs', () => {
  expect(led('gradNorm')).toMatchInlineSnapshot(`
    "locales/languages/de.ts
    panels/runs/messages.ts"
  `);
});

test('a schedule', () => {
  expect(led('halved')).toMatchInlineSnapshot(`
    "export/pytorch/optimizer.ts
    network/lateMessages.ts
    network/messages.ts
    panels/glossary/words/settingWords.ts
    panels/training/ScheduleDetails.tsx
    panels/training/TrainingSettings.tsx
    training/worker/testing/randomRuns.ts"
  `);
});

test('what may differ in a race', () => {
  expect(led('dropRate')).toMatchInlineSnapshot(`
    "panels/laboratory/race/RaceSetup.tsx
    stores/laboratory/race/messages.ts"
  `);
});

test('an exporter', () => {
  expect(led('pictureTikz')).toMatchInlineSnapshot(`
    "panels/files/FileMenu.tsx
    stores/commands/messages.ts
    stores/files/lateMessages.ts
    stores/files/notDone.ts"
  `);
});

test('the house itself compiles: there are no other complaints', () => {
  const told = new Set(Object.keys(ROWS).flatMap((name) => led(name).split('\n')));
  expect(complaints.filter((one) => names(one).length === 0 && !told.has(one.file))).toEqual([]);
});
