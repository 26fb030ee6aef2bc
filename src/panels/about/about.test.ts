import { expect, test } from 'vitest';
import type { Kept } from '../../offline/client/keptNow.ts';
import { keptWords } from './keptWords.ts';
import { weightRows } from './weightRows.ts';

const able = (page: number, digits: number, isActive = true): Kept => ({
  state: 'able',
  isActive,
  page: { kept: page, of: 102 },
  data: { mnist: { kept: digits, of: 14 } },
});

test.each([
  [able(102, 14), 'ok', 'All of it is kept in this browser: it works without a network.'],
  [
    able(102, 12),
    'info',
    'The page is kept in this browser, and 12 of 14 parts of MNIST. The others come while it is open and has a network.',
  ],
  [able(40, 0, false), 'warn', 'The page is not kept yet: 40 of 102 files are there.'],
  [able(102, 14, false), 'warn', 'The page is not kept yet: 102 of 102 files are there.'],
  [able(101, 14), 'warn', 'The page is not kept yet: 101 of 102 files are there.'],
  [able(0, 0, false), 'warn', 'Nothing of the page is kept in this browser yet: it needs the network each time.'],
  [{ state: 'refused' }, 'warn', 'This browser, or this window, keeps no pages: it needs the network each time.'],
  [
    { state: 'insecure' },
    'warn',
    'This address is not secure, so the browser keeps nothing of the page. It has to be https, or localhost.',
  ],
] as const)('what is kept is said: %o', (kept, tone, text) => {
  expect(keptWords(kept)).toEqual({ tone, text });
});

test('how much is loaded when stands in MB, and adds up', () => {
  const weights = {
    page: { bytes: 808_694, packed: 295_058 },
    thread: { bytes: 947_333, packed: 298_514 },
    rest: { bytes: 1_507_889, packed: 500_529 },
    data: { bytes: 11_479_114, packed: 11_479_114 },
  };
  expect(weightRows({ weights, data: { mnist: [] } }).map(({ what, packed, bytes }) => `${what}: ${packed}, ${bytes}`)).toEqual([
    'Until the first paint: 0.30, 0.81',
    'The training thread: 0.30, 0.95',
    'Charts, lessons and the rest, as needed: 0.50, 1.51',
    'All of MNIST: 11.5, 11.5',
    'All of it: 12.6, 14.7',
  ]);
});
