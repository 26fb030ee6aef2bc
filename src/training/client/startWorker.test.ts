import { afterEach, expect, test, vi } from 'vitest';
import { startFirstWorker, startWorker } from './startWorker.ts';

const started: { onerror?: () => void; isEnded?: boolean }[] = [];

function pretend(): void {
  started.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        started.push(this);
      }
      isEnded = false;
      terminate() {
        this.isEnded = true;
      }
    },
  );
}

afterEach(() => void vi.unstubAllGlobals());

test('the thread that was started with the page is that of its first run, and of no other', () => {
  pretend();
  startFirstWorker();
  expect(started).toHaveLength(1);
  expect(startWorker()).toBe(started[0]);
  expect(startWorker()).toBe(started[1]);
  expect(started).toHaveLength(2);
});

test('one that did not start is ended, and not given to a run', () => {
  pretend();
  startFirstWorker();
  started[0]?.onerror?.();
  expect(startWorker()).toBe(started[1]);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('where there are no threads the page goes on, and the run hears why', () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('no threads here');
      }
    },
  );
  startFirstWorker();
  expect(startWorker).toThrow('no threads here');
});
