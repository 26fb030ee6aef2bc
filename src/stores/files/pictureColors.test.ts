/** Pictures on paper have the light colors of the page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENTS, COLORS } from '../../export/picture/colors.ts';

test('its colors are the light ones of the page', () => {
  const tokens = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
  const light = new Map([...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6})/g)].map(([, name, color]) => [name, color]));
  for (const [name, color] of Object.entries(ACCENTS)) expect(color).toBe(light.get(name));
  const { page, card, text, muted } = COLORS;
  expect([page, card, text, muted]).toEqual(['page', 'card', 'text', 'muted'].map((name) => light.get(name)));
  expect([COLORS.hairline, COLORS.wire]).toEqual(['canvas-dot', 'control-line'].map((name) => light.get(name)));
});
