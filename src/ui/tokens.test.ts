/** Every word on the page can be read, in both themes: contrast as WCAG 2 computes it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)].map(([, name, light, dark]) => [name, { light, dark }]),
);

/** Relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string, theme: 'light' | 'dark'): number {
  const [first, second] = [a, b].map((name) => luminance(TOKENS.get(name)?.[theme] ?? '#000000') + 0.05);
  return Math.max(first ?? 0, second ?? 0) / Math.min(first ?? 1, second ?? 1);
}

const SURFACES = ['page', 'panel', 'canvas', 'card', 'field'];
const WORDS = ['text', 'muted', 'accent', 'data', 'linear', 'activation', 'loss', 'structure', 'ok', 'warn', 'bad'];
const ON_OTHERS = [
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['text', 'raised'],
  ['text', 'accent-soft'],
  ...['ok', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-soft`],
    ['text', `${tone}-soft`],
  ]),
];
const pairs = [...WORDS.flatMap((word) => SURFACES.map((surface) => [word, surface])), ...ON_OTHERS];

test.each(['light', 'dark'] as const)('words stand out 4.5 to 1 from what is behind them in the %s theme', (theme) => {
  const weak = pairs.filter(([word = '', surface = '']) => contrast(word, surface, theme) < 4.5);
  expect(weak.map(([word = '', surface = '']) => `${word} on ${surface}: ${contrast(word, surface, theme).toFixed(2)}`)).toEqual([]);
});

test.each(['light', 'dark'] as const)('frames of controls and the focus ring stand out 3 to 1 in the %s theme', (theme) => {
  const weak = ['control-line', 'focus'].flatMap((line) => ['panel', 'field', 'card'].map((surface) => contrast(line, surface, theme)));
  expect(Math.min(...weak)).toBeGreaterThanOrEqual(3);
});

test('every token that the tests name is there', () => {
  expect([...SURFACES, ...WORDS, 'control-line', 'focus'].filter((name) => !TOKENS.has(name))).toEqual([]);
});
