/** Beats of a run: it rests between them, records the steps that they take, and goes on from there; none of it is lost or told twice. */
import { beforeAll, expect, test } from 'vitest';
import { BEATS } from '../../../network/beats.ts';
import { network } from '../../../network/notation.ts';
import { pointsSource } from '../data/pointsSource.ts';
import { createSolo, lastViews, planOf, type Solo, startCpuEngine } from '../testing/harness.ts';

beforeAll(startCpuEngine);

const PLAN = planOf(network('line > linear 1 > mse'), { lr: 0.003, batch_size: 16, shuffle: true });

function begin(plan = PLAN): Solo {
  const { params } = plan.spec.data;
  if (params.name === 'mnist') throw new Error('internal: no points');
  const solo = createSolo(plan, { train: pointsSource(params) });
  solo.run.setViews({ parameters: true, beats: {} });
  return solo;
}

const lossesOf = ({ events }: Solo): number[] => events.flatMap((one) => (one.type === 'metrics' ? [...one.metrics.losses] : []));
const viewOf = ({ events }: Solo) => lastViews(events)?.beats;
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('before the optimizer moves anything a run is still at its beginning, and says what stands', async () => {
  const solo = begin();
  solo.run.beat(['zero_grad', 'forward']);
  await expect.poll(() => viewOf(solo)?.taken).toEqual(['zero_grad', 'forward']);
  expect(solo.events.filter((one) => one.type === 'phase').every((one) => one.phase === 'ready' && one.step === 0)).toBe(true);
  expect(lossesOf(solo)).toEqual([]);
  solo.run.beat(['loss']);
  await expect.poll(() => viewOf(solo)?.loss).toBeGreaterThan(0);
  solo.run.dispose();
});

test('steps by beats, whole steps and training are one curve', async () => {
  const [mixed, plain] = [begin(), begin()];
  for (let i = 0; i < 6; i++) await plain.until((run) => run.step());
  await mixed.until((run) => run.beat(BEATS));
  await mixed.until((run) => run.step());
  await mixed.until((run) => run.beat(['zero_grad', 'forward']));
  await mixed.until((run) => run.beat(['loss', 'backward', 'step']));
  await mixed.until((run) => run.step());
  await mixed.until((run) => run.beat([...BEATS, ...BEATS]));
  expect(lossesOf(mixed)).toEqual(lossesOf(plain));
  for (const one of [mixed, plain]) one.run.dispose();
});

test('a moment that is shown has no beats, and those of the run begin anew after it', async () => {
  const solo = begin();
  await solo.until((run) => run.beat(BEATS));
  const first = solo.events.find((one) => one.type === 'checkpoint');
  if (first?.type !== 'checkpoint') throw new Error('internal: no checkpoint');
  solo.run.showMoment(structuredClone(first.checkpoint));
  await settled();
  const shown = solo.events.findLast((one) => one.type === 'moment');
  expect(shown?.type === 'moment' && shown.snapshot.views.beats?.taken).toEqual([]);
  await solo.until((run) => run.beat(['zero_grad']));
  expect(viewOf(solo)).toMatchObject({ step: 2, taken: ['zero_grad'], next: 'forward' });
  solo.run.dispose();
});

test('a run that blows up after steps out of order goes back no further than to the last of them', async () => {
  const solo = begin({ ...PLAN, settings: { ...PLAN.settings, lr: 3 } });
  await solo.until((run) => run.beat([...BEATS, 'step']));
  const phase = await solo.until((run) => run.train());
  expect(phase).toBe('diverged');
  const told = solo.events.find((one) => one.type === 'diverged');
  expect(told?.type === 'diverged' && told.divergence.step).toBeGreaterThanOrEqual(3);
  solo.run.dispose();
});

test('a step that no loop takes is told as one, and a step that a loop takes is not', async () => {
  const solo = begin();
  await solo.until((run) => run.beat(BEATS));
  await solo.until((run) => run.beat(['forward', 'loss', 'backward', 'step'])); // zero_grad left out
  await solo.until((run) => run.step());
  const changes = solo.events.flatMap((one) => (one.type === 'metrics' ? (one.metrics.changes ?? []) : []));
  const optimizer = { momentum: 0, nesterov: false, weight_decay: 0 };
  expect(changes).toEqual([
    { step: 1, optimizer },
    { step: 2, isIrregular: true },
  ]);
  solo.run.dispose();
});
