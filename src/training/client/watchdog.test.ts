/** The watch over the worker, driven by hand: noticed in time, never by mistake. */
import { beforeEach, expect, test } from 'vitest';
import { createWatchdog, type PageTime } from './watchdog.ts';

let clock = 0;
let hidden = false;
let tick: (() => void) | undefined;
const time: PageTime = {
  now: () => clock,
  every: (_ms, look) => {
    tick = look;
    return () => {
      tick = undefined;
    };
  },
  isHidden: () => hidden,
};

let pings = 0;
let lostAt: number | undefined;
/** Whether the worker answers. */
let lives = true;
const dog = createWatchdog(
  () => {
    pings++;
    if (lives) dog.hear();
  },
  () => {
    lostAt = clock;
  },
  time,
);

beforeEach(() => {
  [clock, hidden, pings, lostAt, lives] = [0, false, 0, undefined, true];
  dog.allow(0);
  dog.start();
});

/** Lets the page's timer run for so many ms, a little uneven as timers are. */
function run(ms: number): void {
  for (const end = clock + ms; clock < end && tick; ) {
    clock += 500 + ((clock * 7) % 13);
    tick();
  }
}

test('a worker that answers is asked again and again and never lost', () => {
  run(60_000);
  expect(pings).toBeGreaterThan(100);
  expect(lostAt).toBeUndefined();
});

test('a worker that falls silent is lost within five seconds, once', () => {
  run(3000);
  lives = false;
  const since = clock;
  run(60_000);
  expect((lostAt ?? Number.POSITIVE_INFINITY) - since).toBeLessThan(5000);
  expect(tick).toBeUndefined();
});

test('any word of the worker is a sign of life', () => {
  run(1000);
  lives = false;
  for (let second = 0; second < 30; second++) {
    run(1000);
    dog.hear();
  }
  expect(lostAt).toBeUndefined();
});

test('sleep is no silence: an eight hours’ gap of the timer begins anew, and then it counts again', () => {
  run(1000);
  lives = false;
  run(3000);
  clock += 8 * 3600 * 1000;
  tick?.();
  run(3000);
  expect(lostAt).toBeUndefined();
  run(3000);
  expect(lostAt).toBeDefined();
});

test('a page whose own timer stutters does not blame the worker', () => {
  run(1000);
  lives = false;
  for (let gap = 0; gap < 20; gap++) {
    run(2500);
    clock += 2500;
  }
  expect(lostAt).toBeUndefined();
});

test('a hidden tab asks nothing and loses nobody; seen again, it starts over', () => {
  run(1000);
  lives = false;
  run(2000);
  hidden = true;
  const asked = pings;
  run(600_000);
  expect(pings).toBe(asked);
  hidden = false;
  const since = clock;
  run(3500);
  expect(lostAt).toBeUndefined();
  run(3000);
  expect((lostAt ?? 0) - since).toBeLessThan(5100);
});

test('a long step is allowed for', () => {
  run(1000);
  dog.allow(30_000);
  lives = false;
  run(29_000);
  expect(lostAt).toBeUndefined();
  run(3000);
  expect(lostAt).toBeDefined();
});

test('a worker that is still being fetched has a minute', () => {
  lives = false;
  run(55_000);
  expect(lostAt).toBeUndefined();
  run(10_000);
  expect(lostAt).toBeDefined();
});
