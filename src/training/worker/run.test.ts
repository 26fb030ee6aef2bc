/** Runs from the outside: commands go in, events come out, on the cpu engine with points that are there from the start. */
import { expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import type { TrainingEvent } from '../shared/protocol.ts';
import { createRig, curveOf, planOf, type Rig, withPoints } from './rig.ts';

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

const finished = (rig: Rig) => rig.next('phase', ({ phase }) => phase === 'finished');
const paused = (rig: Rig) => rig.next('phase', ({ phase }) => phase === 'paused');

/** An event in a word or two. */
const say = (event: TrainingEvent): string => {
  if (event.type === 'phase') return `${event.phase} ${event.step}`;
  if (event.type === 'samples') return `samples ${event.samples.firstStep}+${event.samples.losses.length}`;
  if (event.type === 'snapshot') return `snapshot ${event.snapshot.step}`;
  return event.type;
};

async function trainOnce(plan = planOf(curve, { epochs: 3, batch_size: 6 })): Promise<Rig> {
  const rig = createRig();
  rig.prepare(plan);
  const end = finished(rig);
  rig.send({ type: 'train' });
  await end;
  return rig;
}

test('steps one at a time, then to the end, and says everything before it says that it rests', async () => {
  const rig = createRig();
  rig.prepare(planOf(line, { epochs: 2, batch_size: 10 }));
  for (const command of ['step', 'step'] as const) {
    const done = paused(rig);
    rig.send({ type: command });
    await done;
  }
  const end = finished(rig);
  rig.send({ type: 'train' });
  await end;
  const quiet = rig.events.filter(({ type }) => type !== 'samples' && type !== 'snapshot');
  expect(quiet.map(say)).toEqual(['engine', 'ready 0', 'paused 1', 'paused 2', 'training 2', 'finished 4']);
  expect(rig.events.slice(0, 6).map(say)).toEqual(['engine', 'snapshot 0', 'ready 0', 'samples 1+1', 'snapshot 1', 'paused 1']);
  expect(rig.events.slice(-2).map(say)).toEqual(['snapshot 4', 'finished 4']);
  expect(curveOf(rig.events).losses).toHaveLength(4);
});

test('the last step of all finishes, also when it is taken alone', async () => {
  const rig = createRig();
  rig.prepare(planOf(line, { epochs: 1, batch_size: 20 }));
  const end = finished(rig);
  rig.send({ type: 'step' });
  await end;
  expect(rig.events.filter(({ type }) => type === 'phase').map(say)).toEqual(['ready 0', 'finished 1']);
});

test('Train after the end goes on for the same amount again', async () => {
  const rig = await trainOnce(planOf(line, { epochs: 2, batch_size: 10 }));
  const end = finished(rig);
  rig.send({ type: 'train' });
  await end;
  expect(rig.events.filter(({ type }) => type === 'phase').map(say)).toEqual([
    'ready 0',
    'training 0',
    'finished 4',
    'training 4',
    'finished 8',
  ]);
});

test('max_steps ends a run before its epochs do', async () => {
  const rig = await trainOnce(planOf(line, { epochs: 5, max_steps: 3, batch_size: 4 }));
  expect(rig.events.at(-1)).toMatchObject({ type: 'phase', phase: 'finished', step: 3 });
});

test('Pause is heard between two steps of a run without an end', async () => {
  const rig = createRig();
  const { epochs: _, ...settings } = planOf(line).settings;
  rig.prepare({ ...planOf(line), settings });
  const some = rig.next('samples');
  rig.send({ type: 'train' });
  await some;
  const rest = paused(rig);
  rig.send({ type: 'pause' });
  await rest;
  const count = rig.events.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rig.events.length).toBe(count);
});

test('equal plans give equal curves to the last bit, with or without a pause', async () => {
  const plan = planOf(curve, { epochs: 10, batch_size: 6, optimizer: 'Adam', lr: 0.01 });
  const [first, second] = [await trainOnce(plan), await trainOnce(plan)];
  const rig = createRig();
  rig.prepare(plan);
  for (let i = 0; i < 7; i++) {
    const rest = paused(rig);
    rig.send({ type: 'step' });
    await rest;
  }
  const end = finished(rig);
  rig.send({ type: 'train' });
  await end;
  expect(curveOf(second.events)).toEqual(curveOf(first.events));
  expect(curveOf(rig.events)).toEqual(curveOf(first.events));
  expect(curveOf(first.events).losses).toHaveLength(40);
  const other = await trainOnce({ ...plan, settings: { ...plan.settings, seed: 1 } });
  expect(curveOf(other.events).losses).not.toEqual(curveOf(first.events).losses);
});

