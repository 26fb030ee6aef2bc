import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand';
import type { MetricsState } from './metrics.ts';
import { followNews, newsOf } from './news.ts';
import type { RunPhase, RunState } from './runState.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A run of ten steps and ten figures a second, and what is heard of it. */
function told() {
  const run = createStore(() => ({ phase: 'ready' as RunPhase }) as RunState);
  const metrics = createStore(() => ({ latest: undefined, tests: [] }) as unknown as MetricsState);
  const heard: string[] = [];
  const end = followNews({ run, metrics }, (sentence) => heard.push(sentence));
  const enter = (phase: RunPhase) => run.setState({ phase } as Partial<RunState>);
  let step = 0;
  const stepOnce = () => {
    step += 1;
    metrics.setState({ latest: { step, loss: 1 / step, accuracy: 0.5, epoch: 0, lr: 0.1, samplesPerSecond: 1 } } as Partial<MetricsState>);
    run.setState({ step } as Partial<RunState>);
  };
  const train = (seconds: number) => {
    enter('training');
    for (let i = 0; i < 10 * seconds; i++) {
      stepOnce();
      vi.advanceTimersByTime(100);
    }
  };
  return { heard, end, enter, stepOnce, train, metrics };
}

test('a minute of training is a sentence every ten seconds, and the last figures where it ends', () => {
  const { heard, enter, train } = told();
  train(60);
  expect(heard.map((sentence) => sentence.slice(0, 9))).toEqual([
    'Step 100:',
    'Step 200:',
    'Step 300:',
    'Step 400:',
    'Step 500:',
    'Step 600:',
  ]);
  enter('training');
  train(3);
  enter('finished');
  vi.advanceTimersByTime(60_000);
  expect(heard.slice(6)).toEqual(['Step 630: loss 0.00159, accuracy 50.0 %.']);
});

test('of a run that blows up no figure is told: the status says it', () => {
  const { heard, enter, train } = told();
  train(3);
  enter('diverged');
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([]);
});

test('steps by hand are heard where they stop, and what is left is heard no more', () => {
  const { heard, end, enter, stepOnce } = told();
  enter('paused');
  for (let i = 0; i < 5; i++) {
    stepOnce();
    vi.advanceTimersByTime(200);
  }
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['Step 5: loss 0.2, accuracy 50.0 %.']);
  end();
  stepOnce();
  vi.advanceTimersByTime(60_000);
  expect(heard).toHaveLength(1);
});

test('the accuracy of the test set is told once for each test, and none where there are no classes', () => {
  const latest = { step: 8, loss: 0.25, accuracy: null, epoch: 1, lr: 0.1, samplesPerSecond: 1 };
  const tests = [{ step: 8, loss: 0.3, accuracy: 0.9 }];
  expect(newsOf({ latest, tests: [] }, { latest: undefined, tests: [] })).toBe('Step 8: loss 0.25.');
  expect(newsOf({ latest, tests }, { latest: undefined, tests: [] })).toBe('Step 8: loss 0.25, test accuracy 90.0 %.');
  expect(newsOf({ latest: { ...latest, step: 9 }, tests }, { latest, tests })).toBe('Step 9: loss 0.25.');
});
