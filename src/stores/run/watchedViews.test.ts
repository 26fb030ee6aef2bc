import { expect, test } from 'vitest';
import { createWatchedViews } from './watchedViews.ts';

test('what is looked at is told once for all who look, and what is recorded is always among it', async () => {
  const told: string[] = [];
  const { watch } = createWatchedViews((views) => told.push(Object.keys(views).join(' ')));
  const stops = [watch('pictures'), watch('pictures'), watch('curve')];
  await Promise.resolve();
  stops[0]?.();
  stops[0]?.(); // twice is once
  await Promise.resolve();
  stops[1]?.();
  await Promise.resolve();
  watch('curve');
  stops[2]?.();
  await Promise.resolve();
  expect(told).toMatchInlineSnapshot(`
    [
      "curve parameters pictures",
      "curve parameters",
    ]
  `);
});

test('a question is asked for as long as somebody wants the answer, and of several the newest', async () => {
  const told: string[] = [];
  const { ask, watch } = createWatchedViews(({ samples }) => told.push(JSON.stringify(samples ?? 'none')));
  const question = (index: number) => ask('samples', { split: 'test', indices: [index] });
  watch('samples');
  const stops = [question(1), question(2)];
  await Promise.resolve();
  stops[1]?.();
  await Promise.resolve();
  stops[0]?.();
  await Promise.resolve();
  expect(told).toEqual(['{"split":"test","indices":[2]}', '{"split":"test","indices":[1]}', '"none"']);
});