test('the next step uses the new rate; a rate of 0 freezes every parameter', async () => {
  for (const optimizer of OPTIMIZER_NAMES) {
    const rig = createRig();
    rig.prepare(planOf(line, { optimizer, lr: 0.1, momentum: optimizer === 'SGD' ? 0.9 : 0, batch_size: 20, epochs: 10 }));
    const step = async () => {
      const rest = paused(rig);
      rig.send({ type: 'step' });
      await rest;
      return rig.events
        .filter((event) => event.type === 'snapshot')
        .at(-1)
        ?.snapshot.tensors.map(({ values }) => [...(values ?? [])]);
    };
    const start = await step();
    const moved = await step();
    rig.send({ type: 'setLearningRate', rate: 0 });
    const frozen = await step();
    expect(moved, optimizer).not.toEqual(start);
    expect(frozen, optimizer).toEqual(moved);
    expect(curveOf(rig.events).rates.map((rate) => Number(rate.toFixed(3)))).toEqual([0.1, 0.1, 0]);
  }
});

test('live settings reach the next step and may move the end', async () => {
  const rig = createRig();
  rig.prepare(planOf(line, { epochs: 1, batch_size: 10 }));
  rig.send({ type: 'setLive', settings: { epochs: 3, momentum: 0.5 } });
  const end = finished(rig);
  rig.send({ type: 'train' });
  await end;
  const plain = await trainOnce(planOf(line, { epochs: 3, batch_size: 10 }));
  const momentum = await trainOnce(planOf(line, { epochs: 3, batch_size: 10, momentum: 0.5 }));
  expect(curveOf(rig.events).losses).toEqual(curveOf(momentum.events).losses);
  expect(curveOf(rig.events).losses).not.toEqual(curveOf(plain.events).losses);
});

test.each(OPTIMIZER_NAMES)('%s holds as many tensors after 200 steps as after 10, and none when another run follows', async (optimizer) => {
  const rig = createRig();
  const plan = (max_steps: number) => planOf(curve, { optimizer, max_steps, epochs: 1000, batch_size: 4, momentum: 0.5, lr: 0.001 });
  const counts: number[] = [];
  const ask = () => void counts.push(rig.events.filter((event) => event.type === 'snapshot').at(-1)?.snapshot.tensorCount ?? -1);
  for (const run of [1, 2]) {
    rig.prepare(plan(10), run);
    for (const steps of [10, 200]) {
      rig.send({ type: 'setLive', settings: { max_steps: steps } }, run);
      const end = finished(rig);
      rig.send({ type: 'train' }, run);
      await end;
      ask();
    }
  }
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test('commands of another run are not heard', async () => {
  const rig = createRig();
  rig.prepare(planOf(line), 1);
  rig.prepare(planOf(line), 2);
  rig.send({ type: 'train' }, 1);
  const rest = paused(rig);
  rig.send({ type: 'step' }, 2);
  await rest;
  expect(new Set(rig.events.map(({ run }) => run))).toEqual(new Set([2]));
  expect(rig.events.filter(({ type }) => type === 'phase').map(say)).toEqual(['ready 0', 'paused 1']);
});

test('small networks show every value, large ones do not', async () => {
  const few = await trainOnce(planOf(line, { epochs: 1, batch_size: 20 }));
  const many = await trainOnce(planOf(curve, { epochs: 1, batch_size: 20 }));
  const last = ({ events }: Rig) => events.filter((event) => event.type === 'snapshot').at(-1)?.snapshot.tensors;
  expect(last(few)?.map(({ name, values }) => `${name} ${values?.length}`)).toEqual(['fc1.weight 1', 'fc1.bias 1']);
  expect(last(many)?.every(({ values }) => values === undefined)).toBe(true);
});

test('a run that diverges goes on safely', async () => {
  const rig = await trainOnce(planOf(line, { lr: 1e12, epochs: 20, batch_size: 5 }));
  expect(curveOf(rig.events).losses.slice(-1)[0]).toBeNaN();
  expect(rig.events.at(-1)).toMatchObject({ phase: 'finished', step: 80 });
});

test('a network that is too large is refused in a sentence', async () => {
  const rig = createRig();
  const failed = rig.next('failed');
  rig.prepare(planOf(network('mnist > flatten > linear 65536 > relu > linear 65536 > linear 10 > cross_entropy')));
  await failed;
  expect(rig.events.at(-1)).toMatchInlineSnapshot(`
    {
      "message": "Training this network of 4,347,133,962 parameters in batches of 64 takes about 142.3 GB of memory, more than a browser gives. Make its Linear layers or the batch size smaller.",
      "run": 1,
      "type": "failed",
    }
  `);
});

test('a chain of a thousand layers trains', async () => {
  const rig = await trainOnce(planOf(withPoints(network(`points > ${'identity > '.repeat(1000)} linear 1 > mse`), X, X), { max_steps: 1 }));
  expect(curveOf(rig.events).losses).toHaveLength(1);
});

test('an engine that does not start is said to be our own bug', async () => {
  const rig = createRig({ chooseEngine: () => Promise.reject(new Error('internal: no engine starts')) });
  const failed = rig.next('failed');
  rig.prepare(planOf(line));
  await failed;
  expect(rig.events).toEqual([{ type: 'failed', run: 1, message: 'internal: no engine starts' }]);
});
