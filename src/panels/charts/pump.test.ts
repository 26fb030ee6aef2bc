import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPump } from './pump.ts';

/** A clock whose frames are 16 ms apart, and drawings that take the time they are given. */
function stage(pace = 0) {
  let time = 0;
  let asked: { readonly callback: () => void; readonly at: number }[] = [];
  const drawn: string[] = [];
  const rounds: number[] = [];
  /** Of which round each is seen. */
  const seen = new Map<string, number>();
  const pump = createPump({ now: () => time, requestFrame: (callback, delay) => asked.push({ callback, at: time + delay }) }, pace);
  return {
    drawn,
    rounds,
    seen,
    add: (name: string, cost = 0) => {
      let isHeld = false;
      let isOf = 0;
      return pump.add({
        draw: (round) => {
          drawn.push(`${time} ${name}`);
          rounds.push(round);
          time += cost;
          isOf = round;
          if (!isHeld) seen.set(name, round);
        },
        hold: () => {
          isHeld = true;
        },
        release: () => {
          isHeld = false;
          seen.set(name, isOf);
        },
      });
    },
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

test('one drawing per frame, in turn; those of one round belong together, however often they are marked meanwhile', () => {
  const { add, frames, drawn, rounds } = stage();
  const drawings = ['loss', 'accuracy', 'weights'].map((name) => add(name));
  for (let i = 0; i < 6; i++) {
    for (const { mark } of drawings) mark();
    frames(1);
  }
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 32 accuracy, 48 weights, 64 loss, 80 accuracy, 96 weights"`);
  expect(rounds).toEqual([1, 1, 1, 2, 2, 2]);
});

test('a round is seen when all of it has been drawn, and what one that was stopped has held as well', () => {
  const { add, frames, seen } = stage();
  const [loss, accuracy, weights] = ['loss', 'accuracy', 'weights'].map((name) => add(name));
  for (const drawing of [loss, accuracy, weights]) drawing?.mark();
  frames(2);
  expect([...seen]).toEqual([]);
  frames(1);
  expect([...seen.values()]).toEqual([1, 1, 1]);
  for (const drawing of [loss, accuracy, weights]) drawing?.mark();
  frames(1);
  loss?.stop();
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ['loss', 2],
      ['accuracy', 1],
    ]),
  );
  frames(1);
  weights?.stop(); // the only one that was still to be drawn
  expect(seen.get('accuracy')).toBe(2);
});

test('rounds come at their pace, however often something is marked', () => {
  const { add, frames, drawn } = stage(200);
  const drawings = ['loss', 'accuracy'].map((name) => add(name));
  for (let i = 0; i < 40; i++) {
    for (const { mark } of drawings) mark();
    frames(1);
  }
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 32 accuracy, 224 loss, 240 accuracy, 432 loss, 448 accuracy, 640 loss"`);
});

test('one that was stopped in the midst of a round keeps nobody waiting', () => {
  const { add, frames, drawn } = stage();
  const [loss, accuracy, weights] = ['loss', 'accuracy', 'weights'].map((name) => add(name));
  for (const drawing of [loss, accuracy, weights]) drawing?.mark();
  frames(1);
  accuracy?.stop();
  frames(3);
  expect(drawn).toEqual(['16 loss', '32 weights']);
});

test('a slow drawing leaves the page time to breathe', () => {
  const { add, frames, drawn } = stage();
  const drawings = ['loss', 'accuracy'].map((name) => add(name, 40));
  for (const { mark } of drawings) mark();
  frames(12);
  expect(drawn.join(', ')).toMatchInlineSnapshot(`"16 loss, 144 accuracy"`);
});

test('asks for no frame while nothing is new, and draws nothing that was stopped', () => {
  const { add, frames, drawn, isAsleep } = stage();
  const { mark, stop } = add('loss');
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
      const { add, frames, drawn } = stage(50);
      const names = ['a', 'b', 'c', 'd'];
      const drawings = names.map((name) => add(name, 5));
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
