/** Everything that can be pressed, edited and lost, in any order: what holds whatever happens. The trainer is the real one, its workers are pretended. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import { createTrainerClient } from '../../training/client/trainerClient.ts';
import type { PageTime } from '../../training/client/watchdog.ts';
import { redo, undo, useDocument } from '../document/document.ts';
import { openDocument, setParam, setTraining } from '../document/editing.ts';
import { isRunning, isUnderWay } from '../run/runState.ts';
import { BAD_RATE, FakeWorker, lossOf } from '../run/testing/fakeWorkers.ts';
import { goBackWith, pause, readParameters, reset, restart, startBuilder, step, train } from './builder.ts';
import { currentRun, useRuns } from './currentRun.ts';

const LINES = ['mnist > flatten > linear 10 > cross_entropy', 'mnist > flatten > linear 8 > relu > linear 10 > cross_entropy'] as const;

let workers: FakeWorker[] = [];
const watches = new Set<() => void>();
let clock = 0;
const time: PageTime = {
  now: () => clock,
  every: (_ms, look) => {
    watches.add(look);
    return () => void watches.delete(look);
  },
  isHidden: () => false,
};
const makeWorker = () => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
};
const runNow = () => currentRun().run.getState();
const alive = () => workers.filter(({ isEnded }) => !isEnded);

let end = () => {};
function begin(): void {
  end();
  [workers, clock] = [[], 0];
  openDocument(network(LINES[0]));
  setTraining({ lr: 0.3, seed: 0 });
  end = startBuilder((hear) => createTrainerClient(hear, makeWorker, time));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => void draw());
  vi.stubGlobal('document', { baseURI: 'http://page/', hidden: false });
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** One thing that happens; `place` says to whom, or how much of it. */
const HAPPENINGS: Readonly<Record<string, (place: number) => void>> = {
  train,
  step,
  pause,
  reset,
  restart,
  goBack: () => runNow().phase === 'diverged' && goBackWith(0.3),
  edit: (place) => setParam('fc1', 'bias', place % 2 === 0),
  breakNetwork: () => setParam('fc1', 'out_features', 3),
  open: (place) => openDocument(network(LINES[place % 2] ?? LINES[0])),
  undo,
  redo,
  seed: (place) => setTraining({ seed: place % 5 }),
  lr: (place) => setTraining({ lr: place % 5 === 0 ? 2 * BAD_RATE : 0.1 }),
  momentum: (place) => setTraining({ momentum: (place % 10) / 10 }),
  read: () => void readParameters(),
  rest: () => vi.advanceTimersByTime(300),
  hear: (place) => workers.at(-1 - (place % 2))?.hear(),
  speak: (place) => workers.at(-1 - (place % 2))?.speak(),
  work: (place) =>
    alive()
      .at(-1)
      ?.work(1 + (place % 9)),
  talk: (place) => {
    for (let i = 0; i < place % 8; i++) workers.at(-1)?.[i % 2 === 0 ? 'hear' : 'speak']();
  },
  time: () => passTime(1),
  fail: (place) => place % 4 === 0 && alive().at(-1)?.fail(),
  throw: (place) =>
    place % 4 === 0 &&
    alive()
      .at(-1)
      ?.onerror?.call(alive().at(-1) as never, { message: 'boom' } as ErrorEvent),
  kill: (place) => {
    const worker = alive().at(-1);
    if (worker && place % 4 === 0) worker.isSilent = true;
  },
};

function passTime(ticks: number): void {
  for (let i = 0; i < ticks; i++) {
    clock += 500;
    for (const look of [...watches]) look();
  }
}

/** All that was said is heard, on both sides. */
function settle(): void {
  for (let i = 0; i < 400 && workers.some(({ outbox, inbox, isSilent }) => outbox.length > 0 || (inbox.length > 0 && !isSilent)); i++)
    for (const worker of workers) {
      worker.hear();
      worker.speak();
    }
}

/** Phases that came to be. */
const seen = new Set<string>();

/** Holds at any moment. */
function checkAlways(): void {
  seen.add(runNow().phase);
  expect(alive().length).toBeLessThanOrEqual(1 + useRuns.getState().parked.length);
  const { plan, phase, divergence, failure } = runNow();
  const { losses } = currentRun().history.records.copy();
  if (plan) for (const [index, loss] of losses.entries()) if (loss !== 1e9) expect(loss, `step ${index + 1}`).toBe(lossOf(plan, index + 1)); // of this run, each step in its place
  if (!plan) expect(losses.length).toBe(0);
  if (divergence) expect(losses.length).toBeGreaterThanOrEqual(divergence.step - 1);
  expect(phase === 'failed').toBe(failure !== undefined);
  const built = alive().at(-1)?.plan;
  if (phase === 'ready' && plan && built) expect([built.spec, built.settings.seed]).toEqual([plan.spec, plan.settings.seed]); // not an older run's word
  if (isUnderWay(runNow())) expect(plan).toBeDefined();
}

