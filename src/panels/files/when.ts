/** When something was, as people say it. Pure. */
import { currentLocale } from '../../lib/locale.ts';
import { memoizeOne } from '../../lib/memo.ts';
import { messages } from './lateMessages.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `just now`, `12 minutes ago`, `today at 9:05 AM`, `yesterday at 9:05 AM`, `March 3`, `March 3, 2024`; both in ms since 1970. */
export function whenWords(then: number, now: number): string {
  const { relative, clock, day, dayOfYear } = formatsIn(currentLocale().tag);
  const age = now - then;
  if (age >= 0 && age < MINUTE) return messages.justNow;
  if (age >= 0 && age < 2 * MINUTE) return messages.aMinuteAgo;
  if (age >= 0 && age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  const days = daysBetween(then, now);
  if (days === 0 || days === 1) return messages.dayAt(relative.format(-days, 'day'), clock.format(then));
  const isThisYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? day : dayOfYear).format(then);
}

/** To make one takes far longer than to use it, and a table asks for each of its rows. */
const formatsIn = memoizeOne((tag: string) => ({
  relative: new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
  clock: new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' }),
  day: new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric' }),
  dayOfYear: new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', year: 'numeric' }),
}));

/** Nights between two moments, by the calendar of this place. */
const daysBetween = (then: number, now: number): number => Math.round((midnight(now) - midnight(then)) / (24 * HOUR));

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
