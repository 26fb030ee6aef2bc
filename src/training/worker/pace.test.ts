/** How often something is done, on a fake clock. */
import { expect, test } from 'vitest';
import { createPaced } from './pace.ts';

/** Asks every millisecond for a while. @returns when it was done */
function follow(cost: number, millis: number): number[] {
  const times: number[] = [];
  let clock = 0;
  const act = () => {
    times.push(clock);
    clock += cost;
  };
  const paced = createPaced(act, { intervalMs: 1000, restPerCost: 33 }, () => clock);
  while (clock < millis) {
    if (paced.isDue()) paced.act();
    clock += 1;
  }
  return times;
}

test('what is cheap is done once in an interval', () => {
  expect(follow(1, 4500)).toEqual([0, 1000, 2000, 3000, 4000]);
});

test('what is costly takes no more than its share of the time', () => {
  const times = follow(300, 40_000);
  expect(times).toHaveLength(5);
  expect((times.length * 300) / 40_000).toBeLessThan(0.04);
});
