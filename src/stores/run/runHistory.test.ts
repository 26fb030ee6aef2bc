/** What has come in from a run, whole and cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepMetrics } from '../../training/shared/protocol.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import { CSV_HEAD, csvPieces } from './csv.ts';
import { createRunHistory, type RunHistory } from './runHistory.ts';

const samples = (firstStep: number, losses: readonly number[], rest: Partial<StepMetrics> = {}): StepMetrics => ({
  firstStep,
  losses: Float32Array.from(losses),
  lrs: new Float32Array(losses.length).fill(0.3),
  accuracies: new Float32Array(losses.length).fill(0.5),
  tests: [],
  marks: [],
  stepsPerEpoch: 938,
  samplesPerSecond: 1000,
  ...rest,
});

const snapshot = (step: number): Snapshot => ({
  step,
  tensorCount: 1,
  views: {
    parameters: new Map([['fc1.weight', { quantiles: [0, 1, 2, 3, 4, 5, step], histogram: new Uint32Array(2) }]]),
  },
});

const NONE = new Uint8Array();

const csv = (history: RunHistory): string => [...csvPieces(history.records.copy())].join('');

test('the table has a row for each step, exact, and tests where they were made', () => {
  const history = createRunHistory();
  history.addMetrics(samples(1, [Math.LN10, 0.1], { tests: [{ step: 2, loss: 1.25, accuracy: 0.9 }] }));
  history.addMetrics(samples(3, [Number.NaN, 1e30], { accuracies: Float32Array.of(Number.NaN, Number.NaN), stepsPerEpoch: 2 }));
  expect(csv(history)).toMatchInlineSnapshot(`
    "step,epoch,lr,loss,accuracy,test_loss,test_accuracy
    1,0.5,0.3,2.3025851,0.5,,
    2,1,0.3,0.1,0.5,1.25,0.9
    3,1.5,0.3,NaN,,,
    4,2,0.3,1e+30,,,
    "
  `);
});

test('a run that was cut and went on looks like one that was never anything else', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true }), { minLength: 1, maxLength: 700 }), fc.nat(699), (losses, place) => {
      const cut = place % losses.length;
      const [cutOne, straight] = [createRunHistory(), createRunHistory()];
      cutOne.addMetrics(samples(1, [...losses.slice(0, cut), ...losses.map(() => 1e9)]));
      cutOne.addSnapshot(snapshot(cut + 1));
      cutOne.cut(cut);
      cutOne.addMetrics(samples(cut + 1, losses.slice(cut)));
      straight.addMetrics(samples(1, losses));
      expect({ ...cutOne.view(), tensors: [] }).toEqual({ ...straight.view(), tensors: [] });
      expect(csv(cutOne)).toBe(csv(straight));
      expect(cutOne.view().tensors.get('fc1.weight')).toEqual([]);
    }),
    { seed: 11, numRuns: 30 },
  );
});

test('a snapshot of an earlier step takes the place of later ones', () => {
  const history = createRunHistory();
  for (const step of [0, 10, 45, 40]) history.addSnapshot(snapshot(step));
  expect(
    history
      .view()
      .tensors.get('fc1.weight')
      ?.map(({ step }) => step),
  ).toEqual([0, 10, 40]);
  expect(history.view().snapshot?.step).toBe(40);
});

test('steps that do not follow are a bug of ours', () => {
  const history = createRunHistory();
  history.addMetrics(samples(1, [1]));
  expect(() => history.addMetrics(samples(3, [1]))).toThrow('internal:');
});

test('a million steps are kept to the last digit, in 12 bytes each, and written piece by piece', () => {
  const history = createRunHistory();
  const loss = (step: number) => Math.fround(2.3 / Math.sqrt(step));
  for (let first = 1; first <= 1_000_000; first += 50_000)
    history.addMetrics(
      samples(
        first,
        Array.from({ length: 50_000 }, (_, i) => loss(first + i)),
      ),
    );
  const records = history.records.copy();
  expect(records.lrs.byteLength + records.losses.byteLength + records.accuracies.byteLength).toBe(12_000_000);
  let step = 0;
  for (const piece of csvPieces(records)) {
    if (piece === CSV_HEAD) continue;
    const rows = piece.trimEnd().split('\n');
    expect(rows.length).toBeLessThanOrEqual(10_000);
    const [first = '', last = ''] = [rows[0], rows.at(-1)];
    expect([first.split(',')[0], last.split(',')[0]]).toEqual([String(step + 1), String(step + rows.length)]);
    step += rows.length;
    expect(Math.fround(Number(last.split(',')[3]))).toBe(loss(step));
  }
  expect(step).toBe(1_000_000);
  history.cut(500_000);
  expect(history.view().latest?.step).toBe(500_000);
}, 60_000);

test('marks of the learning rate are forgotten with the steps that had them', () => {
  const history = createRunHistory();
  history.addMetrics(samples(1, [3, 2, 1], { marks: [{ step: 2, from: 0.3, to: 0.1 }] }));
  history.addMetrics(samples(4, [1], { marks: [{ step: 4, from: 0.1, to: 0.2 }] }));
  expect(history.view().marks.map(({ step }) => step)).toEqual([2, 4]);
  expect(history.records.copy().marks).toHaveLength(2);
  history.cut(3);
  expect(history.view().marks).toEqual([{ step: 2, from: 0.3, to: 0.1 }]);
});

test('what else steps were taken with is kept, and forgotten with them', () => {
  const history = createRunHistory();
  const optimizer = { momentum: 0.9 };
  history.addMetrics(samples(1, [3, 2, 1], { changes: [{ step: 1, optimizer }] }));
  history.addMetrics(samples(4, [1], { changes: [{ step: 4, isIrregular: true }] }));
  expect(history.records.copy().changes).toEqual([
    { step: 1, optimizer },
    { step: 4, isIrregular: true },
  ]);
  history.cut(3);
  expect(history.records.copy().changes).toEqual([{ step: 1, optimizer }]);
});

test('parameters have a point for every step, and none of a way that was given up', () => {
  const history = createRunHistory();
  const told = (firstStep: number, numbers: readonly number[]) => ({
    values: { firstStep, width: 1, rows: Float32Array.from(numbers) },
  });
  const points = () => history.view().values.map(({ firstStep, lastStep, low, high }) => [firstStep, lastStep, low[0], high[0]]);
  history.addMetrics(samples(1, [3, 2, 1], told(0, [0.5, 0.25, 0.5, 0.25])));
  history.addMetrics(samples(4, [1e9], told(4, [1e6])));
  expect(points()).toEqual([0.5, 0.25, 0.5, 0.25, 1e6].map((value, step) => [step, step, value, value]));
  history.addMetrics(samples(4, [1], told(4, [0.75])));
  expect(points().at(-1)).toEqual([4, 4, 0.75, 0.75]);
  history.cut(2);
  history.addMetrics(samples(3, [1, 1], told(2, [0.5, 0.25, 0.5])));
  expect(points().map(([, step]) => step)).toEqual([0, 1, 2, 3, 4]);
  for (let step = 5; step <= 2000; step++) history.addMetrics(samples(step, [1], told(step, [step % 2])));
  expect(points().length).toBeLessThanOrEqual(200);
  expect(points().at(-1)?.[1]).toBe(2000);
  expect(
    points()
      .slice(2, -1)
      .every(([, , low, high]) => low === 0 && high === 1),
  ).toBe(true);
});

test('what a step did is seen beside the moment a single step before, and beside no other', () => {
  const history = createRunHistory();
  const steps = () => [history.view().before?.step, history.view().snapshot?.step];
  const seen = [0, 1, 1, 2, 9, 10].map((step) => {
    history.addSnapshot(snapshot(step));
    return steps();
  });
  expect(seen).toEqual([
    [undefined, 0],
    [0, 1],
    [0, 1],
    [1, 2],
    [undefined, 9],
    [9, 10],
  ]);
  history.cut(9);
  expect(steps()).toEqual([undefined, undefined]);
});

test('answers to the test set come beside the snapshots, and stay with their step until they come anew or that step is given up', () => {
  const history = createRunHistory();
  const answers = (step: number): Snapshot => ({
    step,
    tensorCount: 1,
    views: { answers: { step, labels: NONE, predicted: NONE, sureness: new Float32Array(), losses: new Float32Array(), of: 0 } },
  });
  const shown = () => [history.view().snapshot?.step, history.view().snapshot?.views.answers?.step];
  history.addSnapshot(snapshot(3));
  history.addViews(answers(4));
  history.addSnapshot(snapshot(8));
  expect(shown()).toEqual([8, 4]);
  history.addViews(answers(9));
  expect(shown()).toEqual([8, 9]);
  history.addSnapshot(answers(12));
  expect(shown()).toEqual([12, 12]);
  history.addSnapshot(snapshot(10));
  expect(shown()).toEqual([10, undefined]);
});

test('what a view answers while another moment is shown joins that moment, and the curves stay as they are', () => {
  const history = createRunHistory();
  const at = (step: number, views: Snapshot['views'] = {}): Snapshot => ({ step, tensorCount: 0, views });
  const numbers = [{ name: 'fc1.weight', place: 0 }];
  const pinned = (value: number) => ({ pinned: { numbers, values: Float32Array.of(value) } });
  for (const step of [1, 2, 3]) history.addSnapshot(at(step, pinned(step)));
  history.showMoment(at(1));
  history.addViews(at(1, pinned(1)));
  expect(history.views()).toEqual({ snapshot: at(1, pinned(1)), before: undefined });
  expect(history.view()).toMatchObject({ moment: 1, snapshot: at(1, pinned(1)) });
  expect(history.view().pinned.map(({ lastStep }) => lastStep)).toEqual([1, 2, 3]);
  history.showMoment(undefined);
  expect(history.views().snapshot).toEqual(at(3, pinned(3)));
});
