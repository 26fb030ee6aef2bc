/** Moments in words. */
import { expect, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import { whenWords } from './when.ts';

const at = (text: string) => new Date(text).getTime(); // without a zone: the clock of this place

test('the further away, the less is said', () => {
  const now = at('2026-03-14T12:30:20');
  const words = [
    '2026-03-14T12:30:00',
    '2026-03-14T12:29:00',
    '2026-03-14T11:40:00',
    '2026-03-14T09:05:00',
    '2026-03-13T23:55:00',
    '2026-03-03T10:00:00',
    '2024-03-03T10:00:00',
  ];
  expect(words.map((then) => whenWords(at(then), now).replace(/\s/g, ' '))).toEqual([
    'just now',
    'a minute ago',
    '50 minutes ago',
    'today at 9:05 AM',
    'yesterday at 11:55 PM',
    'March 3',
    'March 3, 2024',
  ]);
});

test('a clock that was set back gives no negative times', () => {
  expect(whenWords(at('2026-03-14T12:40:00'), at('2026-03-14T12:30:00')).replace(/\s/g, ' ')).toBe('today at 12:40 PM');
});

test('in another language days and clocks are those of its speakers', () => {
  setLocale('de', { 'panels/files/late': { dayAt: (day: string, time: string) => `${day} um ${time}` } });
  const now = at('2026-03-14T12:30:20');
  const words = ['2026-03-14T11:40:00', '2026-03-14T09:05:00', '2026-03-13T23:55:00', '2026-03-03T10:00:00', '2024-03-03T10:00:00'];
  expect(words.map((then) => whenWords(at(then), now).replace(' 09:', ' 9:'))).toEqual([
    'vor 50 Minuten',
    'heute um 9:05',
    'gestern um 23:55',
    '3. März',
    '3. März 2024',
  ]);
  setLocale(ENGLISH, {});
});
