import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPump } from './pump.ts';

/** A clock whose frames are 16 ms apart, and drawings that take the time they are given. */
function stage() {
  let time = 0;
  let asked: { readonly callback: () => void; readonly at: number }[] = [];
  const drawn: string[] = [];
  const pump = createPump({ now: () => time, requestFrame: (callback, delay) => asked.push({ callback, at: time + delay }) });
  return {
    drawn,
    add: (name: string, pace: number, cost = 0) =>
      pump.add(() => {
        drawn.push(`${time} ${name}`);
        time += cost;
      }, pace),
    frames: (count: number) => {
      for (let i = 0; i < count; i++) {
        time = Math.ceil((time + 1) / 16) * 16;
        const due = asked.filter(({ at }) => at <= time);
        asked = asked.filter(({ at }) => at > time);
        for (const { callback } of due) callback();
      }
    },
    isAsleep: () => asked.length === 0,
  };
}

test('one drawing per frame, in turn', () => {
  const { add, frames, drawn } = stage();
  const drawings = ['loss', 'accuracy', 'weights'].map((name) => add(name, 0));
  for (let i = 0; i < 6; i++) {
    for (const { mark } of drawings) mark();
    frames(1);
  }
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 32 accuracy, 48 weights, 64 loss, 80 accuracy, 96 weights"`);
});

test('each at its own pace, however often it is marked', () => {
  const { add, frames, drawn } = stage();
  const { mark } = add('loss', 200);
  for (let i = 0; i < 60; i++) {
    mark();
    frames(1);
  }
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 224 loss, 432 loss, 640 loss, 848 loss"`);
});

test('nobody waits for one that is not due yet', () => {
  const { add, frames, drawn } = stage();
  const [weights, loss] = [add('weights', 1000), add('loss', 0)];
  weights.mark();
  frames(1);
  weights.mark();
  loss.mark();
  frames(2);
  expect(drawn).toEqual(['16 weights', '32 loss']);
});

test('a slow drawing leaves the page time to breathe', () => {
  const { add, frames, drawn } = stage();
  const drawings = ['loss', 'accuracy'].map((name) => add(name, 0, 40));
  for (const { mark } of drawings) mark();
  frames(12);
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 128 accuracy"`);
});

test('asks for no frame while nothing is new, and draws nothing that was stopped', () => {
  const { add, frames, drawn, isAsleep } = stage();
  const { mark, stop } = add('loss', 0);
  expect(isAsleep()).toBe(true);
  mark();
  stop();
  frames(1);
  expect(drawn).toEqual([]);
  expect(isAsleep()).toBe(true);
});

test('whatever is marked is drawn in the end', () => {
  const plans = fc.array(fc.record({ which: fc.nat(3), frames: fc.nat(5) }), { maxLength: 60 });
  fc.assert(
    fc.property(plans, (plan) => {
      const { add, frames, drawn } = stage();
      const names = ['a', 'b', 'c', 'd'];
      const drawings = names.map((name, i) => add(name, 50 * i, 5));
      for (const { which, frames: count } of plan) {
        drawings[which]?.mark();
        frames(count);
      }
      const before = drawn.length;
      const last = plan.at(-1)?.which;
      drawings[last ?? 0]?.mark();
      frames(100);
      expect(drawn.slice(before).some((line) => line.endsWith(names[last ?? 0] ?? ''))).toBe(true);
      expect(new Set(drawn.map((line) => line.split(' ')[0])).size).toBe(drawn.length);
    }),
    { seed: 7 },
  );
});
