/** How large words are on a projector. */
import { expect, test } from 'vitest';
import { smallestWords } from './useLargePage.ts';

test('twenty pixels at 1280×720, and never fewer; more on a finer screen, as far as cards have room', () => {
  const sizes = [
    [1280, 720],
    [1024, 768],
    [640, 360],
    [1440, 900],
    [1920, 1080],
    [3840, 2160],
  ] as const;
  expect(sizes.map(([width, height]) => smallestWords(width, height))).toEqual([20, 20, 20, 22, 25, 25]);
});
