/** What is sent before a run rests and before a checkpoint: the figures of every test up to there, whenever it is paused. */
import { beforeAll, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { digitSource, emptyDigits } from './data/digits.ts';
import type { RunEvent } from './events.ts';
import { createRun, type Run } from './run.ts';
import { planOf, startCpuEngine } from './testing/harness.ts';
import { fillWithNoise, noiseDigits } from './testing/noiseDigits.ts';
import { isTestDue } from './testRun.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy
beforeAll(startCpuEngine);

const STEPS_PER_EPOCH = 4;
const plan = planOf(network('mnist > flatten > linear 10 > cross_entropy'), { batch_size: 16, max_steps: 2 * STEPS_PER_EPOCH });
/** A test takes three pieces. */
const samples = { train: noiseDigits(16 * STEPS_PER_EPOCH), test: noiseDigits(2500) };

/** A run on a clock of which each look is so many ms after the last one, and what it sends. */
function start(tick: number): { run: Run; events: RunEvent[] } {
  const events: RunEvent[] = [];
  let clock = 0;
  return { events, run: createRun({ plan, samples, emit: (event) => void events.push(event), now: () => (clock += tick) }) };
}

const phaseIn = (events: readonly RunEvent[]) => events.findLast((event) => event.type === 'phase')?.phase;
const until = (fits: () => boolean) => vi.waitUntil(fits, { timeout: 50_000, interval: 1 });

/** What lacks in the events before a moment at which `step` steps were taken. */
function lacking(before: readonly RunEvent[], step: number): string[] {
  const metrics = before.filter((event) => event.type === 'metrics').map((event) => event.metrics);
  const losses = metrics.reduce((sum, one) => sum + one.losses.length, 0);
  const tested = metrics.flatMap(({ tests }) => tests.map((one) => one.step));
  const due = Array.from({ length: step }, (_, i) => i + 1).filter((one) => isTestDue(one, STEPS_PER_EPOCH));
  return [...due.filter((one) => !tested.includes(one)).map((one) => `test ${one}`), ...(losses < step ? [`step ${step}`] : [])];
}

/** Every checkpoint that lacks something, and whether the end does. */
const lackingAnywhere = (events: readonly RunEvent[]): string[] =>
  events.flatMap((event, i) => {
    if (event.type === 'checkpoint') return lacking(events.slice(0, i), event.checkpoint.step);
    return event.type === 'phase' && event.phase === 'finished' ? lacking(events.slice(0, i), event.step) : [];
  });

/** Of the checkpoints after a step. */
const steps = (events: readonly RunEvent[]) =>
  events.flatMap((one) => (one.type === 'checkpoint' && one.checkpoint.step > 0 ? [one.checkpoint.step] : []));

test('a run that finishes has sent the figures of its last test, and then the checkpoint', async () => {
  const { run, events } = start(0);
  run.train();
  await until(() => phaseIn(events) === 'finished');
  expect(lackingAnywhere(events)).toEqual([]);
  expect(steps(events).at(-1)).toBe(8);
  run.dispose();
});

test('checkpoints on the way wait for a test, however long they have been due', async () => {
  const { run, events } = start(2000);
  run.train();
  await until(() => phaseIn(events) === 'finished');
  expect(lackingAnywhere(events)).toEqual([]);
  expect(steps(events).length).toBeGreaterThan(2);
  run.dispose();
});

test('a run that rests while a test is under way says so at once, and its checkpoint follows the figures', async () => {
  const { run, events } = start(0);
  run.step();
  await until(() => phaseIn(events) === 'paused');
  expect(isTestDue(1, STEPS_PER_EPOCH)).toBe(true);
  expect([lacking(events, 1), steps(events)]).toEqual([['test 1'], []]);
  await until(() => steps(events).length > 0);
  expect(lackingAnywhere(events)).toEqual([]);
  expect(steps(events)).toEqual([1]);
  run.dispose();
});

test('each step that is asked for while the data are on their way is taken', async () => {
  const digits = emptyDigits(16 * STEPS_PER_EPOCH, [16 * STEPS_PER_EPOCH]);
  const events: RunEvent[] = [];
  const coming = { train: digitSource(digits), test: noiseDigits(10) };
  const run = createRun({ plan, samples: coming, emit: (event) => void events.push(event), now: () => 0 });
  for (let i = 0; i < 3; i++) run.step();
  await until(() => phaseIn(events) === 'loading');
  fillWithNoise(digits);
  run.wake();
  await until(() => phaseIn(events) === 'paused');
  await until(() => steps(events).length > 0);
  expect(lacking(events, 3)).toEqual([]);
  expect(steps(events)).toEqual([3]);
  run.dispose();
});

test('a run that goes on after a long rest tells no moment again that is known already', async () => {
  const large = planOf(network('mnist > flatten > linear 400 > linear 10 > cross_entropy'), { batch_size: 16, max_steps: 4 });
  const events: RunEvent[] = [];
  let clock = 0;
  const run = createRun({ plan: large, samples: { train: samples.train }, emit: (event) => void events.push(event), now: () => clock });
  run.step();
  await until(() => steps(events).length > 0);
  clock += 60_000;
  run.train();
  await until(() => phaseIn(events) === 'finished');
  const shown = events.flatMap((event) => (event.type === 'snapshot' ? [event.snapshot.step] : []));
  expect([steps(events), shown.filter((step) => step > 0)]).toEqual([
    [1, 4],
    [1, 4],
  ]);
  run.dispose();
});
