/** Runs from the outside: commands go in, events come out, on the cpu engine with points that are there from the start. */
import { expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import type { TrainingEvent } from '../shared/protocol.ts';
import { createHarness, curveOf, type Harness, lastViews, planOf, withPoints } from './testing/harness.ts';

vi.setConfig({ testTimeout: 60_000 }); // the cpu engine is slow, and machines may be busy

const X = Array.from({ length: 20 }, (_, i) => [i / 10 - 1]);
const line = withPoints(
  network('points > linear 1 > mse'),
  X,
  X.map(([x = 0]) => [10 * x + 5]),
);
const curve = withPoints(
  network('points > linear 8 > gelu > dropout 0.2 > linear 1 > smooth_l1'),
  X,
  X.map(([x = 0]) => [Math.sin(3 * x)]),
);

const finished = (harness: Harness) => harness.next('phase', ({ phase }) => phase === 'finished');
const paused = (harness: Harness) => harness.next('phase', ({ phase }) => phase === 'paused');

/** An event in a word or two. */
const say = (event: TrainingEvent): string => {
  if (event.type === 'phase') return `${event.phase} ${event.step}`;
  if (event.type === 'metrics') return `samples ${event.metrics.firstStep}+${event.metrics.losses.length}`;
  if (event.type === 'snapshot') return `snapshot ${event.snapshot.step}`;
  if (event.type === 'checkpoint') return `checkpoint ${event.checkpoint.step}`;
  return event.type;
};

async function trainOnce(plan = planOf(curve, { epochs: 3, batch_size: 6 })): Promise<Harness> {
  const harness = createHarness();
  harness.prepare(plan);
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  return harness;
}

test('steps one at a time, then to the end, and says everything before it says that it rests', async () => {
  const harness = createHarness();
  harness.prepare(planOf(line, { epochs: 2, batch_size: 10 }));
  for (const command of ['step', 'step'] as const) {
    const done = paused(harness);
    harness.send({ type: command });
    await done;
  }
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  const quiet = harness.events.filter(({ type }) => type !== 'metrics' && type !== 'snapshot' && type !== 'checkpoint');
  expect(quiet.map(say)).toEqual(['engine', 'ready 0', 'paused 1', 'paused 2', 'training 2', 'finished 4']);
  const first = ['engine', 'snapshot 0', 'ready 0', 'checkpoint 0', 'samples 1+1', 'checkpoint 1', 'snapshot 1', 'paused 1'];
  expect(harness.events.slice(0, 8).map(say)).toEqual(first);
  expect(harness.events.slice(-3).map(say)).toEqual(['checkpoint 4', 'snapshot 4', 'finished 4']);
  expect(curveOf(harness.events).losses).toHaveLength(4);
});

test('the last step of all finishes, also when it is taken alone', async () => {
  const harness = createHarness();
  harness.prepare(planOf(line, { epochs: 1, batch_size: 20 }));
  const end = finished(harness);
  harness.send({ type: 'step' });
  await end;
  expect(harness.events.filter(({ type }) => type === 'phase').map(say)).toEqual(['ready 0', 'finished 1']);
});

test('Train after the end goes on for the same amount again', async () => {
  const harness = await trainOnce(planOf(line, { epochs: 2, batch_size: 10 }));
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  expect(harness.events.filter(({ type }) => type === 'phase').map(say)).toEqual([
    'ready 0',
    'training 0',
    'finished 4',
    'training 4',
    'finished 8',
  ]);
});

test('max_steps ends a run before its epochs do', async () => {
  const harness = await trainOnce(planOf(line, { epochs: 5, max_steps: 3, batch_size: 4 }));
  expect(harness.events.at(-1)).toMatchObject({ type: 'phase', phase: 'finished', step: 3 });
});

test('Pause is handled between two steps of a run without an end', async () => {
  const harness = createHarness();
  const { epochs: _, ...settings } = planOf(line).settings;
  harness.prepare({ ...planOf(line), settings });
  const some = harness.next('metrics');
  harness.send({ type: 'train' });
  await some;
  const rest = paused(harness);
  harness.send({ type: 'pause' });
  await rest;
  const count = harness.events.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(harness.events.length).toBe(count);
});

test('equal plans give equal curves to the last bit, with or without a pause', async () => {
  const plan = planOf(curve, { epochs: 10, batch_size: 6, optimizer: 'Adam', lr: 0.01 });
  const [first, second] = [await trainOnce(plan), await trainOnce(plan)];
  const harness = createHarness();
  harness.prepare(plan);
  for (let i = 0; i < 7; i++) {
    const rest = paused(harness);
    harness.send({ type: 'step' });
    await rest;
  }
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  expect(curveOf(second.events)).toEqual(curveOf(first.events));
  expect(curveOf(harness.events)).toEqual(curveOf(first.events));
  expect(curveOf(first.events).losses).toHaveLength(40);
  const other = await trainOnce({ ...plan, settings: { ...plan.settings, seed: 1 } });
  expect(curveOf(other.events).losses).not.toEqual(curveOf(first.events).losses);
});

test('the next step uses the new rate; a rate of 0 freezes every parameter, and a rate above sets them free', async () => {
  const cases = [...OPTIMIZER_NAMES.map((optimizer) => ({ optimizer, momentum: 0 })), { optimizer: 'SGD' as const, momentum: 0.9 }];
  for (const { optimizer, momentum } of cases) {
    const harness = createHarness();
    harness.prepare(planOf(line, { optimizer, lr: 0.1, momentum, batch_size: 20, epochs: 10 }));
    const step = async () => {
      const rest = paused(harness);
      harness.send({ type: 'step' });
      await rest;
      return [...(lastViews(harness.events)?.values?.values() ?? [])].map((values) => [...values]);
    };
    const start = await step();
    const moved = await step();
    harness.send({ type: 'setLearningRate', lr: 0 });
    const frozen = await step();
    expect(moved, optimizer).not.toEqual(start);
    expect(frozen, optimizer).toEqual(moved);
    harness.send({ type: 'setLearningRate', lr: 0.01 });
    expect(await step(), optimizer).not.toEqual(frozen);
    expect(curveOf(harness.events).lrs.map((lr) => Number(lr.toFixed(3)))).toEqual([0.1, 0.1, 0, 0.01]);
  }
});

test('live settings reach the next step and may move the end', async () => {
  const harness = createHarness();
  harness.prepare(planOf(line, { epochs: 1, batch_size: 10 }));
  harness.send({ type: 'setLive', settings: { epochs: 3, momentum: 0.5 } });
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  const plain = await trainOnce(planOf(line, { epochs: 3, batch_size: 10 }));
  const momentum = await trainOnce(planOf(line, { epochs: 3, batch_size: 10, momentum: 0.5 }));
  expect(curveOf(harness.events).losses).toEqual(curveOf(momentum.events).losses);
  expect(curveOf(harness.events).losses).not.toEqual(curveOf(plain.events).losses);
});

test.each(OPTIMIZER_NAMES)('%s has as many tensors after 200 steps as after 10, and none when another run follows', async (optimizer) => {
  const harness = createHarness();
  const plan = (max_steps: number) => planOf(curve, { optimizer, max_steps, epochs: 1000, batch_size: 4, momentum: 0.5, lr: 0.001 });
  const counts: number[] = [];
  const ask = () => void counts.push(harness.events.filter((event) => event.type === 'snapshot').at(-1)?.snapshot.tensorCount ?? -1);
  for (const run of [1, 2]) {
    harness.prepare(plan(10), run);
    for (const steps of [10, 200]) {
      harness.send({ type: 'setLive', settings: { max_steps: steps } }, run);
      const end = finished(harness);
      harness.send({ type: 'train' }, run);
      await end;
      ask();
    }
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test('small networks show every value, large ones do not', async () => {
  const few = await trainOnce(planOf(line, { epochs: 1, batch_size: 20 }));
  const wide = withPoints(network('points > linear 13 > relu > linear 1 > mse'), X, X);
  const many = await trainOnce(planOf(wide, { epochs: 1, batch_size: 20 }));
  const [small, large] = [lastViews(few.events), lastViews(many.events)];
  expect([...(small?.values ?? [])].map(([name, values]) => `${name} ${values.length}`)).toEqual(['fc1.weight 1', 'fc1.bias 1']);
  expect([...(large?.parameters?.keys() ?? [])]).toEqual(['fc1.weight', 'fc1.bias', 'fc2.weight', 'fc2.bias']);
  expect(large?.values).toBeUndefined();
});

test('snapshots have the views that were asked for: at once where training rests, and from the next one on where it goes on', async () => {
  let clock = 0;
  const harness = createHarness({ now: () => (clock += 300) }); // ms: so that snapshots are due in the midst of training
  const plan = planOf(line, { epochs: 10, batch_size: 10 });
  const shown = () => harness.events.filter((event) => event.type === 'snapshot').map(({ snapshot }) => Object.keys(snapshot.views).join());
  const ready = harness.next('phase');
  harness.prepare(plan, 1);
  await ready;
  expect(shown()).toEqual(['parameters,values,curve']);
  const asked = harness.next('snapshot');
  harness.send({ type: 'setViews', views: { curve: true, pictures: true } });
  await asked;
  expect(shown().slice(1)).toEqual(['curve']);
  const end = finished(harness);
  harness.send({ type: 'train' });
  harness.send({ type: 'setViews', views: {} });
  await end;
  const heard = shown()[2] === 'curve' ? 3 : 2; // one may be due before the message is read
  expect(shown().slice(heard).length).toBeGreaterThan(1);
  expect(new Set(shown().slice(heard))).toEqual(new Set(['']));
  const next = harness.next('phase');
  harness.prepare(plan, 2);
  await next;
  expect(shown().at(-1)).toBe('parameters,values,curve');
});

test('a chain of a thousand layers trains', async () => {
  const harness = await trainOnce(
    planOf(withPoints(network(`points > ${'identity > '.repeat(1000)} linear 1 > mse`), X, X), { max_steps: 1 }),
  );
  expect(curveOf(harness.events).losses).toHaveLength(1);
});

test('one number in, one out: a snapshot has the curve, a little wider than the data, without dropout', async () => {
  const curveIn = ({ events }: Harness) => lastViews(events)?.curve;
  const straight = curveIn(await trainOnce(planOf(line, { epochs: 200, batch_size: 20, lr: 0.3 })));
  expect(straight?.x).toHaveLength(101);
  expect([straight?.x[0], straight?.x[100]].map((x) => x?.toFixed(4))).toEqual(['-1.2850', '1.1850']);
  const misses = [...(straight?.x ?? [])].map((x, i) => Math.abs(10 * x + 5 - (straight?.y[i] ?? Number.NaN)));
  expect(Math.max(...misses)).toBeLessThan(0.01);
  const zeros = curveIn(await trainOnce(planOf(curve, { epochs: 1, batch_size: 20 })));
  const steps = [...(zeros?.y ?? [])].slice(1).map((y, i) => Math.abs(y - (zeros?.y[i] ?? 0)));
  expect(Math.max(...steps)).toBeLessThan(0.1);
  const single = curveIn(await trainOnce(planOf(withPoints(line, [[1]], [[2]]), { epochs: 1 })));
  expect([single?.x[0], single?.x[50], single?.x[100]]).toEqual([0, 1, 2]);
  const two = await trainOnce(planOf(withPoints(network('points > linear 1 > mse'), [[1, 2]], [[2]]), { epochs: 1 }));
  expect(curveIn(two)).toBeUndefined();
});
