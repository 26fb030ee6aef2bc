/** The pace decides when steps are taken and nothing else: intervals, commands in between, and one curve for all. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { PACES, paceWords } from '../shared/pace.ts';
import { pointsSource } from './data/pointsSource.ts';
import type { RunEvent } from './events.ts';
import { createRun } from './run.ts';
import { createStepPace } from './stepPace.ts';
import { planOf, startCpuEngine } from './testing/harness.ts';

beforeAll(startCpuEngine);

test('every pace is said in words', () => {
  expect(PACES.map(paceWords)).toMatchInlineSnapshot(`
    [
      "one step in 2 seconds",
      "1 step a second",
      "2 steps a second",
      "5 steps a second",
      "10 steps a second",
      "20 steps a second",
      "50 steps a second",
      "100 steps a second",
      "200 steps a second",
      "500 steps a second",
      "1,000 steps a second",
      "full speed",
    ]
  `);
});

test('steps keep their distance on the average, a late one does not put off all that follow, and full speed waits for nothing', () => {
  let clock = 1000;
  const pace = createStepPace(() => clock);
  expect(pace.msLeft()).toBe(0);
  pace.set(10);
  pace.taken();
  expect([pace.showsEach, pace.msLeft()]).toEqual([true, 100]);
  clock += 130;
  expect(pace.msLeft()).toBe(0);
  pace.taken();
  expect(pace.msLeft()).toBe(70);
  clock += 5000; // a pause is not made up for
  pace.taken();
  expect(pace.msLeft()).toBe(100);
  pace.set(Number.POSITIVE_INFINITY);
  expect([pace.showsEach, pace.msLeft()]).toEqual([false, 0]);
});

const plan = planOf(network('line > linear 3 > tanh > linear 1 > mse'), { batch_size: 16, max_steps: 12 });

/** A run at some paces, one after the other; gives what it sent until it finished. */
async function runAt(paces: readonly number[]): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  await new Promise<void>((resolve) => {
    const emit = (event: RunEvent) => {
      events.push(event);
      if (event.type === 'snapshot') {
        const next = paces[Math.min(event.snapshot.step, paces.length - 1)];
        if (next !== undefined) queueMicrotask(() => run.setPace(next));
      }
      if (event.type === 'phase' && event.phase === 'finished') resolve();
    };
    const run = createRun({ plan, samples: { train: pointsSource(plan.spec.data.params) }, emit, now: () => performance.now() });
    run.setPace(paces[0] ?? Number.POSITIVE_INFINITY);
    run.train();
  });
  return events;
}

const lossesIn = (events: readonly RunEvent[]) => events.flatMap((event) => (event.type === 'metrics' ? [...event.metrics.losses] : []));
const shownIn = (events: readonly RunEvent[]) => events.flatMap((event) => (event.type === 'snapshot' ? [event.snapshot.step] : []));

test('the same file gives the same curve at every pace, and a slow one shows each step', async () => {
  const fast = await runAt([Number.POSITIVE_INFINITY]);
  expect(lossesIn(fast)).toHaveLength(12);
  const slow = await runAt([10]);
  expect(lossesIn(slow)).toEqual(lossesIn(fast));
  expect([...new Set(shownIn(slow))]).toEqual(Array.from({ length: 13 }, (_, step) => step));
  expect(lossesIn(await runAt([10, 50, 10, 200, Number.POSITIVE_INFINITY]))).toEqual(lossesIn(fast));
});

test('a command is heard while a slow run waits for its next step', async () => {
  const events: RunEvent[] = [];
  const run = createRun({
    plan,
    samples: { train: pointsSource(plan.spec.data.params) },
    emit: (event) => void events.push(event),
    now: () => performance.now(),
  });
  run.setPace(1e-6);
  run.train();
  await expect.poll(() => lossesIn(events).length).toBe(1);
  run.pause();
  expect(events.findLast((event) => event.type === 'phase')).toMatchObject({ phase: 'paused', step: 1 });
  run.step();
  await expect.poll(() => lossesIn(events).length).toBe(2);
  run.train();
  run.setPace(Number.POSITIVE_INFINITY);
  await expect.poll(() => lossesIn(events).length).toBe(12);
});
