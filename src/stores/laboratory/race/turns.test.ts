import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LaneTurn, nextTurns, turnSize } from './turns.ts';

test('those farthest behind go first, and nobody runs ahead of a lane that is not ready', () => {
  const lane = (steps: number, state: LaneTurn['state']): LaneTurn => ({ steps, state });
  expect(nextTurns([lane(20, 'waits'), lane(10, 'waits'), lane(10, 'goes'), lane(15, 'waits')], 2, 10)).toEqual([1]);
  expect(nextTurns([lane(10, 'waits'), lane(0, 'comes')], 2, 10)).toEqual([]);
  expect(nextTurns([lane(10, 'waits'), lane(0, 'over')], 2, 10)).toEqual([0]);
});

test('whatever the lanes do, at most so many train at once, none gets two turns ahead, and all come to the end', () => {
  const anyRace = fc.record({
    lanes: fc.array(
      fc.record({
        speed: fc.integer({ min: 1, max: 9 }),
        delay: fc.integer({ min: 0, max: 5 }),
        dies: fc.option(fc.integer({ min: 0, max: 90 })),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    atOnce: fc.integer({ min: 1, max: 8 }),
    size: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(anyRace, ({ lanes, atOnce, size }) => {
      const END = 100;
      const now = lanes.map((it) => ({ ...it, steps: 0, until: 0, state: 'comes' as LaneTurn['state'] }));
      for (let tick = 0; now.some(({ state }) => state !== 'over'); tick++) {
        expect(tick).toBeLessThan(20_000);
        for (const place of nextTurns(now, atOnce, size)) {
          const lane = now[place];
          if (lane) Object.assign(lane, { state: 'goes', until: lane.steps + size });
        }
        expect(now.filter(({ state }) => state === 'goes').length).toBeLessThanOrEqual(atOnce);
        for (const lane of now) {
          if (lane.state === 'comes' && tick >= lane.delay) lane.state = 'waits';
          if (lane.state !== 'goes') continue;
          lane.steps = Math.min(lane.steps + lane.speed, lane.until, END);
          if (lane.steps === lane.until) lane.state = 'waits';
          if (lane.steps === END || (lane.dies !== null && lane.steps >= lane.dies)) lane.state = 'over';
        }
        const living = now.filter(({ state }) => state !== 'over').map(({ steps }) => steps);
        if (living.length > 0) expect(Math.max(...living) - Math.min(...living)).toBeLessThanOrEqual(2 * size);
      }
      for (const { steps, dies } of now) expect(steps).toBeGreaterThanOrEqual(Math.min(END, dies ?? END));
    }),
    { numRuns: 300 },
  );
});

test('turns come to last about as long as they should', () => {
  expect(turnSize(10, 5)).toBe(40);
  expect(turnSize(100, 150)).toBe(100);
  expect(turnSize(100, 6000)).toBe(25);
  expect(turnSize(1, 6000)).toBe(1);
});