/** Holds when all has been said: the page shows what the worker last said. */
function checkSettled(): void {
  checkAlways();
  const { plan, phase, divergence, step: steps } = runNow();
  const worker = alive().at(-1);
  if (!plan || phase === 'failed' || !worker || worker.isSilent) return;
  expect(phase).toBe(worker.phase);
  expect(divergence !== undefined).toBe(phase === 'diverged');
  if (isRunning(phase)) return;
  expect(steps).toBe(worker.step);
  if (phase === 'diverged') expect(currentRun().history.records.steps).toBeGreaterThanOrEqual(steps);
  else expect(currentRun().history.records.steps).toBe(steps);
}

/** What happens more often than the rest: messages arrive, work is done, Train is pressed. */
const OFTEN = ['train', 'hear', 'speak', 'talk', 'work'] as const;
const happening = fc.tuple(
  fc.oneof(fc.constantFrom(...Object.keys(HAPPENINGS)), { arbitrary: fc.constantFrom(...OFTEN), weight: 2 }),
  fc.nat(1000),
);

/** Whatever happened: a good network at a good rate trains on when Train is pressed, from where it can. */
function checkItGoesOn(): void {
  passTime(400); // a silent worker is noticed
  settle();
  expect(useRuns.getState().parked).toEqual([]);
  setTraining({ lr: 0.1 });
  if (!isUnderWay(runNow())) {
    openDocument(network(LINES[0]));
    settle();
  }
  if (runNow().phase === 'finished') reset();
  const { phase, canGoOnFrom, divergence, step: before } = runNow();
  const from = phase === 'failed' ? (canGoOnFrom ?? 0) : divergence ? divergence.step - 1 : before;
  train();
  settle();
  expect(runNow().phase).toBe('training');
  expect(alive()).toHaveLength(1);
  expect(currentRun().history.records.steps).toBeGreaterThanOrEqual(from);
  alive()[0]?.work(3);
  settle();
  pause();
  settle();
  checkSettled();
  expect([...currentRun().history.records.copy().losses]).not.toContain(1e9);
}

test('five hundred things at random leave one worker at most, charts of one run, and a run that can go on', () => {
  seen.clear();
  fc.assert(
    fc.property(fc.array(happening, { minLength: 500, maxLength: 500 }), (sequence) => {
      begin();
      for (const [name, place] of sequence) {
        HAPPENINGS[name]?.(place);
        checkAlways();
      }
      settle();
      checkSettled();
      checkItGoesOn();
      end();
    }),
    { seed: 17, numRuns: 40 },
  );
  expect([...seen].sort()).toEqual(['diverged', 'failed', 'finished', 'none', 'paused', 'ready', 'training']);
}, 120_000);

test('a run that was lost goes on from its last checkpoint, with the settings of now, on one curve', () => {
  begin();
  settle();
  train();
  settle();
  alive()[0]?.work(4);
  settle();
  alive()[0]?.work(3);
  setTraining({ lr: 0.2, momentum: 0.9 });
  settle();
  expect(currentRun().history.records.steps).toBe(7);
  const [first] = alive();
  if (first) first.isSilent = true;
  passTime(10);
  expect(runNow()).toMatchObject({ phase: 'failed', canGoOnFrom: 4 });
  expect([first?.isEnded, currentRun().history.records.steps]).toEqual([true, 7]);
  train();
  expect(currentRun().history.records.steps).toBe(4);
  expect(workers[1]?.inbox[0]).toMatchObject({
    type: 'prepare',
    plan: { checkpoint: { step: 4 }, settings: { lr: 0.2, momentum: 0.9, seed: 0 } },
  });
  settle();
  expect(runNow()).toMatchObject({ phase: 'training', step: 4, failure: undefined });
  alive()[0]?.work(3);
  settle();
  expect(currentRun().history.records.steps).toBe(7);
});

test('after a divergence training goes on from the good state, and the bad steps are forgotten', () => {
  begin();
  setTraining({ lr: 0.3 });
  settle();
  train();
  settle();
  alive()[0]?.work(6);
  setTraining({ lr: 3 });
  settle();
  alive()[0]?.work(1);
  settle();
  expect(runNow()).toMatchObject({ phase: 'diverged', step: 6, divergence: { step: 7, suggestedLr: 0.3 } });
  expect(currentRun().history.records.steps).toBe(12);
  goBackWith(0.3);
  expect(useDocument.getState().document.training.lr).toBe(0.3);
  expect(currentRun().history.records.steps).toBe(6);
  settle();
  alive()[0]?.work(2);
  settle();
  expect(runNow()).toMatchObject({ phase: 'training', divergence: undefined });
  expect(currentRun().history.records.steps).toBe(8);
});
