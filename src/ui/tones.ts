/** How good or bad news is. Types only; imports nothing. */

export type Tone = 'info' | 'ok' | 'warn' | 'bad';
