/** How often something is done, on a fake clock. */
import { expect, test } from 'vitest';
import { createPaced } from './pace.ts';

/** Asks every millisecond for a while. @returns when it was done */
function follow(cost: number, millis: number, firstCost = cost): number[] {
  const times: number[] = [];
  let clock = 0;
  const act = () => {
    clock += times.length === 0 ? firstCost : cost;
    times.push(clock);
  };
  const paced = createPaced(act, { intervalMs: 1000, restPerCost: 33 }, () => clock);
  while (clock < millis) {
    if (paced.isDue()) paced.act();
    clock += 1;
  }
  return times;
}

test('what is cheap is done once in an interval', () => {
  expect(follow(1, 4500)).toEqual([1, 1001, 2001, 3001, 4001]);
});

test('what was costly once, when nothing of it was compiled, is no reason to wait', () => {
  expect(follow(1, 4500, 400)).toEqual([400, 1001, 2001, 3001, 4001]);
});

test.each([
  ['a moment', 500],
  ['long', 60_000],
])('what was done before training, %s ago, is no reason to wait longer than the interval, nor shorter', (_, ago) => {
  let clock = 0;
  const paced = createPaced(
    () => {
      clock += 300;
    },
    { intervalMs: 1000, restPerCost: 33 },
    () => clock,
  );
  for (let i = 0; i < 3; i++) paced.act();
  clock += ago;
  paced.begin();
  clock += 999;
  expect(paced.isDue()).toBe(false);
  clock += 1;
  expect(paced.isDue()).toBe(true);
});

test('what is costly takes no more than its share of the time', () => {
  const times = follow(300, 40_000);
  expect(times).toHaveLength(5);
  expect((times.length * 300) / 40_000).toBeLessThan(0.04);
});
