/** When something was, as people say it. Pure. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' });
const dayOfYear = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric' });

/** `just now`, `12 minutes ago`, `today at 9:05 AM`, `yesterday at 9:05 AM`, `March 3`, `March 3, 2024`; both in ms since 1970. */
export function whenWords(then: number, now: number): string {
  const age = now - then;
  if (age >= 0 && age < MINUTE) return 'just now';
  if (age >= 0 && age < 2 * MINUTE) return 'a minute ago';
  if (age >= 0 && age < HOUR) return `${Math.floor(age / MINUTE)} minutes ago`;
  const days = daysBetween(then, now);
  if (days === 0) return `today at ${clock.format(then)}`;
  if (days === 1) return `yesterday at ${clock.format(then)}`;
  return new Date(then).getFullYear() === new Date(now).getFullYear() ? day.format(then) : dayOfYear.format(then);
}

/** Nights between two moments, by the calendar of this place. */
const daysBetween = (then: number, now: number): number => Math.round((midnight(now) - midnight(then)) / (24 * HOUR));

const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
