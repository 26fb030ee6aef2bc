/** Who adds a row to the first table is led to all others by type errors: the lists that README's section “Rows” tells. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type Edit, type HouseCopy } from './tooling/testing/typeErrors.ts';

let house: HouseCopy;
beforeAll(async () => {
  house = await copyHouse();
}, 60_000);
afterAll(() => house.remove());

/** The first row of each kind of thing, and after it everything that a person is told of. */
const led = async (...edits: Edit[]) => (await house.complaints(edits)).join('\n');
const PATIENCE = 120_000;

test(
  'the house itself compiles',
  async () => {
    expect(await led()).toBe('');
  },
  PATIENCE,
);

test(
  'an activation',
  async () => {
    expect(
      await led({ path: 'network/kinds.ts', find: '    Softmax: object;', replace: '    Softmax: object;\n    Mish: object;' }),
    ).toMatchInlineSnapshot(`
    "network/curves.ts
    network/hints/ranges.ts
    network/kinds.ts
    network/pytorch/torchModules.ts
    network/read/memory.ts
    training/kernels/codes.ts
    training/kernels/plan/activationCodes.ts
    training/worker/tape/layers.ts
    training/worker/testing/oracle.ts"
  `);
  },
  PATIENCE,
);

test(
  'a loss',
  async () => {
    expect(
      await led({ path: 'network/kinds.ts', find: '    MSELoss: object;', replace: '    MSELoss: object;\n    PoissonNLLLoss: object;' }),
    ).toMatchInlineSnapshot(`
    "canvas/palette/Glyph.tsx
    network/kinds.ts
    network/lossValues.ts
    network/pytorch/torchModules.ts
    training/kernels/plan/lossCalls.ts
    training/worker/tape/losses.ts
    training/worker/testing/oracleLosses.ts"
  `);
  },
  PATIENCE,
);

test(
  'an optimizer',
  async () => {
    const row = "  Rprop: { says: 'Goes by the sign of the gradient.', lr: 0.01, fields: {} },\n  RMSprop: {";
    expect(await led({ path: 'network/training.ts', find: '  RMSprop: {', replace: row })).toMatchInlineSnapshot(`
    "network/rates.ts
    network/read/memory.ts
    stores/run/divergence.ts
    training/kernels/plan/updates.ts
    training/worker/tape/optimizer.ts
    training/worker/tape/optimizerRules.ts
    training/worker/testing/randomSettings.ts"
  `);
  },
  PATIENCE,
);

test(
  'a data set',
  async () => {
    expect(
      await led({ path: 'datasets/datasets.ts', find: "['mnist', 'points',", replace: "['mnist', 'moons', 'points'," }),
    ).toMatchInlineSnapshot(`
      "canvas/nodeWords.ts
      datasets/datasets.ts
      panels/inspector/NodeInspector.tsx
      training/worker/data/loaders.ts
      training/worker/data/shardedDigits.ts
      training/worker/inbox.ts"
    `);
  },
  PATIENCE,
);

test(
  'a live view',
  async () => {
    const field = '  readonly curve: FittedCurve;';
    expect(
      await led({ path: 'training/shared/views.ts', find: field, replace: `${field}\n  readonly embeddings: ByTensor<TensorSummary>;` }),
    ).toMatchInlineSnapshot(`
    "canvas/cards/viewPictures.tsx
    training/worker/views/views.ts"
  `);
  },
  PATIENCE,
);

test(
  'a dialog',
  async () => {
    expect(
      await led({
        path: 'stores/view.ts',
        find: "export type DialogName = 'commands'",
        replace: "export type DialogName = 'about' | 'commands'",
      }),
    ).toMatchInlineSnapshot(`"pages/dialogTable.tsx"`);
  },
  PATIENCE,
);

test(
  'an exporter and a schedule are one row each',
  async () => {
    const exporter =
      "  picture: { name: 'Picture (SVG)', says: 'The network as it is drawn.', label: 'Save a picture', keys: [], hasNetwork: false, failure: 'No picture', make: metricsFile },\n";
    const exporters: Edit = { path: 'stores/files/exporters.ts', find: '  saveMetrics: {', replace: `${exporter}  saveMetrics: {` };
    const schedules: Edit = { path: 'network/schedules.ts', find: '{ constant }', replace: '{ constant, halved: (lr: number) => lr / 2 }' };
    expect(await led(exporters, schedules)).toBe('');
  },
  PATIENCE,
);
