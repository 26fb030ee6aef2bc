/** Runs, exported as scripts and notebooks and taken again by a real PyTorch: the same losses. Where none is installed, this says so and is skipped. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Table } from '../../datasets/table/table.ts';
import { mnistFile, placeFewDigits } from '../../datasets/testing/mnistFiles.ts';
import { writeNotebook } from '../../export/notebook/notebook.ts';
import type { ScriptForm } from '../../export/pytorch/forms.ts';
import { writeScript } from '../../export/pytorch/script.ts';
import { newRun, type RecordedRun } from '../../export/recordedRun.ts';
import { STREAMS_VERSION, type StreamsVersion } from '../../lib/random.ts';
import { internal } from '../../lib/result.ts';
import { howMany } from '../../lib/testing/howMany.ts';
import { type Answer, pythonWith, runScripts, startPython, torch, withTorch } from '../../lib/testing/python.ts';
import { makeNode, type NetworkDocument } from '../../network/document.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { network } from '../../network/notation.ts';
import { SCHEDULE_NAMES } from '../../network/schedules.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../network/training.ts';
import { pointsSource } from './data/pointsSource.ts';
import type { SampleSource } from './data/source.ts';
import { createSolo, curveOf, planOf, specOf, startCpuEngine } from './testing/harness.ts';
import { drawRun, type RandomRun } from './testing/randomRuns.ts';
import { farthest, readDigits } from './testing/traces.ts';
import { createWorst } from './testing/worst.ts';

/** The page itself does a hundred (`e2e/exportedRuns.spec.ts`): these are changed by hands in more ways, and say where it errs. */
const COUNT = howMany(6, 100);
/** `TRACES_SEED=7 npx vitest run src/training/worker/exportedRuns.test.ts` draws others. */
const SEED = Number(process.env.TRACES_SEED ?? 1);

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 }); // the cpu engine is slow, and machines may be busy

const readAll = (): SampleSource => readDigits((file) => readFileSync(mnistFile(file)));

const tableRun = (line: string, table: Table): RandomRun => {
  const drawn = network(`points > ${line}`);
  const nodes = drawn.nodes.map((node) =>
    node.kind === 'Dataset' ? makeNode('Dataset', node.id, node.position, { name: 'table', table }) : node,
  );
  return unchanged({ ...drawn, nodes, training: { ...drawn.training, batch_size: 16, lr: 0.05 } }, 30);
};

/** A network that no hand changes while it trains. */
const unchanged = (document: NetworkDocument, steps: number): RandomRun => ({
  document,
  spec: specOf(document),
  hands: new Map(),
  steps,
});

/** Rows of one's own, standardized, some kept for testing: classes, or two numbers. */
function tableRuns(): readonly RandomRun[] {
  const x = Array.from({ length: 60 }, (_, i) => [100 + 7 * Math.sin(i), 0.001 * i, (i % 5) - 2]);
  const common = { file: 'own.csv', x_names: ['a', 'b', 'c'], x, test: 10 };
  const kinds = { y_names: ['kind'], y: x.map((_, i) => [(i * i) % 3]), classes: ['p', 'q', 'r'] };
  const numbers = { y_names: ['u', 'v'], y: x.map(([a = 0, b = 0, c = 0]) => [a * c, b - c]) };
  return [
    tableRun('linear 8 > tanh > linear 3 > cross_entropy', { ...common, ...kinds, standardize: { x: true, y: false } }),
    tableRun('linear 8 > gelu > linear 2 > mse', { ...common, ...numbers, standardize: { x: true, y: true } }),
  ];
}

/**
 * Takes the run as the page does, step by step, and records it as the page does.
 * @param streams that of an older visit, where the run began in one: it keeps the order of its samples
 */
