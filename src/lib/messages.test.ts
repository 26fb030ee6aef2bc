/** Messages are looked up in the language of the moment, and what a language lacks is said in English. */

import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { ENGLISH, setLocale } from './locale.ts';
import { defineMessages, plural, type Saying, say } from './messages.ts';

afterEach(() => setLocale(ENGLISH, {}));

test('whatever of a room a language has is said in it, and all else in English, from the moment that it is chosen', () => {
  const table = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), { noNullPrototype: true });
  fc.assert(
    fc.property(table, table, (english, german) => {
      setLocale(ENGLISH, {});
      const messages = defineMessages('room', english);
      const others = defineMessages('another room', english);
      expect({ ...messages }).toEqual(english);
      setLocale('de', { room: german });
      for (const key of Object.keys(english)) {
        expect(messages[key]).toBe(Object.hasOwn(german, key) ? german[key] : english[key]);
        expect(others[key]).toBe(english[key]);
      }
      setLocale(ENGLISH, {});
      for (const key of Object.keys(english)) expect(messages[key]).toBe(english[key]);
    }),
  );
});

test('a message that is kept, or posted, is said in the language of then', () => {
  const messages = defineMessages('room', {
    none: 'no rows',
    missing: (row: number, name: string) => `row ${row}: ${name} is missing`,
  });
  const sayings: readonly Saying<typeof messages>[] = structuredClone([['none'], ['missing', 3, 'x']]);
  expect(sayings.map((one) => say(messages, one))).toEqual(['no rows', 'row 3: x is missing']);
  setLocale('de', { room: { missing: (row: number, name: string) => `${name} fehlt in Zeile ${row}` } });
  expect(sayings.map((one) => say(messages, one))).toEqual(['no rows', 'x fehlt in Zeile 3']);
});

test('of one thing there is one, and of all else more', () => {
  expect([0, 1, 2, 2000].map((count) => plural(count, 'step', 'steps'))).toEqual(['0 steps', '1 step', '2 steps', '2,000 steps']);
  setLocale('de', {});
  expect([1, 2000].map((count) => plural(count, 'Schritt', 'Schritte'))).toEqual(['1 Schritt', '2.000 Schritte']);
});
