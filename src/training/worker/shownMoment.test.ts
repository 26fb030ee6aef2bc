/** Another moment shown: every view is as it was then, and the run stays where it is, to the last digit. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import type { Checkpoint, TrainingEvent } from '../shared/protocol.ts';
import { createHarness, curveOf, type Harness, planOf } from './testing/harness.ts';

const plan = planOf(network('line > linear 3 > tanh > linear 1 > mse'), { optimizer: 'Adam', lr: 0.02, batch_size: 16, max_steps: 40 });
const VIEWS = { parameters: true, values: true, curve: true, gradients: true } as const;

const finished = (harness: Harness) => harness.next('phase', ({ phase }) => phase === 'finished');
const moments = (events: readonly TrainingEvent[]): readonly Checkpoint[] =>
  events.flatMap((event) => (event.type === 'checkpoint' ? [event.checkpoint] : []));
const parameters = (events: readonly TrainingEvent[]) => events.findLast((event) => event.type === 'parameters');

async function trained(): Promise<Harness> {
  const harness = createHarness();
  harness.prepare(plan);
  harness.send({ type: 'setViews', views: VIEWS });
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  return harness;
}

async function show(harness: Harness, moment: Checkpoint) {
  const shown = harness.next('moment');
  harness.send({ type: 'showMoment', moment });
  await shown;
  return harness.events.findLast((event) => event.type === 'moment')?.snapshot;
}

test('moments are denser at the beginning: each of the first ten steps, then a tenth apart', async () => {
  const { events } = await trained();
  expect(moments(events).map(({ step }) => step)).toMatchInlineSnapshot(`
    [
      0,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      14,
      15,
      16,
      18,
      20,
      22,
      24,
      26,
      29,
      31,
      35,
      38,
      40,
    ]
  `);
});

test('a moment shows what a run shows that stands there', async () => {
  const harness = await trained();
  const there = createHarness();
  there.prepare({ ...plan, settings: { ...plan.settings, max_steps: 7 } });
  there.send({ type: 'setViews', views: VIEWS });
  const end = finished(there);
  there.send({ type: 'train' });
  await end;
  const moment = moments(harness.events).find(({ step }) => step === 7);
  const last = there.events.findLast((event) => event.type === 'snapshot')?.snapshot;
  expect(moment && (await show(harness, moment))?.views).toEqual(last?.views);
});

test('looking back changes nothing: the parameters are those of the newest step, and the run goes on as one that never looked', async () => {
  const undisturbed = await trained();
  const harness = createHarness();
  harness.prepare(plan);
  harness.send({ type: 'setViews', views: VIEWS });
  for (let step = 1; step <= 12; step++) {
    const rests = harness.next('phase', ({ phase }) => phase === 'paused');
    harness.send({ type: 'step' });
    await rests;
  }
  for (const moment of moments(harness.events).toReversed()) expect((await show(harness, moment))?.step).toBe(moment.step);
  const read = harness.next('parameters');
  harness.send({ type: 'readParameters' });
  await read;
  expect(parameters(harness.events)).toMatchObject({ step: 12, parameters: moments(harness.events).at(-1)?.parameters });
  const end = finished(harness);
  harness.send({ type: 'train' });
  await end;
  expect(curveOf(harness.events)).toEqual(curveOf(undisturbed.events));
});
