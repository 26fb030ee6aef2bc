import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network } from '../../network/notation.ts';
import type { TrainerClient, TrainerEvent } from '../../training/client/trainerClient.ts';
import type { RunId } from '../../training/shared/protocol.ts';
import { undo } from '../document/document.ts';
import { addNode, openDocument, setParam, setTraining } from '../document/editing.ts';
import { pause, reset, restart, startBuilder, takeBeats, train } from './builder.ts';
import { currentRun, useRuns } from './currentRun.ts';

/** A trainer that writes down what it is told. */
function recorder() {
  const told: string[] = [];
  let say: (event: TrainerEvent) => void = () => undefined;
  let run = 0;
  const trainer: TrainerClient = {
    prepare: ({ spec }) => {
      told.push(`prepare ${spec.layers.map(({ outShape }) => outShape).join(' ')}`);
      run++;
      say({ type: 'phase', run: run as RunId, phase: 'ready', step: 0 });
      return run as RunId;
    },
    train: () => told.push('train'),
    pause: () => told.push('pause'),
    step: () => told.push('step'),
    beat: (beats) => told.push(`beats ${beats.join(' ')}`),
    setLearningRate: (lr) => told.push(`rate ${lr}`),
    setLive: ({ momentum, epochs }) => told.push(`live ${momentum} ${epochs}`),
    showMoment: () => told.push('moment'),
    setTurn: (step) => told.push(`turn ${step}`),
    shareData: () => undefined,
    setPace: (pace) => void (Number.isFinite(pace) && told.push(`pace ${pace}`)),
    setViews: (views) => told.push(`views ${Object.keys(views)}`),
    retryData: () => told.push('retry'),
    readParameters: () => told.push('read'),
    checkpoint: () => told.push('checkpoint'),
    dispose: () => told.push('dispose'),
  };
  return {
    told,
    make: (hear: (event: TrainerEvent) => void) => {
      say = hear;
      return trainer;
    },
    /** A run that rests has sent a checkpoint. */
    phase: (phase: 'training' | 'paused' | 'finished', step: number) => {
      if (phase !== 'training')
        say({ type: 'checkpoint', run: run as RunId, checkpoint: { step, parameters: new Map(), moments: new Map() } });
      say({ type: 'phase', run: run as RunId, phase, step });
    },
  };
}

let end = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  openDocument(network('mnist > flatten > linear 10 > cross_entropy'));
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('the open network is made ready, and again when it was edited and the hands rest', () => {
  const { told, make } = recorder();
  end = startBuilder(make);
  setParam('fc1', 'bias', false);
  addNode('ReLU', { x: 0, y: 0 });
  undo();
  expect(told).toEqual(['prepare 784 10']);
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['prepare 784 10', 'prepare 784 10']);
});

test('what is opened is made ready at once, with a run of its own; the one before rests', () => {
  const { told, make, phase } = recorder();
  end = startBuilder(make);
  train();
  phase('paused', 7);
  openDocument(network('mnist > flatten > linear 8 > relu > linear 10 > cross_entropy'));
  expect(told).toEqual(['prepare 784 10', 'train', 'dispose', 'prepare 784 8 8 10']);
  train();
  phase('training', 7);
  openDocument(network('mnist > flatten > linear 9 > relu > linear 10 > cross_entropy'));
  vi.advanceTimersByTime(300);
  expect(told.slice(4)).toEqual(['train', 'pause', 'prepare 784 9 9 10']);
  expect(currentRun().run.getState()).toMatchObject({ phase: 'ready', step: 0 });
  expect(currentRun().history.records.steps).toBe(0);
});

test('a run whose network was left is heard until it rests, and of its own alone', () => {
  const first = recorder();
  let made = 0;
  const second = recorder();
  end = startBuilder((hear) => (made++ === 0 ? first : second).make(hear));
  train();
  first.phase('training', 5);
  const left = currentRun();
  openDocument(network('line > linear 1 > mse'));
  expect(useRuns.getState().parked).toEqual([left]);
  first.phase('training', 9);
  expect(currentRun().run.getState()).toMatchObject({ phase: 'ready', step: 0 });
  first.phase('paused', 10);
  expect(left.run.getState()).toMatchObject({ phase: 'paused', step: 10 });
  expect(useRuns.getState().parked).toEqual([]);
  expect(first.told.slice(-2)).toEqual(['pause', 'dispose']);
  setTraining({ lr: 0.5 });
  expect([first.told.length, second.told.at(-1)]).toEqual([4, 'rate 0.5']);
});

test('Train is not forgotten by an edit that comes before the first step', () => {
  const { told, make } = recorder();
  end = startBuilder(make);
  train();
  setParam('fc1', 'bias', false);
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['prepare 784 10', 'train']);
});

test('beats before the first step leave the run free to follow an edit', () => {
  const { told, make } = recorder();
  end = startBuilder(make);
  takeBeats(['zero_grad', 'forward']);
  setParam('fc1', 'bias', false);
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['prepare 784 10', 'beats zero_grad forward', 'prepare 784 10']);
});

test('Train right after an edit trains the edited network', () => {
  const { told, make } = recorder();
  end = startBuilder(make);
  setParam('fc1', 'bias', false);
  train();
  expect(told).toEqual(['prepare 784 10', 'prepare 784 10', 'train']);
});

test('edits while training leave the run alone; the rate and live settings are told at once', () => {
  const { told, make, phase } = recorder();
  end = startBuilder(make);
  train();
  phase('training', 5);
  setParam('fc1', 'bias', false);
  setTraining({ lr: 0.5 });
  setTraining({ momentum: 0.9 });
  setTraining({ batch_size: 32 });
  vi.advanceTimersByTime(1000);
  pause();
  phase('paused', 9);
  train();
  expect(told).toEqual(['prepare 784 10', 'train', 'rate 0.5', 'live 0.9 50', 'pause', 'train']);
  restart();
  expect(told.slice(-2)).toEqual(['prepare 784 10', 'train']);
  expect(currentRun().run.getState().plan?.settings.batch_size).toBe(32);
});

test('a finished run goes on when nothing was edited, and gives way when the network was', () => {
  const { told, make, phase } = recorder();
  end = startBuilder(make);
  phase('finished', 100);
  train();
  phase('finished', 200);
  openDocument(network('mnist > flatten > linear 8 > relu > linear 10 > cross_entropy'));
  train();
  expect(told).toEqual(['prepare 784 10', 'train', 'dispose', 'prepare 784 8 8 10', 'train']);
});

test('a network with problems is not trained, and Reset lets go of the run', () => {
  const { told, make } = recorder();
  openDocument(network('mnist > flatten > linear 8 > cross_entropy'));
  end = startBuilder(make);
  train();
  reset();
  expect(told).not.toContain('train');
  expect(currentRun().run.getState().plan).toBeUndefined();
});