async function record(
  { document, spec, parameters, hands, steps }: RandomRun,
  digits: SampleSource,
  streams: StreamsVersion = STREAMS_VERSION,
): Promise<RecordedRun> {
  const train = spec.data.params.name === 'mnist' ? digits : pointsSource(spec.data.params);
  const solo = createSolo({ ...planOf(document, document.training), streams, ...(parameters ? { parameters } : {}) }, { train });
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
    name: document.name,
    spec,
    settings: document.training,
    streams,
    ...(parameters ? { parameters } : {}),
    lrs: Float32Array.from(lrs),
    losses: Float32Array.from(losses),
    changes,
  };
}

const askTorch = (sources: readonly string[]): readonly Answer[] =>
  runScripts(
    sources.map((source) => ({ source, argv: [] })),
    folder,
  );

function sourceOf(run: RecordedRun, form: ScriptForm = 'run'): string {
  const script = writeScript(run, form, 'random.py');
  return script.ok ? script.value.text : internal(script.reason);
}

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  if (torch) await startCpuEngine();
  mkdirSync(join(folder, 'data'));
  placeFewDigits(join(folder, 'data'));
});

test('a hundred random runs are of all kinds, losses, optimizers and schedules', () => {
  const names = Array.from({ length: 100 }, (_, i) => drawRun(i)).flatMap(({ document: { nodes, training } }) => [
    training.optimizer,
    training.schedule ?? 'constant',
    ...nodes.map(({ kind }) => kind),
  ]);
  expect(names).toEqual(expect.arrayContaining([...KIND_NAMES, ...OPTIMIZER_NAMES, ...SCHEDULE_NAMES]));
});

test.skipIf(!torch)(
  withTorch(`${COUNT} random networks and two tables, exported as this run, have the page’s losses in PyTorch`),
  async () => {
    const digits = readAll();
    const drawn = [...Array.from({ length: COUNT }, (_, i) => drawRun(i, SEED)), ...tableRuns()];
    const runs: RecordedRun[] = [];
    for (const [i, one] of drawn.entries()) runs.push(await record(one, digits, i % 4 === 0 ? 1 : STREAMS_VERSION));
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
  },
);

test.skipIf(!torch)(withTorch('plain scripts of random networks train to their end'), () => {
  const runs = Array.from({ length: 30 }, (_, i) => drawRun(100 + i, SEED)).map(({ document, spec, parameters }): RecordedRun => {
    const ended: TrainingSettings = { ...document.training, max_steps: 10, stop_seconds: 1000, stop_loss: -1e9, patience: 1000 };
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

const jupyter = torch && pythonWith('torch', 'nbconvert', 'ipykernel');
/** Each starts a kernel, which takes seconds. */
const SOME = ['A curve', 'MNIST, residual block'];
const STEPS = 30;

test.skipIf(!jupyter)(
  jupyter ? 'notebooks of the templates run, and find the page’s losses' : 'notebooks run (skipped: no nbconvert with PyTorch here)',
  async () => {
    const digits = readAll();
    const documents = TEMPLATES.map(({ document }) => document);
    const chosen = documents.filter(({ nodes, name }) => nodes.length > 0 && (howMany(0, 1) > 0 || SOME.includes(name)));
    const files: string[] = [];
    for (const [i, document] of chosen.entries()) {
      const notebook = writeNotebook(await record(unchanged(document, STEPS), digits));
      const file = `${i}.ipynb`;
      writeFileSync(join(folder, file), notebook.ok ? notebook.value : internal(notebook.reason));
      files.push(file);
    }
    expect(files.length).toBeGreaterThanOrEqual(SOME.length);
    const convert = ['-m', 'nbconvert', '--to', 'notebook', '--execute', '--output-dir', 'done', ...files];
    const { status, stderr } = startPython(jupyter, convert, { cwd: folder });
    expect(status, stderr).toBe(0);
    for (const file of files) expect(readFileSync(join(folder, 'done', file), 'utf8')).toContain(`${STEPS} losses, the farthest`);
  },
);
