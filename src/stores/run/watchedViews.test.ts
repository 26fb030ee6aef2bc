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
