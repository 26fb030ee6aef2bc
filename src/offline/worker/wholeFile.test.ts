import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole } from './wholeFile.ts';

const nameOf = (bytes: Uint8Array): string => `train-00-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`;
const at = (name: string): string => `https://school.example/net/mnist/${name}?once=more`;

test('a file is what its name says, whatever is in it', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 4000 }), fc.nat(), async (bytes, place) => {
      const damaged = bytes.with(place % bytes.length, (bytes[place % bytes.length] ?? 0) ^ 1);
      expect(await isWhole(at(nameOf(bytes)), new Response(Uint8Array.from(bytes)))).toBe(true);
      expect(await isWhole(at(nameOf(bytes)), new Response(Uint8Array.from(damaged)))).toBe(false);
    }),
    { seed: 1, numRuns: 200 },
  ));

test('what a host answers in its place is not it', async () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect(await isWhole(at(nameOf(bytes)), new Response('<title>Please log in</title>'))).toBe(false);
  expect(await isWhole(at(nameOf(bytes)), new Response(bytes, { status: 203 }))).toBe(false);
  expect(await isWhole(at('manifest.json'), new Response(bytes))).toBe(false);
});
